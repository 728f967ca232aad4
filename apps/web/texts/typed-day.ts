/**
 * The day that somebody typed, as `2026-11-21`: `21/11/2026`, `21.11.26`, `21-11`, `21112026` and `2026-11-21` are all that day, a
 * year that is left out is this one. Empty stays empty; undefined for what is no day.
 */
export function typedDay(text: string, now = new Date()): string | undefined {
  const tight = text.trim().replace(/[.]$/, '');
  if (tight === '') return '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(tight);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const [, date, month, year = String(now.getFullYear())] =
    /^(\d{1,2})[\s./-]+(\d{1,2})(?:[\s./-]+(\d{2}|\d{4}))?$/.exec(tight) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(tight) ?? [];
  return date === undefined ? undefined : dayOf(year.padStart(4, '20'), month!, date);
}

/** Whether so much has been typed that more would be another day: what is shorter may still grow. */
export function isWhole(text: string): boolean {
  return text.trim() === '' || /\d{4}$/.test(text.trim()) || /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
}

function dayOf(year: string, month: string, date: string): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const read = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : undefined;
}
