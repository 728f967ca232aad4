import { useLanguage } from '#web/texts/use-language';

const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/** A number of seconds in the largest unit that it fills: `3 hours`, `12 Minuten`. */
export function useDuration(): (seconds: number) => string {
  const [language] = useLanguage();
  return (seconds) => {
    const { unit, seconds: size } = units.find((each) => seconds >= each.seconds) ?? units.at(-1)!;
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    return format.format(Math.max(1, Math.round(seconds / size)));
  };
}
