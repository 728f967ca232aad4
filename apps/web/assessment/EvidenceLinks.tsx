import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Schemas } from '#web/api/client';
import { useAssessmentTexts } from './use-assessment-texts';

type Evidence = Schemas['Evidence'];

interface EvidenceLinksProps {
  readonly evidence: readonly Evidence[];
  /** The firm whose documents they are. */
  readonly firmId?: string;
}

/** What a judgement or proposal rests on, each a click away where there is a page for it. */
export function EvidenceLinks({ evidence, firmId }: EvidenceLinksProps) {
  const t = useAssessmentTexts();
  if (evidence.length === 0) return null;
  return (
    <Group gap="xs">
      {evidence.map((each) => {
        const { kind, id, number, title } = each;
        const name = title
          ? [title, number].filter(Boolean).join(' ')
          : t(`evidence.${kind}`, { number: number ?? '' });
        const label = kind === 'envelope' && title ? t('evidence.refused', { title }) : name;
        const to = pageOf(each, firmId);
        return to ? (
          <Anchor key={`${kind} ${id}`} component={Link} href={to} size="sm">
            {label}
          </Anchor>
        ) : (
          <Text key={`${kind} ${id}`} size="sm" span>
            {label}
          </Text>
        );
      })}
    </Group>
  );
}

function pageOf({ kind, id }: Evidence, firmId: string | undefined): string | undefined {
  if (!firmId) return undefined;
  if (kind === 'document') return `/firm/${firmId}/post/${id}`;
  return kind === 'envelope' ? `/firm/${firmId}/post/refused/${id}` : undefined;
}
