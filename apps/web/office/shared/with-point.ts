/** A number as people type it here, `1250,50`, as the API reads it. */
export function withPoint(typed: string): string {
  const text = typed.replaceAll(/\s/g, '');
  return /^-?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
}
