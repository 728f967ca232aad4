import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { checkStructure, type DespatchAdvice, type Order } from '#standards';
import { drafts } from '../common/billing/draft-arbitrary.js';
import { sampleBuyer, sampleSeller } from '../common/billing/sample-parties.js';
import { structuredCommunicationFor } from '../common/billing/communication.js';
import { draftInvoice, draftInvoiceFromDespatch, invoiceType } from './index.js';

const basis = { number: '1', issueDate: '2026-11-21', dueDate: '2026-12-21', seller: sampleSeller, buyer: sampleBuyer };

test('whatever is drafted keeps every rule', () => {
  fc.assert(
    fc.property(drafts, fc.stringMatching(/^[0-9]{1,14}$/), (draft, seed) => {
      const structuredCommunication = structuredCommunicationFor(seed);
      const body = draftInvoice({ ...draft, dueDate: draft.issueDate, structuredCommunication });
      expect(checkStructure(invoiceType.binding, body)).toEqual([]);
      expect(invoiceType.rules(body)).toEqual([]);
      expect(invoiceType.claim?.(body)).toMatchObject({ creditor: 'seller', structuredCommunication });
    }),
    { numRuns: 150 },
  );
});

test('totals are what their parts sum to', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { totals, lines, vatBreakdown } = draftInvoice({ ...draft, dueDate: draft.issueDate });
      const sum = (values: readonly string[]) => Decimal.sum(0, ...values).toFixed();
      const same = (value: string) => new Decimal(value).toFixed();
      expect(sum(lines.map((line) => line.netAmount))).toBe(same(totals.totalAmountWithoutVat));
      expect(sum(vatBreakdown!.map((row) => row.taxableAmount))).toBe(same(totals.totalAmountWithoutVat));
      expect(sum([totals.totalAmountWithoutVat, totals.totalVatAmount!, totals.roundingAmount ?? '0'])).toBe(
        same(totals.amountDueForPayment),
      );
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['half a cent goes up', [['1', '0.005', '0']], '0.01', '0.00', '0.01'],
  [
    'VAT once a rate, not once a line',
    [
      ['1', '0.12', '21'],
      ['1', '0.12', '21'],
      ['1', '0.12', '21'],
    ],
    '0.36',
    '0.08',
    '0.44',
  ],
  [
    'each rate by itself',
    [
      ['3', '9.99', '6'],
      ['1', '100', '21'],
    ],
    '129.97',
    '22.80',
    '152.77',
  ],
  ['price of many decimals', [['1000', '0.001234', '21']], '1.23', '0.26', '1.49'],
] as const)('%s', (_name, rows, net, vat, due) => {
  const { totals } = draftInvoice({
    ...basis,
    currency: 'EUR',
    lines: rows.map(([quantity, netPrice, vatRate]) => ({
      name: 'Brood',
      quantity,
      unitCode: 'C62',
      netPrice,
      vatCategory: vatRate === '0' ? ('Z' as const) : ('S' as const),
      vatRate,
    })),
  });
  expect([totals.totalAmountWithoutVat, totals.totalVatAmount, totals.amountDueForPayment]).toEqual([net, vat, due]);
});

test('an invoice after a despatch charges what was sent, at the price of the order', () => {
  const line = { item: { name: 'Brood', sellersIdentifier: 'KB-1', vatCategoryCode: 'S', vatRate: '6' } };
  const order = {
    number: 'BO-1',
    documentCurrencyCode: 'EUR',
    buyer: { ...address('0208', '0987654394'), name: 'Librairie', vatIdentifier: 'BE0987654394' },
    lines: [
      { ...line, identifier: '1', orderedQuantity: '10', price: { netPrice: '25', baseQuantity: '10' } },
      { ...line, identifier: '2', orderedQuantity: '5', price: { netPrice: '3' } },
    ],
  } as unknown as Order;
  const despatchAdvice = {
    number: 'VZ-1',
    issueDate: '2026-11-20',
    lines: [
      {
        identifier: '1',
        purchaseOrderLineReference: '1',
        deliveredQuantity: '6',
        deliveredQuantityUnitCode: 'C62',
        ...line,
      },
      {
        identifier: '2',
        purchaseOrderLineReference: '2',
        deliveredQuantity: '0',
        deliveredQuantityUnitCode: 'C62',
        ...line,
      },
    ],
  } as unknown as DespatchAdvice;
  const body = draftInvoiceFromDespatch(order, despatchAdvice, { ...basis, number: 'F-1' });
  expect(body.lines).toHaveLength(1);
  expect(body.lines[0]).toMatchObject({ purchaseOrderLineReference: '1', invoicedQuantity: '6', netAmount: '15.00' });
  expect(body).toMatchObject({ purchaseOrderReference: 'BO-1', despatchAdviceReference: 'VZ-1' });
  expect(body.totals.amountDueForPayment).toBe('15.90');
});

function address(electronicAddressScheme: string, electronicAddress: string) {
  return { electronicAddress, electronicAddressScheme };
}
