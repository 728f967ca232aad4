/**
 * A decimal number without limits, as whole units of a power of ten: `12.50` is 1250 units at scale 2. Business rules
 * compare amounts that anybody may have written, so nothing may be rounded on the way.
 */
export class Exact {
  private constructor(
    private readonly units: bigint,
    private readonly scale: number,
  ) {}

  static readonly zero = new Exact(0n, 0);
  static readonly one = new Exact(1n, 0);
  static readonly hundred = new Exact(100n, 0);

  /** The value of a decimal as XML Schema writes it; undefined for what is none. */
  static of(text: string | undefined): Exact | undefined {
    if (text === undefined) {
      return undefined;
    }
    const match = decimal.exec(text);
    if (!match) {
      return undefined;
    }
    const [, sign, whole = '', fraction = '', tail = ''] = match;
    const decimals = fraction || tail;
    const units = BigInt(whole + decimals);
    return new Exact(sign === '-' ? -units : units, decimals.length);
  }

  plus(other: Exact): Exact {
    if (this.scale === other.scale) {
      return new Exact(this.units + other.units, this.scale);
    }
    return this.scale > other.scale
      ? new Exact(this.units + other.unitsAt(this.scale), this.scale)
      : new Exact(this.unitsAt(other.scale) + other.units, other.scale);
  }

  minus(other: Exact): Exact {
    return this.plus(other.negated());
  }

  times(other: Exact): Exact {
    return new Exact(this.units * other.units, this.scale + other.scale);
  }

  negated(): Exact {
    return new Exact(-this.units, this.scale);
  }

  absolute(): Exact {
    return this.units < 0n ? this.negated() : this;
  }

  /** The quotient with ten decimals, for showing. */
  over(divisor: Exact): Exact {
    const scale = Math.max(this.scale, divisor.scale);
    return new Exact((this.unitsAt(scale) * powerOfTen(10)) / divisor.unitsAt(scale), 10);
  }

  /** Divided by a power of ten: `percent.shifted(2)` is the factor. */
  shifted(places: number): Exact {
    return new Exact(this.units, this.scale + places);
  }

  /** Negative, zero or positive, as this is less than, equal to or more than the other. */
  compare(other: Exact): number {
    const scale = Math.max(this.scale, other.scale);
    const difference = this.unitsAt(scale) - other.unitsAt(scale);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Exact): boolean {
    return this.scale === other.scale ? this.units === other.units : this.compare(other) === 0;
  }

  isZero(): boolean {
    return this.units === 0n;
  }

  isNegative(): boolean {
    return this.units < 0n;
  }

  /** To so many decimals, halves upwards (also below zero), as `round` of XPath does in the official rules. */
  rounded(decimals: number): Exact {
    if (this.scale <= decimals) {
      return this;
    }
    const divisor = powerOfTen(this.scale - decimals);
    const shifted = this.units + divisor / 2n;
    const quotient = shifted / divisor;
    return new Exact(shifted < 0n && shifted % divisor !== 0n ? quotient - 1n : quotient, decimals);
  }

  toString(): string {
    const digits = (this.units < 0n ? -this.units : this.units).toString().padStart(this.scale + 1, '0');
    const sign = this.units < 0n ? '-' : '';
    const whole = digits.slice(0, digits.length - this.scale);
    return this.scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-this.scale)}`;
  }

  private unitsAt(scale: number): bigint {
    return scale === this.scale ? this.units : this.units * powerOfTen(scale - this.scale);
  }
}

const powers = Array.from({ length: 32 }, (_, exponent) => 10n ** BigInt(exponent));

function powerOfTen(exponent: number): bigint {
  return powers[exponent] ?? 10n ** BigInt(exponent);
}

const decimal = /^\s*([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))\s*$/;

/** An amount as people write it, with two decimals at least. */
export function asAmount(value: Exact): string {
  const text = value.toString();
  const at = text.indexOf('.');
  return at < 0 ? `${text}.00` : text.padEnd(at + 3, '0');
}
