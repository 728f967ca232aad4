import { Anchor, Box, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconFileTypePdf, IconTool } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Schemas } from '#web/api/client';
import { useFormat } from '#web/texts/use-format';
import { inkOf } from '../ink';
import { FindingList } from './FindingList';
import { useDuration } from './use-duration';
import { useTransactionTexts } from './use-transaction-texts';

export type Checked = Schemas['CheckedSubmission'];

interface EntryChecksProps {
  /** The document that the entry of the timeline is. */
  readonly document: Checked;
  /** The attempts that were refused before it was accepted. */
  readonly refused: readonly Checked[];
  readonly titleOf: (documentId: string) => string;
}

/** The checks of one document: what was refused before it, what was found in it, and how that was put right. */
export function EntryChecks({ document, refused, titleOf }: EntryChecksProps) {
  const t = useTransactionTexts();
  return (
    <Stack gap="xs" mt={6}>
      {refused.map((attempt) => (
        <Refused key={attempt.id} attempt={attempt} titleOf={titleOf} />
      ))}
      {document.findings.length > 0 ? (
        <Framed color={document.findings.some(({ severity }) => severity === 'fatal') ? 'red' : 'orange'}>
          <FindingList findings={document.findings} />
          <Righted checked={document} titleOf={titleOf} isWanted={needsAction(document)} />
        </Framed>
      ) : (
        <Group gap={6}>
          <Text component="span" lh={0} c={inkOf('green')}>
            <IconCheck size={16} stroke={2} aria-hidden />
          </Text>
          <Text size="sm">{t('nothingFound')}</Text>
        </Group>
      )}
      <Anchor href={`/v1/documents/${document.id}/paper`} target="_blank" size="sm">
        <Group gap={4} component="span" wrap="nowrap">
          <IconFileTypePdf size={16} stroke={1.7} aria-hidden />
          {t('paper')}
        </Group>
      </Anchor>
    </Stack>
  );
}

/** A document that the clearing refused: it is not in the timeline, since the other firm never saw it. */
export function Refused({ attempt, titleOf }: { readonly attempt: Checked } & Pick<EntryChecksProps, 'titleOf'>) {
  const t = useTransactionTexts();
  const { moment } = useFormat();
  const { submittedBy, submittedAt, title } = attempt;
  const by = submittedBy ?? t('aProgram');
  return (
    <Framed color="red">
      <Text size="sm" fw={600}>
        {t('refused', { title, by, at: moment(submittedAt) })}
      </Text>
      <FindingList findings={attempt.findings} />
      <Righted checked={attempt} titleOf={titleOf} isWanted />
    </Framed>
  );
}

interface RightedProps extends Pick<EntryChecksProps, 'titleOf'> {
  readonly checked: Checked;
  /** Whether something has to be done at all. */
  readonly isWanted: boolean;
}

function Righted({ checked: { rightedBy }, titleOf, isWanted }: RightedProps) {
  const t = useTransactionTexts();
  const duration = useDuration();
  if (!rightedBy && !isWanted) return null;
  const words = rightedBy
    ? t('righted', { title: titleOf(rightedBy.documentId), duration: duration(rightedBy.seconds) })
    : t('notRighted');
  const color = rightedBy ? 'green' : 'red';
  const Icon = rightedBy ? IconCheck : IconTool;
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <Text component="span" lh={0} mt={2} c={inkOf(color)}>
        <Icon size={16} stroke={2} aria-hidden />
      </Text>
      <Text size="sm" fw={600}>
        {words}
      </Text>
    </Group>
  );
}

/** Broken rules, and deviations from what was agreed; not mere advice. */
function needsAction({ findings, documentType }: Checked): boolean {
  const isBill = documentType === 'invoice' || documentType === 'credit-note';
  return findings.some(
    ({ severity, layer }) => severity === 'fatal' || (isBill && severity === 'warning' && layer === 'context'),
  );
}

function Framed({ color, children }: { readonly color: string; readonly children: ReactNode }) {
  return (
    <Box pl="sm" py={4} style={{ borderInlineStart: `3px solid var(--mantine-color-${color}-6)` }}>
      <Stack gap={6}>{children}</Stack>
    </Box>
  );
}
