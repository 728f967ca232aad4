import { localeOf } from './languages';
import { useLanguage } from './use-language';

/**
 * `1.234,50`, `1,234.50` and `€ 1 234,5` of somebody who writes so: of two signs the last one is the decimal sign, one that
 * stands more than once groups. A sign alone is the decimal sign, a point as well as a comma. What is no number stays as typed.
 */
export function plainDecimal(text: string): string {
  const tight = text.replaceAll(/[\s\u00a0\u202f'’€]/g, '');
  const sign = tight[Math.max(tight.lastIndexOf(','), tight.lastIndexOf('.'))] ?? '.';
  const ungrouped = tight.replaceAll(sign === ',' ? '.' : ',', '');
  const isGroup = ungrouped.indexOf(sign) !== ungrouped.lastIndexOf(sign);
  return ungrouped.replaceAll(sign, isGroup ? '' : '.');
}

/** A decimal string with the reader's own sign, without groups: what stands in a field. Anything else stays as typed. */
export function writtenDecimal(value: string, sign: string): string {
  return /^-?\d*\.?\d*$/.test(value) ? value.replace('.', sign) : value;
}

export function useDecimalSign(): string {
  const [language] = useLanguage();
  return (
    new Intl.NumberFormat(localeOf[language]).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  );
}
