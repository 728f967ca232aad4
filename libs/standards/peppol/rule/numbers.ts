import { Exact } from '../../en16931/decimal/exact.js';

// A text that is no decimal keeps all rules of this file: that it is none has its own, structural, finding.

const slack = Exact.of('0.02') as Exact;

/** The official rules forgive two cents where they multiply; `times` where both sides stand for so many times that. */
export function isNear(one: Exact, other: Exact, times = Exact.one): boolean {
  return one.minus(other).absolute().compare(slack.times(times)) <= 0;
}

export function isNegative(text: string | undefined): boolean {
  return Exact.of(text)?.isNegative() ?? false;
}

/** There, and not negative. */
export function isAtLeastZero(text: string | undefined): boolean {
  return text !== undefined && !isNegative(text);
}

/** Above zero; what is missing is not. */
export function isAboveZero(text: string | undefined): boolean {
  const value = Exact.of(text);
  return value ? !value.isNegative() && !value.isZero() : text !== undefined;
}

/** The sum of what is there; undefined where one of the texts is no decimal. */
export function sumOf(texts: readonly (string | undefined)[]): Exact | undefined {
  let sum = Exact.zero;
  for (const text of texts) {
    if (text !== undefined) {
      const value = Exact.of(text);
      if (!value) {
        return undefined;
      }
      sum = sum.plus(value);
    }
  }
  return sum;
}

/** Whether a stated amount is the computed one. What is missing is not; what cannot be computed is not judged. */
export function isEqual(stated: string | undefined, computed: Exact | undefined): boolean {
  const value = Exact.of(stated);
  return value && computed ? value.equals(computed) : stated !== undefined;
}

/** The value of what may be left out; undefined where it is no decimal. */
export function orZero(text: string | undefined): Exact | undefined {
  return text === undefined ? Exact.zero : Exact.of(text);
}

/** One less the other; undefined where one is no decimal. */
export function difference(from: string, taken: string): Exact | undefined {
  const [minuend, subtrahend] = [Exact.of(from), Exact.of(taken)];
  return minuend && subtrahend && minuend.minus(subtrahend);
}
