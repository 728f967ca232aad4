import { transportationStatus, type TransportationStatus } from '../../ubl/index.js';
import { isCustomization, isProfile } from '../shared/head.js';
import { isTraded, issueTimeZone } from './transport.js';
import { numbered, type Rule } from '../rule/rule.js';

const { fatal } = numbered<TransportationStatus>('PEPPOL-T127');

/** The rules of a transportation status (T127). */
export const transportationStatusRules: readonly Rule<TransportationStatus>[] = [
  isCustomization(transportationStatus, 'R001'),
  isProfile(transportationStatus, 'R002', [
    'urn:fdc:peppol.eu:logistics:bis:transportation_status_w_request:1',
    'urn:fdc:peppol.eu:logistics:bis:transportation_status_only:1',
    'urn:fdc:peppol.eu:logistics:bis:advanced_transport_execution_plan:1',
  ]),
  issueTimeZone('PEPPOL-T127-R018'),
  fatal('R031', { at: 'sender', text: 'peppol-party-unnamed', holds: isTraded }),
  fatal('R032', { at: 'receiver', text: 'peppol-party-unnamed', holds: isTraded }),
];
