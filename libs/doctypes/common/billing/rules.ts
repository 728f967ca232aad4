import { isEnterpriseNumber, isIban, isPlainDecimal, minorDigits, parseStructuredCommunication } from '#kernel';
import type { Binding, Finding } from '#standards';
import { broken, doubtful } from '../findings.js';
import { checkValues } from '../value-rules.js';
import { accountsOf, type Bill } from './bill.js';
import { decimalOf } from './decimals.js';

/** What Kontor asks of an invoice or credit note beyond EN 16931 and Peppol; pure, and of the body alone. */
export function billRules(binding: Binding, bill: Bill): Finding[] {
  return [
    // Identifiers by their schemes are judged with the rules of Peppol, of which these are two.
    ...checkValues(binding, bill).filter(({ rule }) => !rule.startsWith('PEPPOL-')),
    ...checkQuantities(bill),
    ...checkAmountDue(bill),
    ...checkCommunications(bill),
    ...checkAccounts(bill),
    ...checkVatNumbers(bill),
    ...checkSellerMentions(bill),
  ];
}

function checkQuantities(bill: Bill): Finding[] {
  return bill.lines.flatMap(({ invoicedQuantity }, index) =>
    decimalOf(invoicedQuantity).isZero()
      ? [broken('KONTOR-INVOICE-QUANTITY-ZERO', `/lines/${index}/invoicedQuantity`)]
      : [],
  );
}

/** What is to be paid must be payable: whole minor units of its currency. */
function checkAmountDue({ totals, documentCurrencyCode }: Bill): Finding[] {
  const digits = minorDigits(documentCurrencyCode);
  const due = totals.amountDueForPayment;
  if (!isPlainDecimal(due.trim()) || decimalOf(due).decimalPlaces() <= digits) return [];
  const params = { value: due, currency: documentCurrencyCode, digits: String(digits) };
  return [broken('KONTOR-INVOICE-MINOR-UNITS', '/totals/amountDueForPayment', params)];
}

/** Between `+++` or `***` it is meant as a structured communication; from a Belgian seller so are twelve digits. */
function checkCommunications(bill: Bill): Finding[] {
  const isBelgian = bill.seller.postalAddress.countryCode === 'BE';
  return (bill.paymentInstructions ?? []).flatMap(({ remittanceInformation }, index) => {
    const text = remittanceInformation?.trim() ?? '';
    const isMeant = /^([+*]{3}).*\1$/.test(text) || (isBelgian && /^\d{3}\/?\d{4}\/?\d{5}$/.test(text));
    if (!isMeant || parseStructuredCommunication(text)) return [];
    return [
      broken('KONTOR-INVOICE-COMMUNICATION', `/paymentInstructions/${index}/remittanceInformation`, {
        value: text.slice(0, 40),
      }),
    ];
  });
}

function checkAccounts(bill: Bill): Finding[] {
  return accountsOf(bill).flatMap(({ account, path }) =>
    /^[A-Z]{2}\d{2}[A-Z0-9]{10,}$/.test(account) && !isIban(account)
      ? [broken('KONTOR-INVOICE-IBAN', path, { value: account.slice(0, 40) })]
      : [],
  );
}

function checkVatNumbers({ seller, buyer }: Bill): Finding[] {
  const parties = [
    { vatIdentifier: seller.vatIdentifier, path: '/seller/vatIdentifier' },
    { vatIdentifier: buyer.vatIdentifier, path: '/buyer/vatIdentifier' },
  ];
  return parties.flatMap(({ vatIdentifier, path }) => {
    const number = vatIdentifier?.trim() ?? '';
    if (!number.startsWith('BE') || isEnterpriseNumber(number.slice(2))) return [];
    return [broken('KONTOR-INVOICE-VAT-NUMBER', path, { value: number.slice(0, 40) })];
  });
}

/** Article 2:20 of the Belgian Code of companies and associations, and article 53 § 2 of the VAT code. */
function checkSellerMentions({ seller }: Bill): Finding[] {
  if (seller.postalAddress.countryCode !== 'BE') return [];
  const findings: Finding[] = [];
  if (!seller.vatIdentifier) findings.push(doubtful('KONTOR-INVOICE-SELLER-VAT', '/seller/vatIdentifier'));
  if (!/\b(RPR|RPM|RJP)\b/.test(seller.additionalLegalInformation ?? '')) {
    findings.push(doubtful('KONTOR-INVOICE-REGISTER', '/seller/additionalLegalInformation'));
  }
  return findings;
}
