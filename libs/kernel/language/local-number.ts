import type { Language } from './language.js';

/** How numbers are written in Belgium: between thousands, and before the decimals. */
const separators: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  nl: { group: '.', decimal: ',' },
  fr: { group: '\u00a0', decimal: ',' },
  de: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/**
 * A plain decimal as readers of a language write it: `1234.50` is `1.234,50` or `1,234.50`. Its decimals stay as many as they
 * are; any other text stays as it is.
 */
export function localNumber(value: string, language: Language): string {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value.trim()) ?? [];
  if (whole === undefined) return value;
  const { group, decimal } = separators[language];
  const grouped = `${sign ?? ''}${whole.replace(/\B(?=(\d{3})+$)/g, group)}`;
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
