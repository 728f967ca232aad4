import { creditNote, type CreditNote, invoice, writeTree } from '../../ubl/index.js';
import type { XmlElement } from '../../xml/index.js';
import type { VatCategory } from '../vat/categories.js';
import type { BillingId } from '../view/view.js';

/** What of a small document belongs to the category; the rest has category B, which asks for nothing in Italy. */
export type Taxed = 'line' | 'allowance' | 'charge';

/** A line of 100.00, with an allowance of 10.00 or a charge of 5.00 where asked for. */
interface Sums {
  readonly line: string;
  readonly taxable: string;
  readonly tax: string;
  readonly gross: string;
}

/** What the category's lines, allowances and charges add up to, and the tax on it at 21 % or 0 %. */
const sums: Readonly<Record<'taxed' | 'free', Readonly<Record<Taxed, Sums>>>> = {
  taxed: {
    line: { line: '100.00', taxable: '100.00', tax: '21.00', gross: '121.00' },
    allowance: { line: '100.00', taxable: '-10.00', tax: '-2.10', gross: '87.90' },
    charge: { line: '100.00', taxable: '5.00', tax: '1.05', gross: '106.05' },
  },
  free: {
    line: { line: '100.00', taxable: '100.00', tax: '0.00', gross: '100.00' },
    allowance: { line: '100.00', taxable: '-10.00', tax: '0.00', gross: '90.00' },
    charge: { line: '100.00', taxable: '5.00', tax: '0.00', gross: '105.00' },
  },
};

const net: Readonly<Record<Taxed, string>> = { line: '100.00', allowance: '90.00', charge: '105.00' };

export function rateOf({ rate }: VatCategory): string | undefined {
  return { positive: '21', notNegative: '21', zero: '0', absent: undefined }[rate];
}

/** A sound small document of one category. All of it is Italian, so that category B may stand beside it. */
export function small(id: BillingId, category: VatCategory, taxed: Taxed = 'line'): XmlElement {
  const model = smallModel(category, taxed);
  return id === 'invoice' ? writeTree(invoice, model) : writeTree(creditNote, model);
}

/** A category that cannot stand beside B stands alone. */
function isAlone({ code }: VatCategory): boolean {
  return code === 'S' || code === 'O';
}

function smallModel(category: VatCategory, taxed: Taxed): CreditNote {
  const vatRate = rateOf(category);
  const sum = sums[category.byRate ? 'taxed' : 'free'][taxed];
  const ours = { vatCategoryCode: category.code, ...(vatRate !== undefined && { vatRate }) };
  const others = isAlone(category) ? ours : { vatCategoryCode: 'B', vatRate: '0' };
  const whole = isAlone(category) && taxed !== 'line';
  const taxable = whole ? net[taxed] : sum.taxable;
  const tax = whole && category.byRate ? { allowance: '18.90', charge: '22.05' }[taxed] : sum.tax;
  const gross = whole && category.byRate ? { allowance: '108.90', charge: '127.05' }[taxed] : sum.gross;
  return {
    number: '1',
    issueDate: '2026-11-21',
    documentCurrencyCode: 'EUR',
    buyerReference: 'R',
    ...parties(category),
    delivery: { actualDeliveryDate: '2026-11-20', address: { countryCode: 'IT' } },
    ...(taxed !== 'line' && {
      allowancesAndCharges: [
        {
          chargeIndicator: String(taxed === 'charge'),
          reason: 'x',
          amount: taxed === 'charge' ? '5.00' : '10.00',
          ...ours,
        },
      ],
    }),
    totals: {
      totalVatAmount: tax,
      sumOfLineNetAmount: '100.00',
      totalAmountWithoutVat: net[taxed],
      totalAmountWithVat: gross,
      ...(taxed === 'allowance' && { sumOfAllowances: '10.00' }),
      ...(taxed === 'charge' && { sumOfCharges: '5.00' }),
      amountDueForPayment: gross,
    },
    vatBreakdown: [
      {
        taxableAmount: taxable,
        taxAmount: tax,
        ...ours,
        ...(category.exemption && { exemptionReason: 'x' }),
      },
    ],
    lines: [
      {
        identifier: '1',
        invoicedQuantity: '1',
        invoicedQuantityUnitCode: 'C62',
        netAmount: '100.00',
        item: { name: 'x', ...(taxed === 'line' ? ours : others) },
        price: { netPrice: '100.00' },
      },
    ],
  };
}

function parties(category: VatCategory): Pick<CreditNote, 'seller' | 'buyer'> {
  const hasVat = category.seller !== 'noVat';
  const party = { postalAddress: { countryCode: 'IT' }, electronicAddressScheme: '0208' };
  return {
    seller: {
      ...party,
      electronicAddress: '0123456749',
      ...(hasVat && { vatIdentifier: 'BE0123456749' }),
      name: 'Oefenfirma BV',
      legalRegistrationIdentifier: '0123456749',
    },
    buyer: {
      ...party,
      electronicAddress: '0987654394',
      ...(hasVat && { vatIdentifier: 'BE0987654394' }),
      name: 'Entreprise SRL',
    },
  };
}
