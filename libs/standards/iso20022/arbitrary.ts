import fc from 'fast-check';
import { belgianBban, ibanOf, structuredCommunicationOf } from '#kernel';
import {
  entryKinds,
  type BankStatement,
  type Counterparty,
  type Remittance,
  type StatementEntry,
  type StatementTransaction,
} from './statement.js';

/** Statements of all shapes, for tests: they add up, their texts are what companies and students write. */

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

export const belgianIban = fc
  .tuple(digits(3), digits(7))
  .map(([bank, account]) => ibanOf('BE', belgianBban(bank, account)));

const foreignIban = fc.oneof(
  fc.tuple(fc.constantFrom('ABNA', 'INGB'), digits(10)).map(([bank, account]) => ibanOf('NL', bank + account)),
  digits(18).map((bban) => ibanOf('DE', bban)),
);

export const iban = fc.oneof({ weight: 4, arbitrary: belgianIban }, { weight: 1, arbitrary: foreignIban });

export const bic = fc.constantFrom('KREDBEBB', 'GEBABEBBXXX', 'BBRUBEBB', 'ABNANL2A', 'DEUTDEFF500');

const words = fc.constantFrom(
  'Bakkerij',
  'De Zoete Inval',
  'Crème & Fils',
  'Société',
  'Straße',
  'œuvre',
  'Łódź',
  'naïve',
  '№ 12',
  'O’Neil',
  'Škoda',
  'invoice',
  'F2026/0012',
  '+++',
  '“quoted”',
  'Ελλάς',
  'Пловдив',
  '东京',
  '🙂',
  '  ',
  '{x}',
  '€ 12,50',
  'a\tb',
  '100 %',
  'Internationale Handelsmaatschappij voor Kantoorbenodigdheden',
);

export const freeText = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' ').slice(0, 140));
export const personName = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ').slice(0, 70));

export const asciiReference = fc.stringMatching(/^[A-Z0-9][A-Z0-9/-]{0,18}[A-Z0-9]$/);

export const structuredReference = digits(10).map(structuredCommunicationOf);

const remittance: fc.Arbitrary<Remittance> = fc.oneof(
  structuredReference.map((structured) => ({ structured })),
  fc.constant({ structured: 'RF18539007547034' }),
  freeText.map((unstructured) => ({ unstructured })),
);

const counterparty: fc.Arbitrary<Counterparty> = fc.record({ name: personName, iban, bic }, { requiredKeys: [] });

const amount = fc.oneof(fc.bigInt({ min: 1n, max: 100_000n }), fc.bigInt({ min: 1n, max: 10n ** 11n }));

function transaction(amountMinor: fc.Arbitrary<bigint>): fc.Arbitrary<StatementTransaction> {
  return fc.record(
    { amountMinor, reference: asciiReference, counterparty, endToEndId: asciiReference, remittance },
    { requiredKeys: ['amountMinor'] },
  );
}

export const isoDate = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

const entry: fc.Arbitrary<StatementEntry> = fc
  .record({
    debit: fc.boolean(),
    base: transaction(amount),
    bookingDate: isoDate,
    valueDate: isoDate,
    kind: fc.constantFrom(...entryKinds),
    details: fc.option(fc.array(transaction(amount), { minLength: 1, maxLength: 4 }), { freq: 4, nil: undefined }),
    batchId: asciiReference,
  })
  .map(({ debit, base, details, batchId, ...dates }) => {
    const sign = debit ? -1n : 1n;
    const signed = (details ?? []).map((detail) => ({ ...detail, amountMinor: sign * detail.amountMinor }));
    const total = details ? signed.reduce((sum, { amountMinor }) => sum + amountMinor, 0n) : sign * base.amountMinor;
    return {
      ...base,
      ...dates,
      ...(details && { kind: 'collective-transfer' as const, batch: { id: batchId, details: signed } }),
      amountMinor: total,
    };
  });

export const statement: fc.Arbitrary<BankStatement> = fc
  .record({
    iban,
    currency: fc.constantFrom('EUR', 'EUR', 'GBP', 'JPY', 'TND'),
    ownerName: personName,
    bic,
    description: fc.option(personName, { nil: undefined }),
    sequenceNumber: fc.integer({ min: 1, max: 366 }),
    legalSequence: fc.integer({ min: 1, max: 999 }),
    toDate: isoDate,
    fromDate: isoDate,
    opening: fc.bigInt({ min: -(10n ** 10n), max: 10n ** 11n }),
    entries: fc.array(entry, { maxLength: 8 }),
  })
  .map(({ iban: number, currency, ownerName, bic: bank, description, opening, entries, ...rest }) => ({
    ...rest,
    account: { iban: number, currency, ownerName, bic: bank, ...(description !== undefined && { description }) },
    openingBalance: { minor: opening, date: rest.fromDate },
    closingBalance: { minor: entries.reduce((sum, { amountMinor }) => sum + amountMinor, opening), date: rest.toDate },
    entries,
  }));
