import { group, list, type Row, value } from '../table/row.js';
import { taxRows } from './vat.js';

const rows: readonly Row[] = [
  value('ChargeIndicator/udt:Indicator', 'chargeIndicator'),
  value('CalculationPercent', 'percentage', 'BT-94/BT-101'),
  value('BasisAmount', 'baseAmount', 'BT-93/BT-100'),
  value('ActualAmount', 'amount', 'BT-92/BT-99'),
  value('ReasonCode', 'reasonCode', 'BT-98/BT-105'),
  value('Reason', 'reason', 'BT-97/BT-104'),
];

const lineTerms: Readonly<Record<string, string>> = {
  percentage: 'BT-138/BT-143',
  baseAmount: 'BT-137/BT-142',
  amount: 'BT-136/BT-141',
  reasonCode: 'BT-140/BT-145',
  reason: 'BT-139/BT-144',
};

export const documentAllowances: Row = list('SpecifiedTradeAllowanceCharge', 'allowancesAndCharges', [
  ...rows,
  group('CategoryTradeTax', '', taxRows('BT-95/BT-102', 'BT-96/BT-103')),
]);

export const lineAllowances: Row = list(
  'SpecifiedTradeAllowanceCharge',
  'allowancesAndCharges',
  rows.map((row) => ('term' in row ? { ...row, term: lineTerms[row.model as string] ?? '' } : row)),
);
