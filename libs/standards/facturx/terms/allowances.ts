import { group, list, type Row, value, type ValueRow } from '../table/row.js';
import { taxRows } from './vat.js';

const rows: readonly ValueRow[] = [
  value('ChargeIndicator/udt:Indicator', 'chargeIndicator'),
  value('CalculationPercent', 'percentage', 'BT-94/BT-101'),
  value('BasisAmount', 'baseAmount', 'BT-93/BT-100'),
  value('ActualAmount', 'amount', 'BT-92/BT-99'),
  value('ReasonCode', 'reasonCode', 'BT-98/BT-105'),
  value('Reason', 'reason', 'BT-97/BT-104'),
];

/** The terms of the same rows at a line. */
const lineTerms: Readonly<Record<string, string>> = {
  CalculationPercent: 'BT-138/BT-143',
  BasisAmount: 'BT-137/BT-142',
  ActualAmount: 'BT-136/BT-141',
  ReasonCode: 'BT-140/BT-145',
  Reason: 'BT-139/BT-144',
};

export const documentAllowances: Row = list('SpecifiedTradeAllowanceCharge', 'allowancesAndCharges', [
  ...rows,
  group('CategoryTradeTax', '', taxRows('BT-95/BT-102', 'BT-96/BT-103')),
]);

export const lineAllowances: Row = list(
  'SpecifiedTradeAllowanceCharge',
  'allowancesAndCharges',
  rows.map((row) => ({ ...row, term: lineTerms[row.path] ?? '' })),
);
