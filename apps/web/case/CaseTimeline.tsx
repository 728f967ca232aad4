import { Anchor, Box, Group, Stack, Text, Timeline, VisuallyHidden } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { api, type Schemas } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { Loading } from '#web/parts/Loading';
import { Moment } from '#web/parts/Moment';
import { ProblemNotice } from '#web/parts/ProblemNotice';
import { DocumentState } from './DocumentState';
import { iconOf } from './entry-icon';
import { stagesAhead } from './stages';
import { useCaseTexts } from './use-case-texts';

type Case = Schemas['TradeCaseWithTimeline'];
export type TimelineEntry = Case['timeline'][number];

interface CaseTimelineProps {
  readonly caseId: string;
  /** The document that the page is about. */
  readonly current?: string;
  /** Where an entry is looked at; one without an address is not a link. */
  readonly linkTo?: (entry: TimelineEntry) => string | undefined;
  /** More about an entry, shown under it: what the checks found. */
  readonly about?: (entry: TimelineEntry) => ReactNode;
}

/** All that happened in a trade case, from order to payment: what, when and by whom, and what usually comes next. */
export function CaseTimeline({ caseId, current, linkTo, about }: CaseTimelineProps) {
  const t = useCaseTexts();
  const { data, error, refetch } = api.useQuery('get', '/v1/cases/{id}', { params: { path: { id: caseId } } });
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const ahead = stagesAhead(data.timeline);
  return (
    <Timeline
      active={data.timeline.length - 1}
      bulletSize={30}
      lineWidth={2}
      color="kontor"
      aria-label={t('timeline')}
      component="ol"
      style={{ listStyle: 'none', margin: 0 }}
    >
      {data.timeline.map((entry) => {
        const Icon = iconOf(entry.type);
        return (
          <Timeline.Item
            key={`${entry.kind} ${entry.id}`}
            component="li"
            bullet={<Icon size={16} stroke={1.7} aria-hidden />}
            lineVariant="solid"
            title={<EntryTitle entry={entry} isCurrent={entry.id === current} to={linkTo?.(entry)} />}
          >
            <EntryFacts entry={entry} tradeCase={data} />
            {about?.(entry)}
          </Timeline.Item>
        );
      })}
      {ahead.map((stage) => (
        <Timeline.Item
          key={stage}
          component="li"
          bullet={<IconCircleDashed size={16} stroke={1.7} aria-hidden />}
          lineVariant="dashed"
          title={
            <Text c="dimmed" size="sm">
              {t(`stages.${stage}`)} <VisuallyHidden>{t('ahead')}</VisuallyHidden>
            </Text>
          }
        />
      ))}
    </Timeline>
  );
}

interface EntryTitleProps {
  readonly entry: TimelineEntry;
  readonly isCurrent: boolean;
  readonly to: string | undefined;
}

function EntryTitle({ entry, isCurrent, to }: EntryTitleProps) {
  const name = useEntryName(entry);
  return (
    <Group gap="xs" component="span">
      {to && !isCurrent ? (
        <Anchor component={Link} href={to} fw={600} size="sm">
          {name}
        </Anchor>
      ) : (
        <Text component="span" fw={isCurrent ? 700 : 600} size="sm" aria-current={isCurrent ? 'true' : undefined}>
          {name}
        </Text>
      )}
      {entry.kind === 'document' && entry.state !== 'issued' && (
        <DocumentState state={entry.state} settledBy={entry.settledBy} />
      )}
    </Group>
  );
}

function useEntryName({ kind, title, number, state }: TimelineEntry): string {
  const t = useCaseTexts();
  if (kind === 'payment') return t('payment', { number });
  if (kind === 'reminder') return t('reminder', { level: state, number });
  return `${title ?? ''} ${number}`;
}

function EntryFacts({ entry, tradeCase }: { readonly entry: TimelineEntry; readonly tradeCase: Case }) {
  const t = useCaseTexts();
  const firm = [tradeCase.buyer, tradeCase.seller].find(({ id }) => id === entry.firmId);
  return (
    <Stack gap={0}>
      <Text size="sm" c="dimmed">
        {firm?.name}
        {entry.personName ? ` · ${entry.personName}` : ''}
      </Text>
      <Group gap="xs">
        <Text size="sm" c="dimmed" component="span">
          <Moment at={entry.at} />
        </Text>
        {entry.amount !== null && (
          <Box component="span" fz="sm">
            <VisuallyHidden>{t('amount')} </VisuallyHidden>
            <Amount value={entry.amount} currency={entry.currency ?? undefined} />
          </Box>
        )}
      </Group>
    </Stack>
  );
}
