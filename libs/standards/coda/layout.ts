/**
 * The records of CODA 2.6 (Febelfin, "Coded statement of account") as tables: one entry for each field, with its
 * positions counted from 1 as in the standard. The writer and the reader both work from these.
 */
export const recordLength = 128;

export interface Field {
  readonly from: number;
  readonly to: number;
  readonly fill: 'text' | 'digits';
  /** What the field always holds. */
  readonly constant?: string;
}

export type Layout<Name extends string = string> = Readonly<Record<Name, Field>>;
export type RecordValues<L extends Layout> = { readonly [Name in keyof L]: string };

function text(from: number, to = from, constant?: string): Field {
  return { from, to, fill: 'text', constant };
}

function digits(from: number, to = from, constant?: string): Field {
  return { from, to, fill: 'digits', constant };
}

export const header = {
  record: text(1, 5, '00000'),
  creationDate: digits(6, 11),
  bankId: digits(12, 14),
  application: text(15, 16, '05'),
  duplicate: text(17),
  fileReference: text(25, 34),
  addressee: text(35, 60),
  bic: text(61, 71),
  /** A zero and the enterprise number of the account holder. */
  ownerNumber: digits(72, 82),
  separateApplication: digits(84, 88),
  transactionReference: text(89, 104),
  relatedReference: text(105, 120),
  version: text(128, 128, '2'),
} satisfies Layout;

export const oldBalance = {
  record: text(1, 1, '1'),
  accountStructure: text(2),
  legalSequence: digits(3, 5),
  account: text(6, 42),
  sign: text(43),
  amount: digits(44, 58),
  date: digits(59, 64),
  ownerName: text(65, 90),
  description: text(91, 125),
  sequence: digits(126, 128),
} satisfies Layout;

export const movement1 = {
  record: text(1, 2, '21'),
  sequence: digits(3, 6),
  detail: digits(7, 10),
  reference: text(11, 31),
  sign: text(32),
  amount: digits(33, 47),
  valueDate: digits(48, 53),
  transactionCode: digits(54, 61),
  communicationType: text(62),
  communication: text(63, 115),
  entryDate: digits(116, 121),
  legalSequence: digits(122, 124),
  globalisation: digits(125),
  next: digits(126),
  link: digits(128),
} satisfies Layout;

export const movement2 = {
  record: text(1, 2, '22'),
  sequence: digits(3, 6),
  detail: digits(7, 10),
  communication: text(11, 63),
  customerReference: text(64, 98),
  bic: text(99, 109),
  returnType: text(113),
  returnReason: text(114, 117),
  categoryPurpose: text(118, 121),
  purpose: text(122, 125),
  next: digits(126),
  link: digits(128),
} satisfies Layout;

export const movement3 = {
  record: text(1, 2, '23'),
  sequence: digits(3, 6),
  detail: digits(7, 10),
  account: text(11, 47),
  name: text(48, 82),
  communication: text(83, 125),
  next: digits(126),
  link: digits(128),
} satisfies Layout;

export const information1 = {
  record: text(1, 2, '31'),
  sequence: digits(3, 6),
  detail: digits(7, 10),
  reference: text(11, 31),
  transactionCode: digits(32, 39),
  communicationType: text(40),
  communication: text(41, 113),
  next: digits(126),
  link: digits(128),
} satisfies Layout;

export const information2 = {
  record: text(1, 2, '32'),
  sequence: digits(3, 6),
  detail: digits(7, 10),
  communication: text(11, 115),
  next: digits(126),
  link: digits(128),
} satisfies Layout;

export const information3 = {
  record: text(1, 2, '33'),
  sequence: digits(3, 6),
  detail: digits(7, 10),
  communication: text(11, 100),
  next: digits(126),
  link: digits(128),
} satisfies Layout;

export const newBalance = {
  record: text(1, 1, '8'),
  legalSequence: digits(2, 4),
  account: text(5, 41),
  sign: text(42),
  amount: digits(43, 57),
  date: digits(58, 63),
  link: digits(128),
} satisfies Layout;

export const freeCommunication = {
  record: text(1, 2, '4 '),
  sequence: digits(3, 6),
  detail: digits(7, 10),
  text: text(33, 112),
  link: digits(128),
} satisfies Layout;

export const trailer = {
  record: text(1, 1, '9'),
  records: digits(17, 22),
  debit: digits(23, 37),
  credit: digits(38, 52),
  multipleFile: text(128),
} satisfies Layout;

/** One record of exactly 128 characters; text is cut or filled with spaces, numbers are filled with zeros. */
export function formatRecord<L extends Layout>(layout: L, values: Partial<Record<keyof L, string>>): string {
  let record = '';
  for (const [name, field] of Object.entries(layout)) {
    const width = field.to - field.from + 1;
    const value = field.constant ?? values[name] ?? '';
    if (field.fill === 'digits' && value.length > width) throw new RangeError(`CODA field ${name} overflows: ${value}`);
    record = record.padEnd(field.from - 1);
    record += field.fill === 'digits' ? value.padStart(width, '0') : value.slice(0, width).padEnd(width);
  }
  return record.padEnd(recordLength);
}

/** The fields of a record as they stand, spaces included. */
export function parseRecord<L extends Layout>(layout: L, record: string): RecordValues<L> {
  const fields = Object.entries(layout).map(([name, { from, to }]) => [name, record.slice(from - 1, to)]);
  return Object.fromEntries(fields) as RecordValues<L>;
}
