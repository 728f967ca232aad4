import { useFormat } from '#web/texts/use-format';

/** A day (`2026-11-21`) or a moment, in the reader's way of writing; the exact moment when pointed at. */
export function Moment({ at }: { readonly at: string }) {
  const { day, moment } = useFormat();
  const isDay = at.length === 10;
  return (
    <time dateTime={at} title={isDay ? undefined : moment(at)}>
      {isDay ? day(at) : moment(at)}
    </time>
  );
}
