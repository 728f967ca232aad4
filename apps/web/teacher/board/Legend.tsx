import { Group, Text } from '@mantine/core';
import { inkOf } from '../ink';
import { cellStates, looks } from './board';
import { useBoardTexts } from './use-board-texts';

/** What colours and signs stand for. */
export function Legend() {
  const t = useBoardTexts();
  return (
    <Group component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('legend.title')}>
      {cellStates.map((state) => {
        const { color, Icon } = looks[state];
        return (
          <Group key={state} component="li" gap={6} wrap="nowrap">
            <Text component="span" lh={0} c={inkOf(color)}>
              <Icon size={16} stroke={2} aria-hidden />
            </Text>
            <Text size="xs" c="dimmed">
              <Text component="span" inherit fw={600}>
                {t(`states.${state}`)}
              </Text>{' '}
              {t(`legend.${state}`)}
            </Text>
          </Group>
        );
      })}
    </Group>
  );
}
