/** A party as the order family writes it: its name, or an identifier. */
export interface Named {
  readonly name?: string | undefined;
  readonly identifier?: string | undefined;
}

export function isNamed({ name, identifier }: Named): boolean {
  return name !== undefined || identifier !== undefined;
}
