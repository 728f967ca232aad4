import type { DocumentContext } from '#doctype';
import type { Finding } from '#standards';
import { broken, contradiction, deviation, doubtful } from '../findings.js';
import { participantOf, type Addressed } from '../participants.js';
import { daysOf, type Period } from './places.js';

/** Two different firms. */
export function checkTransportParties(user: Addressed, carrier: Addressed, path: string): Finding[] {
  const participant = participantOf(user);
  return participant === participantOf(carrier) ? [broken('KONTOR-TRANSPORT-PARTIES', path, { participant })] : [];
}

/** Goods are picked up before they are delivered, and not before anybody asked. */
export function checkJourney(
  issueDate: string,
  pickup: { readonly period: Period | undefined; readonly path: string },
  delivery: { readonly period: Period | undefined; readonly path: string },
): Finding[] {
  const { first, last } = daysOf(pickup.period);
  const arrival = daysOf(delivery.period).last;
  const findings: Finding[] = [];
  if (first !== undefined && arrival !== undefined && arrival < first) {
    findings.push(broken('KONTOR-TRANSPORT-ORDER', delivery.path, { delivery: arrival, pickup: first }));
  }
  if (last !== undefined && last < issueDate) {
    findings.push(doubtful('KONTOR-TRANSPORT-PAST', pickup.path, { pickup: last, issueDate }));
  }
  return findings;
}

/** What follows on a plan fits its life: it was not declined, and its journey is not over. */
export function checkPlan(issueDate: string, { references }: DocumentContext): Finding[] {
  const plan = references.find(({ reference }) => reference.type === 'transport-execution-plan');
  if (!plan) return [];
  const { path, number } = plan.reference;
  const findings: Finding[] = [];
  if (plan.state === 'declined') findings.push(contradiction('KONTOR-TRANSPORT-DECLINED', path, { number }));
  if (plan.state === 'delivered') findings.push(contradiction('KONTOR-TRANSPORT-DELIVERED', path, { number }));
  if (issueDate < plan.issueDate) {
    const params = { date: issueDate, planned: plan.issueDate };
    findings.push(deviation('KONTOR-TRANSPORT-PLAN-DATE', '/issueDate', params));
  }
  return findings;
}
