import { isStructuredCommunication } from '#kernel';
import type { Counterparty, StatementEntry, StatementTransaction } from '../iso20022/statement.js';
import { parseAmount, parseDate } from './amount.js';
import type { CodaFindings, CodaRecord } from './coda-findings.js';
import { parseLongName, parseRemittance, type Communication } from './communication.js';
import * as layout from './layout.js';
import { parseRecord, type RecordValues } from './layout.js';
import { kindOf } from './transaction-code.js';

/** The records of one movement: 21 to 23, and the information records that follow them. */
interface MovementRecords {
  readonly first: CodaRecord;
  readonly fields: RecordValues<typeof layout.movement1>;
  second?: RecordValues<typeof layout.movement2>;
  third?: RecordValues<typeof layout.movement3>;
  readonly information: { type: '0' | '1'; text: string }[];
}

/** Reads records 2 and 3 of a statement into entries; what cannot be read becomes a finding and is left out. */
export function readEntries(
  records: readonly CodaRecord[],
  currency: string,
  findings: CodaFindings,
): StatementEntry[] {
  const booked: BookedEntry[] = [];
  for (const movement of groupMovements(records, findings)) {
    const transaction = readTransaction(movement, currency, findings);
    if (!transaction) continue;
    if (isDetail(movement)) {
      if (isPaymentOfBatch(movement)) booked.at(-1)?.details.push(transaction);
    } else {
      const entry = readEntry(movement, transaction, findings);
      if (entry) booked.push({ entry, details: [] });
    }
  }
  return booked.map(({ entry, details }) => (details.length > 0 ? withBatch(entry, details) : entry));
}

interface BookedEntry {
  readonly entry: StatementEntry;
  readonly details: StatementTransaction[];
}

/** The customer reference of a total is the batch's. */
function withBatch({ endToEndId, ...entry }: StatementEntry, details: readonly StatementTransaction[]): StatementEntry {
  return { ...entry, batch: { id: endToEndId ?? '', details } };
}

/** Types 5 to 9 explain an amount that was booked before; detail number 0000 alone does not tell, as it comes round again. */
function isDetail({ fields }: MovementRecords): boolean {
  return fields.detail !== '0000' || fields.transactionCode.charAt(0) >= '5';
}

/** Types 5, 6 and 7 are payments of the batch before; 8 and 9 break an amount down into charges and interest. */
function isPaymentOfBatch({ fields }: MovementRecords): boolean {
  return '567'.includes(fields.transactionCode.charAt(0));
}

function groupMovements(records: readonly CodaRecord[], findings: CodaFindings): MovementRecords[] {
  const movements: MovementRecords[] = [];
  let expected = 1;
  for (const record of records) {
    const kind = record.text.slice(0, 2);
    const movement = movements.at(-1);
    if (kind === '21') {
      const fields = parseRecord(layout.movement1, record.text);
      expected = checkSequence(record, fields, movement, expected, findings);
      movements.push({ first: record, fields, information: [] });
    } else if (movement) {
      addPart(movement, kind, record, findings);
    }
  }
  return movements;
}

/** A movement has the next number, a detail the number of its total; a jump is worth a warning, as some banks jump. */
function checkSequence(
  record: CodaRecord,
  fields: RecordValues<typeof layout.movement1>,
  before: MovementRecords | undefined,
  expected: number,
  findings: CodaFindings,
): number {
  if (before && fields.sequence === before.fields.sequence) return expected;
  const wanted = String(expected % 10_000).padStart(4, '0');
  if (fields.sequence !== wanted) {
    findings.add('CODA-SEQUENCE', record, { found: fields.sequence, expected: wanted }, 'warning');
  }
  return Number(fields.sequence) + 1 || expected + 1;
}

function addPart(movement: MovementRecords, kind: string, record: CodaRecord, findings: CodaFindings): void {
  const sequence = record.text.slice(2, 6);
  if (sequence !== movement.fields.sequence) {
    findings.add('CODA-SEQUENCE', record, { found: sequence, expected: movement.fields.sequence });
    return;
  }
  const { information } = movement;
  if (kind === '22') movement.second = parseRecord(layout.movement2, record.text);
  else if (kind === '23') movement.third = parseRecord(layout.movement3, record.text);
  else if (kind === '31') {
    const { communicationType, communication } = parseRecord(layout.information1, record.text);
    information.push({ type: communicationType === '1' ? '1' : '0', text: communication });
  } else {
    const part = kind === '32' ? layout.information2 : layout.information3;
    const last = information.at(-1);
    if (last) last.text += parseRecord(part, record.text).communication;
  }
}

function readTransaction(
  movement: MovementRecords,
  currency: string,
  findings: CodaFindings,
): StatementTransaction | undefined {
  const { first, fields, second } = movement;
  const amountMinor = parseAmount(fields.sign, fields.amount, currency);
  if (amountMinor === undefined) {
    findings.add('CODA-FIELD', first, { field: 'amount', found: fields.sign + fields.amount });
    return undefined;
  }
  if (!/^\d{8}$/.test(fields.transactionCode)) {
    findings.add('CODA-FIELD', first, { field: 'transactionCode', found: fields.transactionCode });
    return undefined;
  }
  const remittance = readRemittance(movement, findings);
  const counterparty = readCounterparty(movement);
  const reference = fields.reference.trim();
  const endToEndId = second?.customerReference.trim();
  return {
    amountMinor,
    ...(reference && { reference }),
    ...(counterparty && { counterparty }),
    ...(endToEndId && { endToEndId }),
    ...(remittance && { remittance }),
  };
}

function readRemittance({ first, fields, second, third, information }: MovementRecords, findings: CodaFindings) {
  const type = fields.communicationType === '1' ? '1' : '0';
  const text = fields.communication + (second?.communication ?? '') + (third?.communication ?? '');
  const communication: Communication = { type, text };
  const remittance = parseRemittance(communication, information);
  const structured = remittance?.structured;
  if (structured !== undefined && !structured.startsWith('RF') && !isStructuredCommunication(structured)) {
    findings.add('CODA-REFERENCE', first, { field: 'communication', found: structured }, 'warning');
  }
  return remittance;
}

function readCounterparty({ second, third, information }: MovementRecords): Counterparty | undefined {
  const name = parseLongName(information) ?? third?.name.trim();
  // Between account number and currency there may be anything from one space to thirty.
  const iban = third?.account.trim().split(/\s+/)[0];
  const bic = second?.bic.trim();
  return name || iban || bic ? { ...(name && { name }), ...(iban && { iban }), ...(bic && { bic }) } : undefined;
}

function readEntry(
  { first, fields }: MovementRecords,
  transaction: StatementTransaction,
  findings: CodaFindings,
): StatementEntry | undefined {
  const bookingDate = parseDate(fields.entryDate);
  // 000000 says that the bank does not know the value date; it is then the booking date.
  const valueDate = fields.valueDate === '000000' ? bookingDate : parseDate(fields.valueDate);
  if (bookingDate === undefined || valueDate === undefined) {
    const field = bookingDate === undefined ? 'entryDate' : 'valueDate';
    findings.add('CODA-FIELD', first, { field, found: fields[field] });
    return undefined;
  }
  return { ...transaction, bookingDate, valueDate, kind: kindOf(fields.transactionCode) };
}
