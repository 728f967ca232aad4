import type { FindingTexts } from '#standards';
import { say } from '../common/say.js';
import { transportTexts } from '../common/transport/transport-texts.js';

export const waybillTexts: FindingTexts = {
  ...transportTexts,
  'KONTOR-WAYBILL-MODE': {
    what: say(
      'Een vrachtbrief van de soort {name} hoort bij vervoerswijze {expected}, niet {mode}.',
      'Une lettre de voiture du type {name} va avec le mode de transport {expected}, pas {mode}.',
      'Ein Frachtbrief der Art {name} gehört zur Verkehrsart {expected}, nicht {mode}.',
      'A waybill of the kind {name} goes with transport mode {expected}, not {mode}.',
    ),
    remedy: say(
      'Gebruik CMR met 3 (weg), CIM met 2 (spoor), Air Waybill met 4 (lucht), Bill of Laden met 1 (zee).',
      'Utilisez CMR avec 3 (route), CIM avec 2 (rail), Air Waybill avec 4 (air), Bill of Laden avec 1 (mer).',
      'Verwenden Sie CMR mit 3 (Straße), CIM mit 2 (Schiene), Air Waybill mit 4 (Luft), Bill of Laden mit 1 (See).',
      'Use CMR with 3 (road), CIM with 2 (rail), Air Waybill with 4 (air), Bill of Laden with 1 (sea).',
    ),
  },
};
