import type { EntryKind, StatementEntry } from '../iso20022/statement.js';

/**
 * CODA transaction codes: type (1 digit), family (2), operation (2) and category (3); enclosure II of the standard.
 * Operations below 50 debit the account, those from 50 credit it.
 */
const operations: Readonly<Record<EntryKind, { readonly debit: string; readonly credit: string }>> = {
  transfer: { debit: '0101', credit: '0150' },
  'instant-transfer': { debit: '0201', credit: '0250' },
  'transfer-by-bank': { debit: '0102', credit: '0151' },
  'collective-transfer': { debit: '0107', credit: '0150' },
  salary: { debit: '0105', credit: '0152' },
  'standing-order': { debit: '0103', credit: '0150' },
  'own-account': { debit: '0113', credit: '0164' },
  'returned-transfer': { debit: '0149', credit: '0154' },
  'foreign-transfer': { debit: '4101', credit: '4150' },
  'direct-debit': { debit: '0501', credit: '0550' },
  card: { debit: '0402', credit: '0450' },
  cash: { debit: '0901', credit: '0950' },
  interest: { debit: '3501', credit: '3550' },
  fee: { debit: '8035', credit: '8099' },
  loan: { debit: '1307', credit: '1362' },
  correction: { debit: '0149', credit: '0199' },
  other: { debit: '3039', credit: '3089' },
};

const kinds = buildKinds();

function buildKinds(): ReadonlyMap<string, EntryKind> {
  const map = new Map<string, EntryKind>();
  for (const [kind, { debit, credit }] of Object.entries(operations)) {
    for (const code of [debit, credit]) if (!map.has(code)) map.set(code, kind as EntryKind);
  }
  map.set('0149', 'correction');
  map.set('0207', 'collective-transfer');
  map.set('0205', 'salary');
  map.set('0203', 'standing-order');
  return map;
}

/**
 * The type digit: what an amount is to the amounts around it. 0: alone; 1 and 5: a total made by the customer and its
 * details; 2 and 6: a total made by the bank and its details.
 */
export type AmountType = '0' | '1' | '2' | '5' | '6';

export function transactionCode(kind: EntryKind, amountMinor: bigint, type: AmountType): string {
  const operation = operations[kind];
  return `${type}${amountMinor < 0n ? operation.debit : operation.credit}000`;
}

/**
 * The type of a booked amount: a batch is a total, its payments listed or not; the customer's when it debits the account,
 * the bank's when it credits it.
 */
export function amountTypeOf({ kind, batch, amountMinor }: StatementEntry): AmountType {
  const total = kind === 'collective-transfer' || (batch !== undefined && batch.details.length > 0);
  if (!total) return '0';
  return amountMinor < 0n ? '1' : '2';
}

/** The kind behind an eight-digit code; operations that no kind stands for become `other`. */
export function kindOf(code: string): EntryKind {
  const kind = kinds.get(code.slice(1, 5)) ?? 'other';
  return kind === 'transfer' && /^[12]/.test(code) ? 'collective-transfer' : kind;
}
