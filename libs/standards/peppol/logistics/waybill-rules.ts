import type { Draft } from '../../en16931/view/draft.js';
import { waybill, type Waybill } from '../../ubl/index.js';
import { isNegative } from '../rule/numbers.js';
import { type Consignment, consignmentEntries } from './consignments.js';
import { isCustomization, isProfile } from '../shared/head.js';
import { isTraded, paymentTermsRule } from './transport.js';
import { periodRules } from './periods.js';
import { numbered, type Rule } from '../rule/rule.js';
import { hasTimeZone } from '../rule/times.js';

type Stage = NonNullable<NonNullable<Draft<Waybill>['shipment']>['stage']>;

const prefix = 'PEPPOL-T125';
const { fatal, warning } = numbered<Waybill>(prefix);

/** Units without a volume count as none, which is more than a volume below zero. */
const volumeEntry = {
  ...consignmentEntries.R006,
  holds: (consignment: Consignment) =>
    consignmentEntries.R006.holds(consignment) && !isNegative(consignment.grossVolume),
};

/** The rules of a waybill (T125). */
export const waybillRules: readonly Rule<Waybill>[] = [
  isCustomization(waybill, 'R001'),
  isProfile(waybill, 'R002', ['urn:fdc:peppol.eu:logistics:bis:waybill_only:1']),
  ...Object.entries({ ...consignmentEntries, R006: volumeEntry }).map(([number, entry]) =>
    warning(number, { at: 'shipment/consignment', ...entry }),
  ),
  paymentTermsRule(`${prefix}-R010`, 'shipment/consignment'),
  fatal('R007', {
    at: 'shipment/delivery/deliveryTerms',
    text: 'peppol-delivery-terms',
    holds: ({ identifier, specialTerms }) => identifier !== undefined || specialTerms !== undefined,
  }),
  ...periodRules(prefix, 11, ['shipment/delivery/estimatedPeriod']),
  ...periodRules(prefix, 21, ['shipment/delivery/despatch/estimatedPeriod']),
  warning('R050', {
    at: 'shipment/stage',
    term: 'transportMeans',
    text: 'peppol-transport-means-identifier',
    holds: (stage) => stage.transportMeans === undefined || fitsMode(stage),
    params: ({ transportModeCode = '' }) => ({ value: transportModeCode }),
  }),
  warning('R051', {
    at: 'shipment/stage/transportMeans',
    text: 'peppol-transport-means-one',
    holds: ({ aircraftIdentifier, licensePlate, train, railCar, vessel }) =>
      [aircraftIdentifier, licensePlate, train ?? railCar, vessel].filter((means) => means !== undefined).length === 1,
  }),
  // Here, other than in the other documents, a time that is missing breaks the rule, too.
  fatal('R018', {
    at: '',
    term: 'issueTime',
    text: 'peppol-time-zone',
    holds: ({ issueTime = '' }) => hasTimeZone(issueTime),
    params: ({ issueTime = '' }) => ({ value: issueTime }),
  }),
  fatal('R040', {
    at: '',
    term: 'shipment/consignment/grossWeight',
    text: 'peppol-cmr-weight',
    holds: ({ name, shipment }) => name?.trim() !== 'CMR' || shipment?.consignment?.grossWeight !== undefined,
  }),
  fatal('R033', { at: 'freightForwarder', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R031', { at: 'consignor', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R032', { at: 'carrier', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R034', { at: 'shipment/consignment/consignee', text: 'peppol-party-unnamed', holds: isTraded }),
];

/** By sea, rail, road or air. */
function fitsMode({ transportModeCode, transportMeans }: Stage): boolean {
  const { vessel, train, licensePlate, aircraftIdentifier } = transportMeans ?? {};
  const identifiers = [undefined, vessel, train, licensePlate, aircraftIdentifier];
  return identifiers[Number(transportModeCode)] !== undefined;
}
