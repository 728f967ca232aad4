import { fill, type Language } from '#kernel';
import type { HealthFinding } from './health-checks.js';
import { healthTexts } from './health-texts.js';

/** A finding as a sentence in the reader's language and notation, moments in the network's time zone. */
export function sentenceOf(finding: HealthFinding, language: Language, timeZone: string): string {
  const { text, count, time, date } = finding;
  return fill(healthTexts[text][language], {
    ...(count !== undefined && { count: new Intl.NumberFormat(language).format(count) }),
    ...(time !== undefined && { time: duration(time, language) }),
    ...(date !== undefined && { date: dateText(date, language, timeZone) }),
  });
}

function duration(seconds: number, language: Language): string {
  const [value, unit] =
    seconds < 1
      ? [seconds * 1000, 'millisecond']
      : seconds < 120
        ? [seconds, 'second']
        : seconds < 7200
          ? [seconds / 60, 'minute']
          : seconds < 172_800
            ? [seconds / 3600, 'hour']
            : [seconds / 86_400, 'day'];
  const rounded = Math.max(1, Math.round(value as number));
  return new Intl.NumberFormat(language, { style: 'unit', unit: unit as string, unitDisplay: 'long' }).format(rounded);
}

function dateText(date: Date | string, language: Language, timeZone: string): string {
  const options: Intl.DateTimeFormatOptions =
    typeof date === 'string'
      ? { dateStyle: 'long', timeZone: 'UTC' }
      : { dateStyle: 'long', timeStyle: 'short', timeZone };
  const moment = typeof date === 'string' ? new Date(`${date}T00:00:00Z`) : date;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : `${language}-BE`, options).format(moment);
}
