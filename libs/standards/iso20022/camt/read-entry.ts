import { kindOf } from '../../coda/transaction-code.js';
import { childNamed, childrenNamed, descendant, textAt, type XmlElement } from '../../xml/index.js';
import type { Counterparty, EntryKind, Remittance, StatementEntry, StatementTransaction } from '../statement.js';
import { kindOfCode } from './bank-transaction-code.js';
import { minorOf, type CamtNotes } from './camt-notes.js';

/** Reads one `Ntry`; undefined when it is not booked, or with a finding when it cannot be read. */
export function readEntry(
  element: XmlElement,
  currency: string,
  path: string,
  notes: CamtNotes,
): StatementEntry | undefined {
  const status = (textAt(element, 'Sts', 'Cd') || textAt(element, 'Sts') || '').trim();
  if (status !== 'BOOK') return notes.add('CAMT-NOT-BOOKED', path, { found: status }, 'information');
  const amountMinor = notes.amount(element, currency, `${path}/amountMinor`);
  const bookingDate = notes.day(childNamed(element, 'BookgDt'), 'BookgDt', `${path}/bookingDate`);
  const valueElement = childNamed(element, 'ValDt');
  const valueDate = valueElement ? notes.day(valueElement, 'ValDt', `${path}/valueDate`) : bookingDate;
  if (amountMinor === undefined || bookingDate === undefined || valueDate === undefined) return undefined;
  const details = childrenNamed(element, 'NtryDtls');
  const payments = details.flatMap((one) => childrenNamed(one, 'TxDtls'));
  const batch = details.map((one) => childNamed(one, 'Btch')).find(Boolean);
  const reference = textAt(element, 'AcctSvcrRef')?.trim();
  const booked = { ...(reference && { reference }), bookingDate, valueDate, kind: readKind(element) };
  if (!batch && payments.length < 2) {
    const only = payments[0] && readTransaction(payments[0], currency, amountMinor);
    return { ...only, ...booked, amountMinor };
  }
  const id = batch && (textAt(batch, 'PmtInfId') ?? textAt(batch, 'MsgId'))?.trim();
  const transactions = payments.map((payment) => readTransaction(payment, currency, amountMinor));
  return { ...booked, amountMinor, batch: { id: id ?? '', details: transactions } };
}

/** The ISO code; where it says no more than a transfer, the bank's own when it is CODA's may know better. */
function readKind(element: XmlElement): EntryKind {
  const domain = descendant(element, 'BkTxCd', 'Domn');
  const text = (...names: string[]) => (domain && textAt(domain, ...names)?.trim()) ?? '';
  const kind = kindOfCode([text('Cd'), text('Fmly', 'Cd'), text('Fmly', 'SubFmlyCd')]);
  if (kind === 'other') return kindOfProprietary(element);
  const total = descendant(element, 'NtryDtls', 'Btch') ?? kindOfProprietary(element) === 'collective-transfer';
  return kind === 'transfer' && total ? 'collective-transfer' : kind;
}

function kindOfProprietary(element: XmlElement): EntryKind {
  const proprietary = descendant(element, 'BkTxCd', 'Prtry');
  const code = (proprietary && textAt(proprietary, 'Cd')?.trim()) ?? '';
  const byCoda = proprietary && textAt(proprietary, 'Issr')?.trim() === 'BBA' && /^\d{8}$/.test(code);
  return byCoda ? kindOf(code) : 'other';
}

/** A detail has its own amount, or the entry's when it is the only one; its sign is the entry's unless it says its own. */
function readTransaction(element: XmlElement, currency: string, entryMinor: bigint): StatementTransaction {
  const amount = childNamed(element, 'Amt') ?? descendant(element, 'AmtDtls', 'TxAmt', 'Amt');
  const stated = amount?.attributes['Ccy'] === currency ? minorOf(amount.text, currency) : undefined;
  const side = textAt(element, 'CdtDbtInd')?.trim() ?? (entryMinor < 0n ? 'DBIT' : 'CRDT');
  const size = stated ?? (entryMinor < 0n ? -entryMinor : entryMinor);
  const text = (...names: string[]) => textAt(element, ...names)?.trim() ?? '';
  const reference = text('Refs', 'AcctSvcrRef');
  const endToEndId = text('Refs', 'EndToEndId');
  const counterparty = readCounterparty(element, side === 'DBIT' ? 'Cdtr' : 'Dbtr');
  const remittance = readRemittance(element);
  return {
    amountMinor: side === 'DBIT' ? -size : size,
    ...(reference && { reference }),
    ...(counterparty && { counterparty }),
    ...(endToEndId && endToEndId !== 'NOTPROVIDED' && { endToEndId }),
    ...(remittance && { remittance }),
  };
}

function readCounterparty(element: XmlElement, side: 'Cdtr' | 'Dbtr'): Counterparty | undefined {
  const text = (...names: string[]) => textAt(element, ...names)?.trim() ?? '';
  const name = text('RltdPties', side, 'Pty', 'Nm') || text('RltdPties', side, 'Nm');
  const account = `${side}Acct`;
  const iban = text('RltdPties', account, 'Id', 'IBAN') || text('RltdPties', account, 'Id', 'Othr', 'Id');
  const agent = `${side}Agt`;
  const bic = text('RltdAgts', agent, 'FinInstnId', 'BICFI') || text('RltdAgts', agent, 'FinInstnId', 'BIC');
  return name || iban || bic ? { ...(name && { name }), ...(iban && { iban }), ...(bic && { bic }) } : undefined;
}

function readRemittance(element: XmlElement): Remittance | undefined {
  const information = childNamed(element, 'RmtInf');
  if (!information) return undefined;
  const structured = textAt(information, 'Strd', 'CdtrRefInf', 'Ref')?.trim();
  const unstructured = childrenNamed(information, 'Ustrd')
    .map(({ text }) => text.trim())
    .join(' ')
    .trim();
  if (!structured && !unstructured) return undefined;
  return { ...(structured && { structured }), ...(unstructured && { unstructured }) };
}
