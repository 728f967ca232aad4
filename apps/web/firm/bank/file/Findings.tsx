import { List, Paper, Text } from '@mantine/core';
import type { Schemas } from '#web/api/client';

type Finding = NonNullable<Schemas['Problem']['findings']>[number];

/** What is wrong with a file that could not be read, with the rule and what to do. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <Paper withBorder p="md" radius="lg">
      <List spacing="sm" size="sm">
        {findings.map(({ rule, pointer, what, remedy }) => (
          <List.Item key={`${rule} ${pointer}`}>
            {what} {remedy}{' '}
            <Text span size="xs" c="dimmed" className="bank-code">
              {rule}
            </Text>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
