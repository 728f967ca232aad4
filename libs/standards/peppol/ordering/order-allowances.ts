import { Exact } from '../../en16931/decimal/exact.js';
import { type CodeListName, isCode } from '../../codelists/index.js';
import type { Order, OrderChange } from '../../ubl/index.js';
import { isAtLeastZero, isNear, orZero } from '../rule/numbers.js';
import { numbered, type Rule } from '../rule/rule.js';

type Either = Order | OrderChange;

interface Allowance {
  readonly percentage?: string | undefined;
  readonly baseAmount?: string | undefined;
  readonly amount?: string | undefined;
}

/** Allowances and charges of an order and of its lines. */
export function allowanceRules(prefix: string): Rule<Either>[] {
  return places.flatMap((at) => [...percentageRules(prefix, at), ...reasonRules(prefix, at)]);
}

const places = ['allowancesAndCharges/each', 'lines/each/allowancesAndCharges/each'] as const;
type Place = (typeof places)[number];

function percentageRules(prefix: string, at: Place): Rule<Either>[] {
  const { fatal } = numbered<Either>(prefix);
  return [
    fatal('R020', {
      at,
      term: 'baseAmount',
      text: 'peppol-base-amount-missing',
      holds: ({ percentage, baseAmount }) => percentage === undefined || baseAmount !== undefined,
    }),
    fatal('R021', {
      at,
      term: 'percentage',
      text: 'peppol-percentage-missing',
      holds: ({ percentage, baseAmount }) => percentage !== undefined || baseAmount === undefined,
    }),
    fatal('R022', {
      at,
      term: 'amount',
      text: 'peppol-percentage-amount',
      holds: isPercentageOfBase,
      params: ({ amount = '0', baseAmount = '', percentage = '' }) => ({ amount, baseAmount, percentage }),
    }),
    fatal('R032', {
      at,
      term: 'amount',
      text: 'peppol-negative',
      holds: (entry) => isHalf(entry) || isAtLeastZero(entry.amount),
      params: ({ amount = '' }) => ({ value: amount }),
    }),
  ];
}

function reasonRules(prefix: string, at: Place): Rule<Either>[] {
  const { fatal } = numbered<Either>(prefix);
  return [
    fatal('R023', {
      at,
      term: 'reason',
      text: 'peppol-reason-missing',
      holds: (entry) => isHalf(entry) || entry.reason !== undefined || entry.reasonCode !== undefined,
    }),
    reasonOf(prefix, 'CL001', at, 'false', 'UNCL5189'),
    reasonOf(prefix, 'CL002', at, 'true', 'UNCL7161'),
  ];
}

/** Allowances and charges have reasons of different lists. */
function reasonOf(prefix: string, number: string, at: Place, indicator: string, list: CodeListName): Rule<Either> {
  return numbered<Either>(prefix).fatal(number, {
    at,
    term: 'reasonCode',
    text: 'peppol-reason-code',
    holds: ({ chargeIndicator, reasonCode }) =>
      reasonCode === undefined || chargeIndicator !== indicator || isCode(list, reasonCode.trim()),
    params: ({ reasonCode = '' }) => ({ value: reasonCode, list }),
  });
}

/** The official rules look no further at a percentage without base amount, or the other way round. */
function isHalf({ percentage, baseAmount }: Allowance): boolean {
  return (percentage === undefined) !== (baseAmount === undefined);
}

function isPercentageOfBase({ percentage, baseAmount, amount }: Allowance): boolean {
  const [stated, base, rate] = [orZero(amount), Exact.of(baseAmount), Exact.of(percentage)];
  return !stated || !base || !rate || isNear(stated, base.times(rate).shifted(2));
}
