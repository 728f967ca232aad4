import type { CodesBlock, PageContext, TableBlock } from '#doctype';
import { isSscc } from '#kernel';
import type { Finding, TransportExecutionPlan, Waybill } from '#standards';
import { broken, doubtful } from '../findings.js';
import { commonLabels, rowNote, unitText } from '../page-parts.js';
import { say } from '../say.js';

/** What is carried: as plans and waybills write it. */
export type Consignment = TransportExecutionPlan['consignments'][number] | Waybill['shipment']['consignment'];

export type HandlingUnit = NonNullable<Consignment['transportHandlingUnits']>[number];

const labels = {
  unit: say('Verpakkingseenheid', 'Unité de manutention', 'Versandeinheit', 'Handling unit'),
  kind: say('Soort', 'Type', 'Art', 'Kind'),
  goods: say('Goederen', 'Marchandises', 'Güter', 'Goods'),
  weight: say('Gewicht', 'Poids', 'Gewicht', 'Weight'),
};

/** The commonest packages of UN/ECE Recommendation 21; others are printed as their code. */
const packages: Readonly<Record<string, ReturnType<typeof say>>> = {
  PX: say('pallet', 'palette', 'Palette', 'pallet'),
  PF: say('box op pallet', 'palette-caisse', 'Gitterbox', 'pen'),
  CT: say('doos', 'carton', 'Karton', 'carton'),
  BX: say('kist', 'caisse', 'Kiste', 'box'),
  PK: say('pak', 'paquet', 'Paket', 'package'),
  RO: say('rol', 'rouleau', 'Rolle', 'roll'),
};

/** Units that are named twice, and codes of pallets whose check digit is wrong. */
export function checkUnits({ transportHandlingUnits = [] }: Consignment, base: string): Finding[] {
  const seen = new Set<string>();
  return transportHandlingUnits.flatMap(({ identifier, identifierScheme }, index) => {
    const path = `${base}/transportHandlingUnits/${index}/identifier`;
    const findings: Finding[] = [];
    if (seen.has(identifier)) findings.push(broken('KONTOR-TRANSPORT-UNIT-TWICE', path, { unit: identifier }));
    seen.add(identifier);
    if (identifierScheme === 'SSCC' && !isSscc(identifier)) {
      findings.push(doubtful('KONTOR-TRANSPORT-SSCC', path, { value: identifier }));
    }
    return findings;
  });
}

/** What is carried, unit by unit; nothing where none is named. */
export function unitsTable({ transportHandlingUnits = [] }: Consignment, format: PageContext['format']): TableBlock[] {
  const { language } = format;
  if (transportHandlingUnits.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { label: labels.unit[language], align: 'left', weight: 3.5 },
        { label: labels.kind[language], align: 'left', weight: 1.5 },
        { label: labels.goods[language], align: 'left', weight: 4 },
        { label: labels.weight[language], align: 'right', weight: 1.5 },
      ],
      rows: transportHandlingUnits.map((unit) => {
        const weight = weightOf(unit);
        const code = unit.transportHandlingUnitTypeCode.trim();
        return {
          cells: [
            unit.identifier,
            packages[code]?.[language] ?? code,
            goodsOf(unit).join(', '),
            measured(weight?.measure, weight?.measureUnitCode, format) ?? '',
          ],
          ...rowNote(unit.shippingMarks, unit.handlingInstructions),
        };
      }),
      empty: commonLabels.noLines[language],
    },
  ];
}

/** The label of each pallet or parcel (GS1-128, application identifier 00). */
export function unitCodes({ transportHandlingUnits = [] }: Consignment): CodesBlock[] {
  const numbers = transportHandlingUnits.flatMap(({ identifier }) => (isSscc(identifier) ? identifier : []));
  if (numbers.length === 0) return [];
  return [
    {
      kind: 'codes',
      codes: Array.from(new Set(numbers), (number) => ({
        symbology: 'gs1-128' as const,
        payload: `00${number}`,
        caption: `(00)${number}`,
      })),
    },
  ];
}

/** A measure with its unit in words, or undefined where it lacks. */
export function measured(
  value: string | undefined,
  unit: string | undefined,
  format: PageContext['format'],
): string | undefined {
  return value === undefined ? undefined : `${format.quantity(value)} ${unitText(unit, format.language)}`;
}

function weightOf({ measurements = [] }: HandlingUnit) {
  return measurements.find(({ attribute }) => attribute.trim() === 'AAB');
}

function goodsOf({ goodsItems = [] }: HandlingUnit): string[] {
  return goodsItems.flatMap(({ description, item }) => description ?? item?.name ?? []);
}
