import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Clock, Language } from '#kernel';
import { systemClock } from '#kernel';
import { bigintColumn } from '#platform';

/** `strict`: a broken business rule rejects the document. `didactic`: it travels along, for the receiver to notice. */
export type Strictness = 'strict' | 'didactic';

export const strictnesses: readonly Strictness[] = ['strict', 'didactic'];

/** A practice-firm network: one market with one currency, one bank and one calendar. Everything else belongs to one. */
@Entity({ name: 'network' })
@Unique('network_code_key', ['code'])
@Check('network_strictness_check', "strictness IN ('strict', 'didactic')")
@Check('network_clock_factor_check', 'clock_factor > 0')
@Check('network_start_capital_check', 'start_capital_minor >= 0')
export class Network {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'network_pkey' })
  id: string;

  /** Short and stable, for addresses and file names: `be`, `demo`. */
  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  /** ISO 3166-1 alpha-2. */
  @Column({ type: 'text' })
  country: string;

  /** ISO 4217: the currency of every account and document in the network. */
  @Column({ type: 'text' })
  currency: string;

  /** IANA name: the calendar that days and due dates follow. */
  @Column({ name: 'time_zone', type: 'text', default: 'Europe/Brussels' })
  timeZone: string;

  @Column({ type: 'text' })
  strictness: Strictness;

  @Column({ name: 'default_language', type: 'text' })
  defaultLanguage: Language;

  @Column({ name: 'bank_name', type: 'text' })
  bankName: string;

  @Column({ name: 'bank_bic', type: 'text' })
  bankBic: string;

  /** The bank's part of a BBAN: `979` in Belgium, `KONT` in the Netherlands, `KONT979000` in the United Kingdom. */
  @Column({ name: 'bank_code', type: 'text' })
  bankCode: string;

  /** What the bank gives a new firm, in minor units, unless its class says otherwise. */
  @Column({ name: 'start_capital_minor', type: 'bigint', default: 5_000_000, transformer: bigintColumn })
  startCapital: bigint;

  /** The serial that the next registered firm gets; its numbers are made from it. */
  @Column({ name: 'next_firm_serial', type: 'integer', default: 1 })
  nextFirmSerial: number;

  /** What the network's clock showed at `clockStartedAt`; null when it goes with the wall. */
  @Column({ name: 'clock_origin', type: 'timestamptz', nullable: true })
  clockOrigin: Date | null;

  /** The wall time at which the network's clock was set. */
  @Column({ name: 'clock_started_at', type: 'timestamptz', nullable: true })
  clockStartedAt: Date | null;

  /** How many network seconds pass in a wall second: 52 for a year in a week. */
  @Column({ name: 'clock_factor', type: 'integer', default: 1 })
  clockFactor: number;
}

/** The clock of a network over the clock of the process: the same in every process, however late it starts. */
export function networkClock(
  network: Pick<Network, 'clockOrigin' | 'clockStartedAt' | 'clockFactor'>,
  wall: Clock = systemClock,
): Clock {
  const { clockOrigin: origin, clockStartedAt: startedAt, clockFactor: factor } = network;
  if (!origin || !startedAt) return wall;
  return { now: () => new Date(origin.getTime() + (wall.now().getTime() - startedAt.getTime()) * factor) };
}
