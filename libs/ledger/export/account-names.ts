export interface NamedAccount {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  /** Minor units. */
  readonly balance: string;
}

/**
 * Readable names that hledger takes and that no two accounts share: `bank:BE68539007547034 Dijlestroom BV`. A colon
 * would make a level, a semicolon or two spaces would end the name.
 */
export function accountNames(accounts: readonly NamedAccount[]): Map<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    accounts.map(({ id, kind, code, name }) => {
      const label = `${kind}:${plain(code)}${name === code ? '' : ` ${plain(name)}`}`.trim();
      const count = (taken.get(label) ?? 0) + 1;
      taken.set(label, count);
      return [id, count === 1 ? label : `${label} (${count})`];
    }),
  );
}

function plain(text: string): string {
  return text
    .replace(/[\p{C}\s]+/gu, ' ')
    .replaceAll(':', '-')
    .replaceAll(';', ',')
    .trim();
}
