import { Badge, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { Amount } from '#web/parts/Amount';
import { useFormat } from '#web/texts/use-format';
import { useBankTexts } from '../use-bank-texts';

interface CandidateListProps {
  readonly candidates: readonly Schemas['MovementCandidate'][];
  readonly currency: string;
}

/** Open claims to tick, with what speaks for them. */
export function CandidateList({ candidates, currency }: CandidateListProps) {
  const t = useBankTexts();
  const format = useFormat();
  return (
    <Stack gap={6} mt={6}>
      {candidates.map(({ documentId, number, debtorName, dueDate, outstanding, reasons }) => (
        <Checkbox
          key={documentId}
          value={documentId}
          styles={{ body: { width: '100%' }, labelWrapper: { flex: 1, minWidth: 0 } }}
          label={
            <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
              <Stack gap={2} miw={0}>
                <Text size="sm" component="span">
                  <strong>{number}</strong> · {debtorName}
                  {dueDate && ` · ${t('dueOn', { day: format.day(dueDate) })}`}
                </Text>
                <Group gap={4}>
                  {reasons.map((reason) => (
                    <Badge key={reason} size="xs" variant="light" tt="none">
                      {t(`reason.${reason}`)}
                    </Badge>
                  ))}
                </Group>
              </Stack>
              <Amount value={outstanding} currency={currency} size="sm" />
            </Group>
          }
        />
      ))}
    </Stack>
  );
}
