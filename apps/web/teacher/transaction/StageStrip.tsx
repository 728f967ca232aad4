import { Group, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleDashed, IconCircleX, IconMinus } from '@tabler/icons-react';
import type { Schemas } from '#web/api/client';
import { inkOf } from '../ink';
import { useTransactionTexts } from './use-transaction-texts';

export type StageOfCase = Schemas['ClassCase']['stages'][number];

const looks = {
  wrong: { color: 'red', Icon: IconCircleX },
  late: { color: 'orange', Icon: IconAlertTriangle },
  open: { color: 'blue', Icon: IconCircleDashed },
  done: { color: 'green', Icon: IconCheck },
  nothing: { color: 'gray', Icon: IconMinus },
} as const;

/** How far a case is: a sign for each stage, from order to payment. */
export function StageStrip({ stages }: { readonly stages: readonly StageOfCase[] }) {
  const t = useTransactionTexts();
  return (
    <Group component="ul" gap={6} p={0} m={0} wrap="nowrap" style={{ listStyle: 'none' }}>
      {stages.map(({ stage, state }) => {
        const { color, Icon } = looks[state];
        const words = t('stageState', { stage: t(`stages.${stage}`), state: t(`stageStates.${state}`) });
        return (
          <Tooltip key={stage} label={words}>
            <Text component="li" lh={0} c={state === 'nothing' ? 'dimmed' : inkOf(color)}>
              <Icon size={18} stroke={1.9} aria-hidden />
              <VisuallyHidden>{words}</VisuallyHidden>
            </Text>
          </Tooltip>
        );
      })}
    </Group>
  );
}
