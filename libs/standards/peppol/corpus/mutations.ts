import type { BindingId, Models } from '../../ubl/index.js';
import { cataloguing, responding } from './response-mutations.js';
import { receiving, despatching, planning, reporting, shipping } from './logistics-mutations.js';
import { ordering, answering, changing } from './order-mutations.js';

/** One way to break each rule, as a change to the sample of its type; `+` joins what cannot be broken alone. */
export type Mutations<I extends BindingId> = Readonly<Record<string, (document: Models[I]) => void>>;

const cancelling: Mutations<'order-cancellation'> = {
  R031: (document) => {
    document.profileId = 'urn:fdc:peppol.eu:poacc:bis:ordering:3';
  },
  R034: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:poacc:trns:order:3';
  },
};

export const mutations: { readonly [I in BindingId]?: Mutations<I> } = {
  order: ordering,
  'order-change': changing,
  'order-cancellation': cancelling,
  'order-response': answering,
  'order-response-advanced': answering,
  catalogue: cataloguing,
  ...responding,
  'despatch-advice': despatching,
  'receipt-advice': receiving,
  waybill: shipping,
  'transportation-status': reporting,
  'transport-execution-plan': planning,
};
