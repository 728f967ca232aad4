import { despatchAdvice, type DespatchAdvice } from '../../ubl/index.js';
import { startsWithCustomization } from '../shared/head.js';
import { isAtLeastZero } from '../rule/numbers.js';
import { isNamed } from '../shared/parties.js';
import { numbered, type Rule } from '../rule/rule.js';

const { fatal, warning } = numbered<DespatchAdvice>('PEPPOL-T16');

/** The rules of a despatch advice (T16). */
export const despatchAdviceRules: readonly Rule<DespatchAdvice>[] = [
  startsWithCustomization(despatchAdvice, 'R011'),
  fatal('R008', { at: 'buyer', text: 'peppol-party-unnamed', holds: isNamed }),
  fatal('R009', { at: 'seller', text: 'peppol-party-unnamed', holds: isNamed }),
  fatal('R010', { at: 'originator', text: 'peppol-party-unnamed', holds: isNamed }),
  fatal('R003', {
    at: 'lines/each',
    term: 'item',
    text: 'peppol-item-identifier',
    holds: ({ item }) => item?.standardIdentifier !== undefined || item?.sellersIdentifier !== undefined,
  }),
  fatal('R004', {
    at: 'lines/each',
    term: 'item/name',
    text: 'peppol-item-name',
    holds: ({ item }) => item?.name !== undefined,
  }),
  warning('R005', {
    at: 'lines/each',
    term: 'deliveredQuantity',
    text: 'peppol-quantity-missing',
    holds: ({ deliveredQuantity }) => deliveredQuantity !== undefined,
  }),
  fatal('R006', {
    at: 'lines/each',
    term: 'deliveredQuantity',
    text: 'peppol-negative',
    holds: ({ deliveredQuantity }) => isAtLeastZero(deliveredQuantity),
    params: ({ deliveredQuantity = '' }) => ({ value: deliveredQuantity }),
  }),
  warning('R007', {
    at: 'lines/each',
    term: 'outstandingReasons',
    text: 'peppol-outstanding-reason',
    holds: ({ outstandingQuantity, outstandingReasons = [] }) =>
      outstandingQuantity === undefined || outstandingReasons.length > 0,
    params: ({ outstandingQuantity = '' }) => ({ quantity: outstandingQuantity }),
  }),
];
