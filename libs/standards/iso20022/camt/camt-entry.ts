import { isCreditorReference, isStructuredCommunication } from '#kernel';
import type { XmlElement } from '../../xml/index.js';
import { amountTypeOf, transactionCode } from '../../coda/transaction-code.js';
import type { IsoBuilder } from '../elements.js';
import { isoIdentifier } from '../identifier.js';
import type { Counterparty, StatementAccount, StatementEntry, StatementTransaction } from '../statement.js';
import { bankTransactionCode } from './bank-transaction-code.js';

export function indicator(minor: bigint): 'CRDT' | 'DBIT' {
  return minor < 0n ? 'DBIT' : 'CRDT';
}

export function absolute(minor: bigint): bigint {
  return minor < 0n ? -minor : minor;
}

/** `Ntry` of camt.053 and camt.054: the amount that was booked, and below it the payments that it consists of. */
export function entryElement(
  build: IsoBuilder,
  account: StatementAccount,
  entry: StatementEntry,
): XmlElement | undefined {
  const { currency } = account;
  return build.group(
    'Ntry',
    build.amount('Amt', { minor: absolute(entry.amountMinor), currency }),
    build.text('CdtDbtInd', indicator(entry.amountMinor)),
    build.modern ? build.group('Sts', build.text('Cd', 'BOOK')) : build.text('Sts', 'BOOK'),
    build.date('BookgDt', entry.bookingDate),
    build.date('ValDt', entry.valueDate),
    build.text('AcctSvcrRef', entry.reference && isoIdentifier(entry.reference)),
    codeElement(build, account, entry),
    detailsElement(build, currency, entry),
  );
}

/** The ISO code, and beside it the one that CODA gives the same movement (issuer `BBA`). */
function codeElement(build: IsoBuilder, { currency }: StatementAccount, entry: StatementEntry): XmlElement | undefined {
  const { kind, amountMinor } = entry;
  const [domain, family, subFamily] = bankTransactionCode(kind, amountMinor, currency);
  return build.group(
    'BkTxCd',
    build.group(
      'Domn',
      build.text('Cd', domain),
      build.group('Fmly', build.text('Cd', family), build.text('SubFmlyCd', subFamily)),
    ),
    build.group(
      'Prtry',
      build.text('Cd', transactionCode(kind, amountMinor, amountTypeOf(entry))),
      build.text('Issr', 'BBA'),
    ),
  );
}

function detailsElement(build: IsoBuilder, currency: string, entry: StatementEntry): XmlElement | undefined {
  const { batch, amountMinor } = entry;
  if (!batch) return build.group('NtryDtls', transactionElement(build, currency, entry));
  const summary = build.group(
    'Btch',
    build.text('PmtInfId', batch.id && isoIdentifier(batch.id)),
    build.text('NbOfTxs', String(batch.details.length)),
    build.amount('TtlAmt', { minor: absolute(amountMinor), currency }),
    build.text('CdtDbtInd', indicator(amountMinor)),
  );
  return build.group(
    'NtryDtls',
    summary,
    batch.details.map((detail) => transactionElement(build, currency, detail)),
  );
}

function transactionElement(
  build: IsoBuilder,
  currency: string,
  transaction: StatementTransaction,
): XmlElement | undefined {
  const { amountMinor, reference, endToEndId, counterparty } = transaction;
  const amount = { minor: absolute(amountMinor), currency };
  return build.group(
    'TxDtls',
    build.group(
      'Refs',
      build.text('AcctSvcrRef', reference && isoIdentifier(reference)),
      build.text('EndToEndId', endToEndId ? isoIdentifier(endToEndId) : 'NOTPROVIDED'),
    ),
    build.modern ? [build.amount('Amt', amount), build.text('CdtDbtInd', indicator(amountMinor))] : undefined,
    // Older readers look for the amount here in the modern message too.
    build.group('AmtDtls', build.group('TxAmt', build.amount('Amt', amount))),
    partiesElement(build, amountMinor, counterparty),
    build.group('RltdAgts', build.agent(amountMinor < 0n ? 'CdtrAgt' : 'DbtrAgt', counterparty?.bic)),
    remittanceElement(build, transaction),
  );
}

/** The other side: the creditor of what was debited, the debtor of what was credited. */
function partiesElement(build: IsoBuilder, amountMinor: bigint, counterparty: Counterparty | undefined) {
  const side = amountMinor < 0n ? 'Cdtr' : 'Dbtr';
  const name = counterparty?.name;
  const party = build.modern ? build.group(side, build.party('Pty', name)) : build.party(side, name);
  return build.group('RltdPties', party, build.account(`${side}Acct`, counterparty?.iban));
}

/** A structured reference that has no valid check digits goes out as the text that it is. */
function remittanceElement(build: IsoBuilder, { remittance }: StatementTransaction): XmlElement | undefined {
  const { structured, unstructured } = remittance ?? {};
  if (!structured || isStructuredCommunication(structured) || isCreditorReference(structured)) {
    return build.remittance(remittance);
  }
  return build.remittance({ unstructured: [structured, unstructured].filter(Boolean).join(' ') });
}
