import { Group, Stack, Text, Title } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { ColourMark } from '#web/assessment/ColourMark';
import { EvidenceLinks } from '#web/assessment/EvidenceLinks';
import { useWords, wordsOf } from '#web/assessment/use-words';
import { StateBadge } from '#web/parts/StateBadge';
import { useFormat } from '#web/texts/use-format';
import { useAssessTexts } from './use-assess-texts';

type Proposal = Schemas['Proposal'];

const tones = { right: 'good', mended: 'wait', flawed: 'warn', wrong: 'bad' } as const;
/** Shown at once; a teacher seldom wants more. */
const shown = 5;

interface ProposalViewProps {
  readonly proposal: Proposal;
  readonly hasChecks: boolean;
  readonly firmId: string | undefined;
}

/** What the checks propose, and what that rests on. */
export function ProposalView({ proposal, hasChecks, firmId }: ProposalViewProps) {
  const t = useAssessTexts();
  const { data: words } = useWords();
  const { colour, basis, observations } = proposal;
  if (!hasChecks) return <Text size="sm">{t('decide.noChecks')}</Text>;
  const rest = observations.length - shown;
  const checkCount = new Set(observations.map(({ checkId }) => checkId)).size;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('decide.proposal')}</Title>
      {basis === 'none' ? (
        <Text size="sm">{t('decide.nothingSeen')}</Text>
      ) : (
        <Group gap="sm" wrap="nowrap">
          <ColourMark colour={colour} proposed shared={basis === 'firm'} silent />
          <Text size="sm">
            <b>{wordsOf(words, colour).name}</b>
            {` · ${t(`decide.basis.${basis}`)}`}
          </Text>
        </Group>
      )}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {observations.slice(0, shown).map((observation) => (
          <li key={`${observation.checkId} ${observation.at} ${observation.evidence[0]?.id ?? ''}`}>
            <ObservationView observation={observation} firmId={firmId} withTitle={checkCount > 1} />
          </li>
        ))}
      </Stack>
      {rest > 0 && (
        <Text size="sm" c="dimmed">
          {t('decide.moreSeen', { count: rest })}
        </Text>
      )}
    </Stack>
  );
}

interface ObservationViewProps {
  readonly observation: Proposal['observations'][number];
  readonly firmId: string | undefined;
  /** Names the check; where a goal has one only, its name says nothing new. */
  readonly withTitle: boolean;
}

function ObservationView({ observation, firmId, withTitle }: ObservationViewProps) {
  const t = useAssessTexts();
  const { data: words } = useWords();
  const { day } = useFormat();
  const duration = useDuration();
  const { checkId, quality, at, tookMinutes, rules, evidence } = observation;
  const title = words?.checks.find(({ id }) => id === checkId)?.title ?? checkId;
  return (
    <Stack gap={2}>
      <Group gap="xs">
        <StateBadge tone={tones[quality]}>{t(`decide.quality.${quality}`)}</StateBadge>
        {withTitle && <Text size="sm">{title}</Text>}
      </Group>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {day(at.slice(0, 10))}
          {tookMinutes !== undefined &&
            quality !== 'right' &&
            `, ${t('decide.took', { duration: duration(tookMinutes) })}`}
        </Text>
        <EvidenceLinks evidence={evidence} firmId={firmId} />
      </Group>
      {rules.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('decide.rules', { rules: rules.join(', ') })}
        </Text>
      )}
    </Stack>
  );
}

/** Minutes in the unit that a person would use. */
function useDuration(): (minutes: number) => string {
  const t = useAssessTexts();
  return (minutes) => {
    if (minutes < 90) return t('decide.minutes', { count: Math.max(minutes, 1) });
    if (minutes < 36 * 60) return t('decide.hours', { count: Math.round(minutes / 60) });
    return t('decide.days', { count: Math.round(minutes / (24 * 60)) });
  };
}
