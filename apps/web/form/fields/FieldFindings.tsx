import { Text } from '@mantine/core';
import type { Finding } from '../rules/findings';

/** What is wrong with a field, by which rule, and what to do. */
export function FieldFindings({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.map(({ rule, what, remedy }) => (
    <Text key={rule} component="span" inherit display="block">
      {what} {remedy}{' '}
      <Text component="span" inherit ff="monospace" fz="0.85em">
        [{rule}]
      </Text>
    </Text>
  ));
}
