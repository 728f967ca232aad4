import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { Schemas } from '#web/api/client';
import { inkOf } from '../ink';
import { useTransactionTexts } from './use-transaction-texts';

const looks = {
  fatal: { color: 'red', Icon: IconCircleX },
  warning: { color: 'orange', Icon: IconAlertTriangle },
  information: { color: 'blue', Icon: IconInfoCircle },
} as const;

/** What the checks found: in words, with the rule and what to do. */
export function FindingList({ findings }: { readonly findings: readonly Schemas['Finding'][] }) {
  const t = useTransactionTexts();
  return (
    <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
      {findings.map(({ rule, severity, pointer, what, remedy }) => {
        const { color, Icon } = looks[severity];
        return (
          <Group key={`${rule} ${pointer} ${what}`} component="li" gap={8} wrap="nowrap" align="flex-start">
            <Text component="span" lh={0} mt={2} c={inkOf(color)} style={{ flex: 'none' }}>
              <Icon size={16} stroke={2} role="img" aria-label={t(`severity.${severity}`)} />
            </Text>
            <div>
              <Text size="sm">{what}</Text>
              <Text size="xs" c="dimmed">
                {remedy}
              </Text>
              <Badge variant="default" size="xs" tt="none" radius="sm" ff="monospace" mt={2}>
                {rule}
              </Badge>
            </div>
          </Group>
        );
      })}
    </Stack>
  );
}
