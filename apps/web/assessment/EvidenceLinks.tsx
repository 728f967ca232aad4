import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Schemas } from '#web/api/client';
import { useAssessmentTexts } from './use-assessment-texts';

type Evidence = Schemas['Evidence'];

/** As many as tell something at a glance. */
const shown = 4;

interface EvidenceLinksProps {
  readonly evidence: readonly Evidence[];
  /** The firm whose documents they are. */
  readonly firmId?: string;
}

/** What a judgement or proposal rests on, each a click away where there is a page for it. */
export function EvidenceLinks({ evidence, firmId }: EvidenceLinksProps) {
  const t = useAssessmentTexts();
  const nameOf = useEvidenceName();
  if (evidence.length === 0) return null;
  const rest = evidence.length - shown;
  return (
    <Group gap="xs">
      {evidence.slice(0, shown).map((each) => {
        const to = pageOf(each, firmId);
        const key = `${each.kind} ${each.id}`;
        return to ? (
          <Anchor key={key} component={Link} href={to} size="sm">
            {nameOf(each)}
          </Anchor>
        ) : (
          <Text key={key} size="sm" span>
            {nameOf(each)}
          </Text>
        );
      })}
      {rest > 0 && (
        <Text size="sm" c="dimmed" span>
          {t('moreEvidence', { count: rest })}
        </Text>
      )}
    </Group>
  );
}

/** What people call a piece of evidence: its type and number. */
export function useEvidenceName(): (evidence: Evidence) => string {
  const t = useAssessmentTexts();
  return ({ kind, number, title }) => {
    if (kind === 'envelope' && title) return t('evidence.refused', { title });
    return title ? [title, number].filter(Boolean).join(' ') : t(`evidence.${kind}`, { number: number ?? '' });
  };
}

function pageOf({ kind, id }: Evidence, firmId: string | undefined): string | undefined {
  if (!firmId) return undefined;
  if (kind === 'document') return `/firm/${firmId}/post/${id}`;
  return kind === 'envelope' ? `/firm/${firmId}/post/refused/${id}` : undefined;
}
