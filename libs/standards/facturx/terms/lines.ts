import { Exact } from '../../en16931/decimal/exact.js';
import type { Json } from '../../ubl/codec/json.js';
import { date, group, type Lens, list, only, type Row, value } from '../table/row.js';
import { lineAllowances } from './allowances.js';
import { taxRows } from './vat.js';

/**
 * The gross price (BT-148). CII has no discount without it and UBL no gross price without a discount (BT-147), so the
 * missing one is what EN 16931 says it is: net price = gross price - discount.
 */
const grossPrice: Lens = {
  get: ({ grossPrice: gross, netPrice, discount }) =>
    typeof gross === 'string' ? gross : computed(netPrice, discount, (net, less) => net.plus(less)),
  set: (price, gross) => {
    price['grossPrice'] = gross;
    if (price['discount'] === undefined) {
      const discount = computed(gross, price['netPrice'], (full, net) => full.minus(net));
      if (discount !== undefined) price['discount'] = discount;
    }
    return true;
  },
};

function computed(left: unknown, right: unknown, compute: (left: Exact, right: Exact) => Exact): string | undefined {
  const [first, second] = [left, right].map((text) => (typeof text === 'string' ? Exact.of(text) : undefined));
  return first && second && compute(first, second).toString();
}

/** The base quantity stands with both prices; the model has it once. */
const grossBase = (key: string): Lens => ({
  get: () => undefined,
  set: (price: Json, said) => {
    price[key] ??= said;
    return true;
  },
});

const priceRows: readonly Row[] = [
  group('GrossPriceProductTradePrice', 'price', [
    value('ChargeAmount', grossPrice, 'BT-148'),
    value('BasisQuantity', grossBase('baseQuantity'), 'BT-149'),
    value('BasisQuantity/@unitCode', grossBase('baseQuantityUnitCode'), 'BT-150'),
    group('AppliedTradeAllowanceCharge', '', [
      only('ChargeIndicator/udt:Indicator', 'false'),
      value('ActualAmount', 'discount', 'BT-147'),
    ]),
  ]),
  group('NetPriceProductTradePrice', 'price', [
    value('ChargeAmount', 'netPrice', 'BT-146'),
    value('BasisQuantity', 'baseQuantity', 'BT-149'),
    value('BasisQuantity/@unitCode', 'baseQuantityUnitCode', 'BT-150'),
  ]),
];

const productRows: readonly Row[] = [
  value('GlobalID', 'standardIdentifier', 'BT-157'),
  value('GlobalID/@schemeID', 'standardIdentifierScheme', 'BT-157'),
  value('SellerAssignedID', 'sellersIdentifier', 'BT-155'),
  value('BuyerAssignedID', 'buyersIdentifier', 'BT-156'),
  value('Name', 'name', 'BT-153'),
  value('Description', 'description', 'BT-154'),
  list('ApplicableProductCharacteristic', 'attributes', [
    value('Description', 'name', 'BT-160'),
    value('Value', 'value', 'BT-161'),
  ]),
  list('DesignatedProductClassification', 'classifications', [
    value('ClassCode', 'code', 'BT-158'),
    value('ClassCode/@listID', 'codeList', 'BT-158'),
    value('ClassCode/@listVersionID', 'codeListVersion', 'BT-158'),
  ]),
  value('OriginTradeCountry/ID', 'countryOfOrigin', 'BT-159'),
];

export const periodRows = (start: string, end: string): readonly Row[] => [
  date('StartDateTime/udt:DateTimeString', 'startDate', start),
  date('EndDateTime/udt:DateTimeString', 'endDate', end),
];

export const lineRows: readonly Row[] = [
  value('AssociatedDocumentLineDocument/LineID', 'identifier', 'BT-126'),
  value('AssociatedDocumentLineDocument/IncludedNote/Content', 'note', 'BT-127'),
  group('SpecifiedTradeProduct', 'item', productRows),
  value('SpecifiedLineTradeAgreement/BuyerOrderReferencedDocument/LineID', 'purchaseOrderLineReference', 'BT-132'),
  ...priceRows.map((row) => ({ ...row, path: `SpecifiedLineTradeAgreement/${row.path}` })),
  value('SpecifiedLineTradeDelivery/BilledQuantity', 'invoicedQuantity', 'BT-129'),
  value('SpecifiedLineTradeDelivery/BilledQuantity/@unitCode', 'invoicedQuantityUnitCode', 'BT-130'),
  group('SpecifiedLineTradeSettlement', '', [
    group('ApplicableTradeTax', 'item', taxRows('BT-151', 'BT-152')),
    group('BillingSpecifiedPeriod', 'period', periodRows('BT-134', 'BT-135')),
    lineAllowances,
    value('SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount', 'netAmount', 'BT-131'),
    group('AdditionalReferencedDocument', '', [
      value('IssuerAssignedID', 'objectIdentifier', 'BT-128'),
      only('TypeCode', '130'),
      value('ReferenceTypeCode', 'objectIdentifierScheme', 'BT-128'),
    ]),
    value('ReceivableSpecifiedTradeAccountingAccount/ID', 'buyerAccountingReference', 'BT-133'),
  ]),
];
