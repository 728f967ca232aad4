import { checkPeppol, waybill as binding, type Finding, type Waybill } from '#standards';
import { doubtful } from '../common/findings.js';
import { checkJourney, checkTransportParties } from '../common/transport/plan-checks.js';
import { checkUnits } from '../common/transport/units.js';
import { checkValues } from '../common/value-rules.js';

/** The kinds of waybill that Peppol names, each with its mode of transport (UN/ECE Recommendation 19). */
const modes: Readonly<Record<string, string>> = { CMR: '3', CIM: '2', 'Air Waybill': '4', 'Bill of Laden': '1' };

/** What a waybill alone can break: the rules of Peppol Logistics, T125, and what common sense adds. */
export function waybillRules(waybill: Waybill): Finding[] {
  const { delivery, consignment } = waybill.shipment;
  const path = '/shipment/delivery';
  return [
    ...checkValues(binding, waybill),
    ...checkPeppol('waybill', waybill),
    ...checkTransportParties(waybill.consignor, waybill.carrier, '/carrier/electronicAddress'),
    ...checkMode(waybill),
    ...checkJourney(
      waybill.issueDate,
      { period: delivery?.despatch?.estimatedPeriod, path: `${path}/despatch/estimatedPeriod` },
      { period: delivery?.estimatedPeriod, path: `${path}/estimatedPeriod` },
    ),
    ...checkUnits(consignment, '/shipment/consignment'),
  ];
}

function checkMode({ name, shipment }: Waybill): Finding[] {
  const expected = modes[name.trim()];
  const mode = shipment.stage.transportModeCode.trim();
  if (expected === undefined || expected === mode) return [];
  return [doubtful('KONTOR-WAYBILL-MODE', '/shipment/stage/transportModeCode', { name: name.trim(), mode, expected })];
}
