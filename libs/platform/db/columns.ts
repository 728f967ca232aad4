import { Decimal } from 'decimal.js';
import type { ValueTransformer } from 'typeorm';

/** `numeric` ↔ Decimal. Written in plain notation, because `1e-7` means the same to PostgreSQL but not to a reader. */
export const decimalColumn: ValueTransformer = {
  to: (value: unknown) => (value instanceof Decimal ? value.toFixed() : value),
  from: (value: string | null) => (value === null ? null : new Decimal(value)),
};

/** `bigint` ↔ JavaScript bigint: amounts in minor units exceed what a number can hold exactly. */
export const bigintColumn: ValueTransformer = {
  to: (value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};
