import { Box, Group, Stack, Text } from '@mantine/core';
import type { Schemas } from '#web/api/client';
import { StateBadge, type Tone } from '#web/parts/StateBadge';
import { useFormat } from '#web/texts/use-format';
import { useTransactionTexts } from './use-transaction-texts';

type StageFact = Schemas['CaseChecks']['stages'][number];

interface StageListProps {
  readonly stages: readonly StageFact[];
  readonly buyer: string;
  readonly seller: string;
}

/** Whose turn it is at each stage, until when, and what is wrong. */
export function StageList({ stages, buyer, seller }: StageListProps) {
  const t = useTransactionTexts();
  const { daysFromNow } = useFormat();
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {stages.map((fact) => {
        const { stage, actor, dueDay, fault, documentId } = fact;
        const state = stateOf(fact);
        return (
          <li key={`${stage} ${actor} ${documentId} ${fact.progress}`}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <div>
                <Text size="sm" fw={600}>
                  {t(`stages.${stage}`)}
                </Text>
                <Text size="xs" c="dimmed">
                  {[actor === 'buyer' ? buyer : seller, dueDay && t('due', { when: daysFromNow(dueDay) })]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
                {fault && <Text size="xs">{t(`faults.${fault}`)}</Text>}
              </div>
              <Box flex="none">
                <StateBadge tone={tones[state]}>{t(`stageStates.${state}`)}</StateBadge>
              </Box>
            </Group>
          </li>
        );
      })}
    </Stack>
  );
}

const tones = { wrong: 'bad', late: 'warn', open: 'wait', done: 'good' } as const satisfies Record<string, Tone>;

function stateOf({ progress, dueDay }: StageFact): keyof typeof tones {
  const today = new Date().toLocaleDateString('sv');
  return progress === 'open' && dueDay !== undefined && dueDay < today ? 'late' : progress;
}
