import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleX, IconClock, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** `good` done and right; `wait` for somebody else; `warn` late or doubtful; `bad` wrong or refused; `plain` neither. */
export type Tone = 'good' | 'wait' | 'warn' | 'bad' | 'plain';

const looks = {
  good: { color: 'green', Icon: IconCheck },
  wait: { color: 'blue', Icon: IconClock },
  warn: { color: 'orange', Icon: IconAlertTriangle },
  bad: { color: 'red', Icon: IconCircleX },
  plain: { color: 'gray', Icon: IconInfoCircle },
} as const;

/** A state in a word, with a colour and a sign: never by colour alone. */
export function StateBadge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const { color, Icon } = looks[tone];
  return (
    <Badge
      color={color}
      variant="light"
      tt="none"
      styles={{ root: { maxWidth: 'none' } }}
      leftSection={<Icon size={13} stroke={2} aria-hidden />}
    >
      {children}
    </Badge>
  );
}
