import type { LocalizedText } from '#kernel';
import type { Finding } from '#standards';
import type { ScriptLine } from '../trading/trade-script.js';

/** How the simulated firm behaves that orders at the students' firm. */
export const customerBehaviours = ['good-customer', 'late-payment', 'damaged-goods', 'order-mistake'] as const;
/** How the simulated firm behaves at which the students' firm orders. */
export const supplierBehaviours = ['short-delivery', 'wrong-price'] as const;
export const behaviours = [...customerBehaviours, ...supplierBehaviours] as const;

export type Behaviour = (typeof behaviours)[number];

export const scenarioStates = ['planned', 'running', 'waiting', 'finished', 'failed', 'cancelled'] as const;
export type ScenarioState = (typeof scenarioStates)[number];

/** What a scenario waits for: something that the students' firm has to do, or a day. */
export const awaited = [
  'order',
  'confirmation',
  'despatch',
  'receipt',
  'invoice',
  'correction',
  'payment',
  'payment-day',
] as const;
export type AwaitedStep = (typeof awaited)[number];

/**
 * How it ended. `turned-down`: the order was refused or called off. `corrected`: the students noticed what was wrong and
 * had it put right. `not-noticed`: they paid for what was wrong. `complete`: everything was delivered and paid.
 */
export const outcomes = ['complete', 'turned-down', 'corrected', 'not-noticed'] as const;
export type Outcome = (typeof outcomes)[number];

export type Failure =
  | { readonly kind: 'rejected'; readonly documentType: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'payment-refused'; readonly reasonCode: string }
  | { readonly kind: 'error'; readonly code: string; readonly message: LocalizedText };

/** An exercise of one firm of a class with a firm that the office runs. */
export interface Scenario {
  readonly id: string;
  readonly networkId: string;
  readonly classId: string;
  readonly firmId: string;
  readonly partnerFirmId: string;
  readonly behaviour: Behaviour;
  /** What a customer orders; empty for suppliers. */
  readonly lines: readonly ScriptLine[];
  /** Days after the due day on which a late payer pays. */
  readonly delayDays: number;
  readonly state: ScenarioState;
  readonly awaiting: AwaitedStep | null;
  readonly outcome: Outcome | null;
  readonly failure: Failure | null;
  readonly caseId: string | null;
  /** When it is looked at again. */
  readonly nextAt: Date;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const scenarioColumns = `
  s.id, s.network_id AS "networkId", s.class_id AS "classId", s.firm_id AS "firmId",
  s.partner_firm_id AS "partnerFirmId", s.behaviour, s.lines, s.delay_days AS "delayDays", s.state, s.awaiting, s.outcome,
  s.failure, s.case_id AS "caseId", s.next_at AS "nextAt", s.created_by AS "createdBy", s.created_at AS "createdAt",
  s.updated_at AS "updatedAt"`;

export function isCustomer(behaviour: Behaviour): boolean {
  return (customerBehaviours as readonly Behaviour[]).includes(behaviour);
}
