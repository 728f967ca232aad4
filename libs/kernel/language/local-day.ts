import type { Language } from './language.js';

/** A day, `2026-11-21`, in the digits that readers of a language write: `21/11/2026`, in German `21.11.2026`. Any other text stays. */
export function localDay(value: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.trim()) ?? [];
  return year === undefined ? value : [day, month, year].join(language === 'de' ? '.' : '/');
}
