import { Text } from '@mantine/core';
import type { Finding } from '../rules/findings';
import { useFindingWords } from '../rules/use-words';

/** What is wrong with a field, by which rule, and what to do. */
export function FieldFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useFindingWords();
  return findings.map((finding) => {
    const { what, remedy } = words(finding);
    return (
      <Text key={`${finding.rule} ${finding.pointer}`} component="span" inherit display="block">
        {what} {remedy}{' '}
        <Text component="span" inherit ff="monospace" fz="0.85em">
          [{finding.rule}]
        </Text>
      </Text>
    );
  });
}
