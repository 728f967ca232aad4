import { Center, Stack, Text, Title } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  readonly title: string;
  /** Why it is empty and what fills it. */
  readonly text?: string;
  /** The button that does. */
  readonly action?: ReactNode;
}

/** In place of a list that has nothing in it. */
export function EmptyState({ icon: Icon, title, text, action }: EmptyStateProps) {
  return (
    <Center mih={200} p="lg">
      <Stack align="center" gap="xs" ta="center" maw={420}>
        <span aria-hidden>
          <Icon size={40} stroke={1.3} />
        </span>
        <Title order={2} size="h3">
          {title}
        </Title>
        {text && (
          <Text size="sm" c="dimmed">
            {text}
          </Text>
        )}
        {action}
      </Stack>
    </Center>
  );
}
