import type { Draft } from '../../en16931/view/draft.js';
import type { Binding, OrderResponse, OrderResponseAdvanced } from '../../ubl/index.js';
import { singleCurrency } from '../shared/amounts.js';
import { startsWithCustomization } from '../shared/head.js';
import { uniqueLineIdentifiers } from '../shared/lines.js';
import { numbered, type Rule } from '../rule/rule.js';
import { areInOrder } from '../rule/times.js';

type Either = OrderResponse | OrderResponseAdvanced;
type Party = NonNullable<Draft<Either>['buyer']>;

/** The rules of an order response (T76) and of an advanced one (T116), which are numbered alike. */
export function orderResponseRules(binding: Binding): Rule<Either>[] {
  const { fatal } = numbered<Either>(binding.rules);
  // That a party is there and says nothing at all is found with the structure.
  const isNamed = (party: Party) =>
    Object.keys(party).length === 0 || party.name !== undefined || (party.identifiers ?? []).length > 0;
  return [
    startsWithCustomization(binding, 'R006'),
    singleCurrency(binding, `${binding.rules}-R005`, true),
    fatal('R001', { at: 'buyer', text: 'peppol-party-unnamed', holds: isNamed }),
    fatal('R002', { at: 'seller', text: 'peppol-party-unnamed', holds: isNamed }),
    ...(['delivery/promisedPeriod', 'lines/each/delivery/promisedPeriod'] as const).map((at) =>
      fatal('R004', {
        at,
        term: 'endDate',
        text: 'peppol-period-order',
        holds: ({ startDate, endDate }) => areInOrder(startDate, endDate),
        params: ({ startDate = '', endDate = '' }) => ({ start: startDate, end: endDate }),
      }),
    ),
    uniqueLineIdentifiers(`${binding.rules}-R003`),
    fatal('R007', {
      at: '',
      term: 'lines',
      text: 'peppol-response-lines',
      holds: ({ responseCode, lines = [] }) => responseCode?.trim() !== 'CA' || lines.length > 0,
    }),
    ...withoutLines(binding.rules),
  ];
}

/** Only a conditional acceptance goes into lines. */
function withoutLines(prefix: string): Rule<Either>[] {
  const { fatal } = numbered<Either>(prefix);
  return Object.entries({ R008: 'AP', R009: 'RE', R010: 'AB' }).map(([number, code]) =>
    fatal(number, {
      at: '',
      term: 'lines',
      text: 'peppol-response-no-lines',
      holds: ({ responseCode, lines = [] }) => responseCode?.trim() !== code || lines.length === 0,
      params: () => ({ code }),
    }),
  );
}
