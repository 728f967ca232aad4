import type { Breach, Rule } from '../rule/rule.js';

interface Numbered {
  readonly lines: readonly { readonly identifier: string }[];
}

/** Every line has an identifier that no other line has. */
export function uniqueLineIdentifiers(id: string): Rule<Numbered> {
  return {
    id,
    severity: 'fatal',
    text: 'peppol-line-identifier',
    breaches: ({ lines = [] }): Breach[] => {
      const counts = new Map<string | undefined, number>();
      for (const { identifier } of lines) {
        counts.set(identifier, (counts.get(identifier) ?? 0) + 1);
      }
      return lines.flatMap(({ identifier }, index) =>
        identifier !== undefined && counts.get(identifier) === 1
          ? []
          : [{ path: `/lines/${index}/identifier`, params: { identifier: identifier ?? '' } }],
      );
    },
  };
}
