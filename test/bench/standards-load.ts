import { Decimal } from 'decimal.js';
import type { Invoice } from '#standards';

const rates = ['21', '12', '6'];
const address = { addressLine1: 'Meir 1', city: 'Antwerpen', postCode: '2000', countryCode: 'BE' };
const party = (number: string, name: string) => ({
  electronicAddress: number,
  electronicAddressScheme: '0208',
  name,
  vatIdentifier: `BE${number}`,
  legalRegistrationIdentifier: number,
  legalRegistrationIdentifierScheme: '0208',
  postalAddress: address,
  contact: { name: 'An Peeters', email: 'an@voorbeeld.be' },
});

/** A sound invoice of so many lines at three rates, with discounts on prices and an allowance on every line. */
export function invoiceOf(count: number): Invoice {
  const lines = Array.from({ length: count }, (_, index) => lineOf(index));
  const breakdown = rates
    .map((rate) => {
      const taxable = sum(lines.filter(({ item }) => item.vatRate === rate).map(({ netAmount }) => netAmount));
      return { rate, taxable, tax: taxable.times(rate).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP) };
    })
    .filter(({ taxable }) => !taxable.isZero());
  const net = sum(lines.map(({ netAmount }) => netAmount));
  const vat = sum(breakdown.map(({ tax }) => tax));
  return {
    number: '2026-0001',
    issueDate: '2026-11-21',
    dueDate: '2026-12-21',
    documentCurrencyCode: 'EUR',
    buyerReference: 'Aankoop',
    purchaseOrderReference: 'B-2026-17',
    seller: party('0123456749', 'Oefenfirma BV'),
    buyer: party('0987654394', 'Entreprise SRL'),
    delivery: { actualDeliveryDate: '2026-11-20', address },
    paymentInstructions: [
      {
        paymentMeansTypeCode: '30',
        remittanceInformation: '+++090/9337/55493+++',
        creditTransfer: { accountIdentifier: 'BE71096123456769' },
      },
    ],
    totals: {
      sumOfLineNetAmount: net.toFixed(2),
      totalAmountWithoutVat: net.toFixed(2),
      totalVatAmount: vat.toFixed(2),
      totalAmountWithVat: net.plus(vat).toFixed(2),
      amountDueForPayment: net.plus(vat).toFixed(2),
    },
    vatBreakdown: breakdown.map(({ rate, taxable, tax }) => ({
      taxableAmount: taxable.toFixed(2),
      taxAmount: tax.toFixed(2),
      vatCategoryCode: 'S',
      vatRate: rate,
    })),
    lines,
  } as Invoice;
}

function lineOf(index: number): Invoice['lines'][number] {
  const quantity = (index % 9) + 1;
  const gross = new Decimal(index % 97).plus('12.50');
  const net = gross.minus('0.50');
  return {
    identifier: String(index + 1),
    invoicedQuantity: String(quantity),
    invoicedQuantityUnitCode: 'C62',
    netAmount: net.times(quantity).minus('1.00').toFixed(2),
    purchaseOrderLineReference: String(index + 1),
    allowancesAndCharges: [{ chargeIndicator: 'false', reasonCode: '95', reason: 'Korting', amount: '1.00' }],
    item: {
      name: `Artikel ${index + 1}`,
      description: 'Een stoel van eik, met kussen',
      sellersIdentifier: `ART-${index + 1}`,
      vatCategoryCode: 'S',
      vatRate: rates[index % rates.length] ?? '21',
    },
    price: { netPrice: net.toFixed(2), priceChargeIndicator: 'false', discount: '0.50', grossPrice: gross.toFixed(2) },
  };
}

function sum(values: readonly (string | Decimal)[]): Decimal {
  return values.reduce<Decimal>((total, value) => total.plus(value), new Decimal(0));
}
