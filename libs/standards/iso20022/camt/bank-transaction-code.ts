import type { EntryKind } from '../statement.js';

/** Domain, family and sub-family of ISO 20022's external bank transaction codes. */
export type BankTransactionCode = readonly [domain: string, family: string, subFamily: string];

type Pair = readonly [debit: BankTransactionCode, credit: BankTransactionCode];

/** A credit transfer of some sub-family, issued or received. */
function transfer(subFamily: string): Pair {
  return [
    ['PMNT', 'ICDT', subFamily],
    ['PMNT', 'RCDT', subFamily],
  ];
}

/** The bank's own debits and credits, such as interest. */
function ofBank(subFamily: string): Pair {
  return [
    ['ACMT', 'MDOP', subFamily],
    ['ACMT', 'MCOP', subFamily],
  ];
}

const codes: Readonly<Record<EntryKind, Pair>> = {
  transfer: transfer('ESCT'),
  'instant-transfer': [
    ['PMNT', 'IRCT', 'ESCT'],
    ['PMNT', 'RRCT', 'ESCT'],
  ],
  'transfer-by-bank': transfer('FIOC'),
  'collective-transfer': transfer('ESCT'),
  salary: transfer('SALA'),
  'standing-order': transfer('STDO'),
  'own-account': transfer('BOOK'),
  'returned-transfer': transfer('RRTN'),
  'foreign-transfer': transfer('XBCT'),
  'direct-debit': [
    ['PMNT', 'RDDT', 'ESDD'],
    ['PMNT', 'IDDT', 'ESDD'],
  ],
  card: [
    ['PMNT', 'CCRD', 'POSD'],
    ['PMNT', 'MCRD', 'POSP'],
  ],
  cash: [
    ['PMNT', 'CNTR', 'CWDL'],
    ['PMNT', 'CNTR', 'CDPT'],
  ],
  interest: ofBank('INTR'),
  fee: ofBank('CHRG'),
  loan: [
    ['LDAS', 'FTLN', 'PPAY'],
    ['LDAS', 'FTLN', 'DDWN'],
  ],
  correction: ofBank('ADJT'),
  other: [
    ['PMNT', 'OTHR', 'OTHR'],
    ['PMNT', 'OTHR', 'OTHR'],
  ],
};

/** Transfers in other currencies than the euro are domestic ones, as SEPA is of the euro. */
export function bankTransactionCode(kind: EntryKind, amountMinor: bigint, currency: string): BankTransactionCode {
  const [debit, credit] = codes[kind];
  const [domain, family, subFamily] = amountMinor < 0n ? debit : credit;
  return [domain, family, subFamily === 'ESCT' && currency !== 'EUR' ? 'DMCT' : subFamily];
}

const kinds = new Map(
  (Object.entries(codes) as [EntryKind, Pair][])
    .toReversed()
    .flatMap(([kind, pair]) => pair.map((code) => [code.join('/'), kind] as const)),
);

/** The kind behind a code; codes that no kind stands for become `other`. */
export function kindOfCode(code: BankTransactionCode): EntryKind {
  const [domain, family, subFamily] = code;
  const euro: BankTransactionCode = [domain, family, subFamily === 'DMCT' ? 'ESCT' : subFamily];
  return kinds.get(code.join('/')) ?? kinds.get(euro.join('/')) ?? 'other';
}
