import type { Order, OrderChange, OrderResponse, OrderResponseAdvanced } from '../../ubl/index.js';

type AnyOrder = Order | OrderChange;
type Line = Order['lines'][number];
type Totals = NonNullable<Order['totals']>;
type Changes = Readonly<Record<string, (document: AnyOrder) => void>>;

const line = (index: number, change: Partial<Line>) => (document: AnyOrder) => {
  Object.assign(document.lines[index] ?? {}, change);
};
const totals = (change: Partial<Totals>) => (document: AnyOrder) => {
  Object.assign(document.totals ?? {}, change);
};
const price = (index: number, change: Partial<NonNullable<Line['price']>>) => (document: AnyOrder) => {
  Object.assign(document.lines[index]?.price ?? {}, change);
};
type Allowance = NonNullable<Line['allowancesAndCharges']>[number];
const allowance = (index: number, change: Partial<Allowance>) => (document: AnyOrder) => {
  Object.assign(document.lines[0]?.allowancesAndCharges?.[index] ?? {}, change);
};
const adding =
  (entry: Allowance) =>
  (document: AnyOrder, index = 1) => {
    const at = document.lines[index];
    if (at) {
      at.allowancesAndCharges = [...(at.allowancesAndCharges ?? []), entry];
    }
  };
const both =
  (...changes: ((document: AnyOrder) => void)[]) =>
  (document: AnyOrder) => {
    for (const change of changes) {
      change(document);
    }
  };
const charge = (amount: string): Allowance => ({ chargeIndicator: 'true', reason: 'Montage', amount });
const deleting =
  <T extends object>(from: (document: AnyOrder) => T | undefined, term: keyof T) =>
  (document: AnyOrder) => {
    delete from(document)?.[term];
  };

const shared: Changes = {
  R001: line(1, { identifier: '1' }),
  R003: totals({ sumOfChargesCurrency: 'USD' }),
  R004: both(line(1, { orderedQuantity: '-4' }), price(1, { netPrice: '0.00' }), adding(charge('24.00'))),
  R005: both(price(1, { netPrice: '-12.00' }), adding(charge('48.00'))),
  R006: totals({ paidAmount: '150.00', amountDueForPayment: '-5.00' }),
  R007: both(
    allowance(0, { percentage: '200', amount: '200.00' }),
    line(0, { netAmount: '-103.00' }),
    totals({
      sumOfLineNetAmount: '-79.00',
      totalAmountWithoutVat: '-75.00',
      totalAmountWithVat: '-49.80',
      paidAmount: '0.00',
      roundingAmount: '149.80',
    }),
  ),
  R008: line(0, { netAmount: '92.01' }),
  R009: totals({ sumOfAllowances: '5.00', totalAmountWithoutVat: '121.00', totalVatAmount: '24.20' }),
  R010: totals({ sumOfCharges: '11.00', totalAmountWithoutVat: '121.00', totalVatAmount: '24.20' }),
  R011: totals({ totalAmountWithoutVat: '121.00', totalVatAmount: '24.20' }),
  R014: (document) => {
    document.originator = { contact: { name: 'An' } };
  },
  R016: totals({ amountDueForPayment: '100.01' }),
  R017: totals({ totalVatAmount: '25.21' }),
  R019: price(0, { discount: '0.51' }),
  R020: deleting((document) => document.lines[0]?.allowancesAndCharges?.[0], 'baseAmount'),
  R021: deleting((document) => document.lines[0]?.allowancesAndCharges?.[0], 'percentage'),
  R022: allowance(0, { percentage: '5.03' }),
  R023: deleting((document) => document.lines[0]?.allowancesAndCharges?.[1], 'reason'),
  R024: line(0, { orderedQuantity: '11' }),
  R025: price(1, { baseQuantity: '0', netPrice: '6.00' }),
  R026: (document) => {
    document.buyer.vatIdentifier = '0123456749';
  },
  'R027+R019': price(0, { grossPrice: '-0.01' }),
  R028: line(0, { netAmount: '92.000' }),
  R029: (document) => {
    Object.assign(document.lines[0]?.item ?? {}, { vatCategoryCode: 'Z', vatRate: undefined });
  },
  R030: (document) => {
    Object.assign(document.allowancesAndCharges?.[0] ?? {}, { vatRate: '0' });
  },
  R031: (document) => {
    document.profileId = 'urn:fdc:peppol.eu:poacc:bis:catalogue_only:3';
  },
  R032: adding({ chargeIndicator: 'false', reason: 'Afronding', amount: '-0.01' }),
  R033: price(0, { discount: '-0.50', grossPrice: '9.00' }),
  R034: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:poacc:trns:catalogue:3';
  },
  R035: deleting((document) => document, 'quotationReference'),
  CL001: allowance(0, { reasonCode: 'FC' }),
  CL002: allowance(1, { reasonCode: '95' }),
  R002: deleting((document) => document, 'validityPeriod'),
  'R013+R004+R024': (document) => {
    delete (document.lines[0] as Partial<Line>).orderedQuantity;
  },
};

export const ordering: Changes = shared;
export const changing: Changes = shared;

type AnyResponse = OrderResponse | OrderResponseAdvanced;

const accepting = (code: string) => (document: AnyResponse) => {
  document.responseCode = code;
};

export const answering: Readonly<Record<string, (document: AnyResponse) => void>> = {
  R001: (document) => {
    delete document.buyer.name;
  },
  R002: (document) => {
    delete document.seller.name;
  },
  R003: (document) => {
    Object.assign(document.lines?.[1] ?? {}, { identifier: '1' });
  },
  R004: (document) => {
    Object.assign(document.lines?.[0]?.delivery?.promisedPeriod ?? {}, { endDate: '2026-11-30' });
  },
  R005: (document) => {
    Object.assign(document.lines?.[0]?.price ?? {}, { netPriceCurrency: 'USD' });
  },
  R006: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:poacc:trns:order:3';
  },
  R007: (document) => {
    delete document.lines;
  },
  R008: accepting('AP'),
  R009: accepting('RE'),
  R010: accepting('AB'),
};
