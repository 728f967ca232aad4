import { transportExecutionPlan, type TransportExecutionPlan } from '../../ubl/index.js';
import { consignmentEntries } from './consignments.js';
import { isCustomization, isProfile } from '../shared/head.js';
import { isTraded, issueTimeZone, paymentTermsRule } from './transport.js';
import { periodRules } from './periods.js';
import { numbered, type Rule } from '../rule/rule.js';
import { tablePlaces } from '../rule/table-places.js';

const prefix = 'PEPPOL-T124';
const { fatal, warning } = numbered<TransportExecutionPlan>(prefix);

/** The rules of a transport execution plan (T124). */
export const transportExecutionPlanRules: readonly Rule<TransportExecutionPlan>[] = [
  isCustomization(transportExecutionPlan, 'R001'),
  isProfile(transportExecutionPlan, 'R002', [
    'urn:fdc:peppol.eu:logistics:bis:transport_execution_plan_w_request:1',
    'urn:fdc:peppol.eu:logistics:bis:transport_execution_plan_only:1',
    'urn:fdc:peppol.eu:logistics:bis:advanced_transport_execution_plan:1',
  ]),
  ...Object.entries(consignmentEntries).map(([number, entry]) =>
    warning(number, { at: 'consignments/each', ...entry }),
  ),
  // The official test looks for the terms of a delivery, which the data model does not have; the words speak of these.
  fatal('R007', {
    at: 'consignments/each/deliveryTerms',
    text: 'peppol-delivery-terms',
    holds: ({ identifier, specialTerms }) => identifier !== undefined || specialTerms !== undefined,
  }),
  paymentTermsRule(`${prefix}-R010`, 'consignments/each'),
  ...periodRules(prefix, 11, periods()),
  issueTimeZone(`${prefix}-R018`),
  fatal('R031', { at: 'sender', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R032', { at: 'receiver', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R033', { at: 'transportUser', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R034', { at: 'transportServiceProvider', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R035', { at: 'billTo', text: 'peppol-party-unnamed', holds: isTraded }),
  serviceRule('R040', 'plannedPickup'),
  serviceRule('R041', 'plannedDelivery'),
  serviceRule('R042', 'mainCarriage'),
  fatal('R036', { at: 'consignments/each/consignee', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R037', { at: 'consignments/each/consignor', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R030', { at: 'consignments/each/mainCarriage/carrier', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R038', { at: 'consignments/each/preCarriage/each/carrier', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R039', { at: 'consignments/each/onCarriage/each/carrier', text: 'peppol-party-unnamed', holds: isTraded }),
];

/** All periods that UBL calls just that; a validity is none of them. */
function periods(): string[] {
  return tablePlaces(transportExecutionPlan)
    .filter(({ field, elements }) => field.kind === 'group' && elements.at(-1) === 'Period')
    .map(({ at, key }) => `${at}/${key}`);
}

/** A service from door to door plans where it picks up, how it carries and where it delivers. */
function serviceRule(number: string, part: 'plannedPickup' | 'plannedDelivery' | 'mainCarriage') {
  return fatal(number, {
    at: '',
    term: `consignments/0/${part}`,
    text: 'peppol-service-needs',
    holds: ({ mainService, consignments = [] }) =>
      !['4', '22', '23', '24'].includes(mainService?.transportServiceCode?.trim() ?? '') ||
      consignments.some((consignment) => consignment[part] !== undefined),
    params: ({ mainService }) => ({ value: mainService?.transportServiceCode ?? '' }),
  });
}
