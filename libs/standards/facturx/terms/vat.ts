import { ensure, type Json } from '../../ubl/codec/json.js';
import { date, type Lens, list, only, type Row, value } from '../table/row.js';

/** CII says the VAT point of the whole document with a rate, but may say it once only (CII-SR-461 and 462). */
function isFirst(rate: Json, { vatBreakdown }: Json): boolean {
  return Array.isArray(vatBreakdown) && vatBreakdown[0] === rate;
}

const vatPointDate: Lens = {
  get: (rate, { root }) => {
    const day = root['vatPointDate'];
    return typeof day === 'string' && isFirst(rate, root) ? day : undefined;
  },
  set: (_, day, { root }) => {
    if (root['vatPointDate'] !== undefined) return root['vatPointDate'] === day;
    root['vatPointDate'] = day;
    return true;
  },
};

/** UNTDID 2005, which UBL uses for the VAT point (BT-8), to UNTDID 2475, which CII uses. */
const pointCodes: readonly (readonly [string, string])[] = [
  ['3', '5'],
  ['35', '29'],
  ['432', '72'],
];

const vatPointCode: Lens = {
  get: (rate, { root }) => {
    if (!isFirst(rate, root)) return undefined;
    const code = (root['invoicingPeriod'] as { descriptionCode?: string } | undefined)?.descriptionCode;
    return pointCodes.find(([ubl]) => ubl === code)?.[1] ?? code;
  },
  set: (_, code, { root }) => {
    const period = ensure(root, ['invoicingPeriod']);
    const said = pointCodes.find(([, cii]) => cii === code)?.[0] ?? code;
    if (period['descriptionCode'] !== undefined) return period['descriptionCode'] === said;
    period['descriptionCode'] = said;
    return true;
  },
};

const isVat = only('TypeCode', 'VAT');

export const vatBreakdown: Row = list('ApplicableTradeTax', 'vatBreakdown', [
  value('CalculatedAmount', 'taxAmount', 'BT-117'),
  isVat,
  value('ExemptionReason', 'exemptionReason', 'BT-120'),
  value('BasisAmount', 'taxableAmount', 'BT-116'),
  value('CategoryCode', 'vatCategoryCode', 'BT-118'),
  value('ExemptionReasonCode', 'exemptionReasonCode', 'BT-121'),
  date('TaxPointDate/udt:DateString', vatPointDate, 'BT-7'),
  value('DueDateTypeCode', vatPointCode, 'BT-8'),
  value('RateApplicablePercent', 'vatRate', 'BT-119'),
]);

/** Category and rate of an item, an allowance or a charge. */
export const taxRows = (category: string, rate: string): readonly Row[] => [
  isVat,
  value('CategoryCode', 'vatCategoryCode', category),
  value('RateApplicablePercent', 'vatRate', rate),
];
