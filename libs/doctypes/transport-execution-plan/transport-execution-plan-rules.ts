import { checkPeppol, transportExecutionPlan as binding, type Finding, type TransportExecutionPlan } from '#standards';
import { checkJourney, checkTransportParties } from '../common/transport/plan-checks.js';
import { checkUnits } from '../common/transport/units.js';
import { checkValues } from '../common/value-rules.js';

/** What a plan alone can break: the rules of Peppol Logistics, T124, and what common sense adds. */
export function transportExecutionPlanRules(plan: TransportExecutionPlan): Finding[] {
  return [
    ...checkValues(binding, plan),
    ...checkPeppol('transport-execution-plan', plan),
    ...checkTransportParties(plan.sender, plan.receiver, '/receiver/electronicAddress'),
    ...plan.consignments.flatMap((consignment, index) => {
      const base = `/consignments/${index}`;
      const stage = (name: 'Pickup' | 'Delivery') => {
        const key = consignment[`planned${name}`] ? (`planned${name}` as const) : (`requested${name}` as const);
        return { period: consignment[key]?.period, path: `${base}/${key}/period` };
      };
      return [...checkJourney(plan.issueDate, stage('Pickup'), stage('Delivery')), ...checkUnits(consignment, base)];
    }),
  ];
}
