import { isEnterpriseNumber, maximumMinor, minorDigits, parseStructuredCommunication } from '#kernel';
import type { Binding, Finding } from '#standards';
import { broken, doubtful } from '../findings.js';
import { checkValues } from '../value-rules.js';
import type { Bill } from './bill.js';
import { decimalOf } from './decimals.js';
import { billHints } from './hints.js';

/** What Kontor asks of an invoice or credit note beyond EN 16931 and Peppol; pure, and of the body alone. */
export function billRules(binding: Binding, bill: Bill): Finding[] {
  return [
    ...checkValues(binding, bill),
    ...checkQuantities(bill),
    ...checkAmountDue(bill),
    ...checkCommunications(bill),
    ...billHints(bill),
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

/**
 * What is to be paid must be payable: whole minor units of its currency, of a size that a ledger takes. A rule of money, so
 * that it is strict in networks that let other broken rules pass.
 */
function checkAmountDue({ totals, documentCurrencyCode }: Bill): Finding[] {
  const digits = minorDigits(documentCurrencyCode);
  const due = totals.amountDueForPayment.trim();
  const minor = decimalOf(due).times(10 ** digits);
  if (minor.isInteger() && minor.abs().lte(maximumMinor.toString())) return [];
  const params = { value: due, currency: documentCurrencyCode, digits: String(digits) };
  return [{ ...broken('KONTOR-INVOICE-PAYABLE', '/totals/amountDueForPayment', params), layer: 'money' }];
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
function checkSellerMentions({ seller, vatBreakdown }: Bill): Finding[] {
  if (seller.postalAddress.countryCode !== 'BE') return [];
  const findings: Finding[] = [];
  // What is outside the scope of VAT must not name the number (BR-O-02).
  const isOutside = (vatBreakdown ?? []).some(({ vatCategoryCode }) => vatCategoryCode === 'O');
  if (!seller.vatIdentifier && !isOutside)
    findings.push(doubtful('KONTOR-INVOICE-SELLER-VAT', '/seller/vatIdentifier'));
  if (!/\b(RPR|RPM|RJP)\b/.test(seller.additionalLegalInformation ?? '')) {
    findings.push(doubtful('KONTOR-INVOICE-REGISTER', '/seller/additionalLegalInformation'));
  }
  return findings;
}
