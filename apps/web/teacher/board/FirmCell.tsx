import { Group, Stack, Text } from '@mantine/core';
import { StateBadge } from '#web/parts/StateBadge';
import { useFormat } from '#web/texts/use-format';
import type { BoardRow } from './board';
import { useBoardTexts } from './use-board-texts';

/** Who it is, how much there is to mend, and when they last did something. */
export function FirmCell({ row: { firmName, trouble, lastActiveDay } }: { readonly row: BoardRow }) {
  const t = useBoardTexts();
  const { daysFromNow } = useFormat();
  return (
    <Stack gap={2}>
      <Text fw={600} size="sm">
        {firmName}
      </Text>
      <Group gap={6}>
        {trouble > 0 && (
          <StateBadge tone="bad">
            {t('help')}: {trouble}
          </StateBadge>
        )}
        <Text size="xs" c="dimmed">
          {lastActiveDay ? t('activity', { when: daysFromNow(lastActiveDay) }) : t('never')}
        </Text>
      </Group>
    </Stack>
  );
}
