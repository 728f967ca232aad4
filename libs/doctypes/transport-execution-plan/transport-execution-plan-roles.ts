import type { TransportExecutionPlan } from '#standards';

/** Whether the plan is a carrier's answer to a request, by its profile; else it is the transport user's own order. */
export function answersRequest({ profileId }: TransportExecutionPlan): boolean {
  return profileId?.trim() === 'urn:fdc:peppol.eu:logistics:bis:transport_execution_plan_w_request:1';
}
