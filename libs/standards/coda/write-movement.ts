import { toAscii } from '../iso20022/charset.js';
import type { StatementAccount, StatementEntry, StatementTransaction } from '../iso20022/statement.js';
import { formatAmount, formatDate, signOf } from './amount.js';
import { cutIntoZones, formatRemittance, informationOf, informationZones, movementZones } from './communication.js';
import type { Communication } from './communication.js';
import * as layout from './layout.js';
import { formatRecord } from './layout.js';
import { amountTypeOf, transactionCode, type AmountType } from './transaction-code.js';

/** What every record of one entry shares. */
interface EntryFrame {
  readonly account: StatementAccount;
  readonly entry: StatementEntry;
  readonly sequence: string;
  readonly legalSequence: string;
}

/**
 * The records of one booked entry: the movement and, for a batch, its total (type 1 when the customer gave the batch, 2
 * when the bank made the total) followed by its details (type 5 or 6). The globalisation code 1 stands on the total and on
 * the last detail, the two ends of the level.
 */
export function movementRecords(frame: EntryFrame): string[] {
  const { entry } = frame;
  const details = entry.batch?.details ?? [];
  const type = amountTypeOf(entry);
  if (details.length === 0) return transactionRecords(frame, entry, { type, detail: 0, ends: false }).records;
  const total = { ...entry, endToEndId: entry.batch?.id };
  const { records, used } = transactionRecords(frame, total, { type, detail: 0, ends: true });
  let detail = used;
  details.forEach((transaction, index) => {
    const ends = index === details.length - 1;
    const part = transactionRecords(frame, transaction, { type: type === '1' ? '5' : '6', detail, ends });
    records.push(...part.records);
    detail += part.used;
  });
  return records;
}

interface Place {
  readonly type: AmountType;
  /** Detail number of the movement; its information records take the next ones. */
  readonly detail: number;
  /** Whether this record begins or ends a level of globalisation. */
  readonly ends: boolean;
}

function transactionRecords(
  frame: EntryFrame,
  transaction: StatementTransaction,
  place: Place,
): { records: string[]; used: number } {
  const code = transactionCode(frame.entry.kind, transaction.amountMinor, place.type);
  const information = informationOf(transaction);
  const records = movementParts(frame, transaction, place, code, information.length > 0);
  information.forEach((communication, index) => {
    const numbers = { sequence: frame.sequence, detail: detailNumber(place.detail + 1 + index) };
    const reference = bankReference(transaction, frame.entry);
    const link = index < information.length - 1;
    records.push(...informationParts({ ...numbers, reference, code, communication, link }));
  });
  return { records, used: 1 + information.length };
}

function movementParts(
  frame: EntryFrame,
  transaction: StatementTransaction,
  place: Place,
  code: string,
  linked: boolean,
): string[] {
  const { account, entry } = frame;
  const { counterparty, endToEndId } = transaction;
  const { communication } = formatRemittance(transaction.remittance);
  const [first = '', second = '', third = ''] = cutIntoZones(communication.text, movementZones);
  const name = toAscii(counterparty?.name ?? '').trim();
  const needsThird = Boolean(third || counterparty?.iban || name);
  const needsSecond = needsThird || Boolean(second || endToEndId || counterparty?.bic);
  const numbers = { sequence: frame.sequence, detail: detailNumber(place.detail) };
  const link = linked ? '1' : '0';
  const records = [
    formatRecord(layout.movement1, {
      ...numbers,
      reference: bankReference(transaction, entry),
      sign: signOf(transaction.amountMinor),
      amount: formatAmount(transaction.amountMinor, account.currency),
      valueDate: formatDate(entry.valueDate),
      transactionCode: code,
      communicationType: communication.type,
      communication: first,
      entryDate: formatDate(entry.bookingDate),
      legalSequence: frame.legalSequence,
      globalisation: place.ends ? '1' : '0',
      next: needsSecond ? '1' : '0',
      link: needsSecond ? '0' : link,
    }),
  ];
  if (needsSecond) {
    const next = needsThird ? '1' : '0';
    records.push(
      formatRecord(layout.movement2, {
        ...numbers,
        communication: second,
        customerReference: toAscii(endToEndId ?? ''),
        bic: counterparty?.bic ?? '',
        next,
        link: needsThird ? '0' : link,
      }),
    );
  }
  if (needsThird) {
    const number = counterparty?.iban ?? '';
    records.push(formatRecord(layout.movement3, { ...numbers, account: number, name, communication: third, link }));
  }
  return records;
}

interface InformationFrame {
  readonly sequence: string;
  readonly detail: string;
  readonly reference: string;
  readonly code: string;
  readonly communication: Communication;
  /** Whether a further information record follows. */
  readonly link: boolean;
}

function informationParts({ communication, link, code, ...frame }: InformationFrame): string[] {
  const parts = cutIntoZones(communication.text, informationZones);
  const layouts = [layout.information1, layout.information2, layout.information3];
  return parts.map((part, index) => {
    const last = index === parts.length - 1;
    const codes = { next: last ? '0' : '1', link: last && link ? '1' : '0' };
    const opening = { reference: frame.reference, transactionCode: code, communicationType: communication.type };
    return formatRecord(layouts[index]!, { ...frame, ...opening, communication: part, ...codes });
  });
}

/**
 * Details beyond 9,999 go on at 0001. The standard lets them pass through 0000, which a reader that sums the records with
 * detail number 0000 (as the trailer's turnovers do) would take for a second total.
 */
function detailNumber(detail: number): string {
  return String(detail <= 9999 ? detail : ((detail - 1) % 9999) + 1).padStart(4, '0');
}

/** The 21 characters that CODA has for the bank's reference; of a longer one (a UUID) the end, which differs most. */
function bankReference(transaction: StatementTransaction, entry: StatementEntry): string {
  const reference = toAscii(transaction.reference ?? entry.reference ?? '');
  return reference.length > 21 ? reference.replaceAll('-', '').slice(-21) : reference;
}
