import { Exact } from '../../en16931/decimal/exact.js';
import { isNegative, sumOf } from '../rule/numbers.js';
import type { Params } from '../rule/rule.js';

/** A consignment as waybill and transport execution plan write it. */
export interface Consignment {
  readonly totalTransportHandlingUnitQuantity?: string | undefined;
  readonly grossWeight?: string | undefined;
  readonly grossWeightUnitCode?: string | undefined;
  readonly grossVolume?: string | undefined;
  readonly grossVolumeUnitCode?: string | undefined;
  readonly loadingLength?: string | undefined;
  readonly transportHandlingUnits?: readonly HandlingUnit[] | undefined;
}

interface HandlingUnit {
  readonly measurements?: readonly Measurement[] | undefined;
}

interface Measurement {
  readonly attribute?: string | undefined;
  readonly measure?: string | undefined;
  readonly measureUnitCode?: string | undefined;
}

/** The warnings about what a consignment weighs and measures, by their number. */
export const consignmentEntries = {
  R003: {
    term: 'totalTransportHandlingUnitQuantity',
    text: 'peppol-negative',
    holds: ({ totalTransportHandlingUnitQuantity }: Consignment) => !isNegative(totalTransportHandlingUnitQuantity),
    params: ({ totalTransportHandlingUnitQuantity = '' }: Consignment): Params => ({
      value: totalTransportHandlingUnitQuantity,
    }),
  },
  R004: {
    term: 'totalTransportHandlingUnitQuantity',
    text: 'peppol-handling-unit-count',
    holds: ({ totalTransportHandlingUnitQuantity, transportHandlingUnits = [] }: Consignment) => {
      const stated = Exact.of(totalTransportHandlingUnitQuantity);
      const count = Exact.of(String(transportHandlingUnits.length));
      return !stated || !count || count.isZero() || stated.equals(count);
    },
    params: ({ totalTransportHandlingUnitQuantity = '', transportHandlingUnits = [] }: Consignment): Params => ({
      stated: totalTransportHandlingUnitQuantity,
      count: String(transportHandlingUnits.length),
    }),
  },
  R005: {
    term: 'grossWeight',
    text: 'peppol-gross-weight-sum',
    holds: (consignment: Consignment) => {
      const [stated, sum] = [Exact.of(consignment.grossWeight), weightOfUnits(consignment)];
      return !stated || !sum || stated.equals(sum);
    },
    params: (consignment: Consignment): Params => compared(consignment.grossWeight, weightOfUnits(consignment)),
  },
  R006: {
    term: 'grossVolume',
    text: 'peppol-gross-volume-sum',
    holds: (consignment: Consignment) => {
      const [stated, sum] = [Exact.of(consignment.grossVolume), volumeOfUnits(consignment)];
      return !stated || !sum || stated.compare(sum) >= 0;
    },
    params: (consignment: Consignment): Params => compared(consignment.grossVolume, volumeOfUnits(consignment)),
  },
  R008: {
    term: 'grossWeight',
    text: 'peppol-dimensions-missing',
    holds: ({ grossWeight, grossVolume, loadingLength }: Consignment) =>
      [grossWeight, grossVolume, loadingLength].some((measure) => measure !== undefined),
  },
};

/** The gross weights of the handling units (measurement AAB), to three decimals. */
function weightOfUnits(consignment: Consignment): Exact | undefined {
  return sumOfMeasures(consignment, 'AAB', consignment.grossWeightUnitCode);
}

/** The gross volumes of the handling units (measurement AAW), to three decimals. */
function volumeOfUnits(consignment: Consignment): Exact | undefined {
  return sumOfMeasures(consignment, 'AAW', consignment.grossVolumeUnitCode);
}

/** Undefined where there is nothing to add up, or in different units. */
function sumOfMeasures({ transportHandlingUnits = [] }: Consignment, kind: string, unit: string | undefined) {
  const measures = transportHandlingUnits
    .flatMap(({ measurements = [] }) => measurements)
    .filter(({ attribute }) => attribute?.trim() === kind);
  const others = measures.filter(({ measureUnitCode = unit }) => unit !== undefined && measureUnitCode !== unit);
  const areComparable = measures.length > 0 && others.length === 0;
  return areComparable ? sumOf(measures.map(({ measure }) => measure))?.rounded(3) : undefined;
}

function compared(stated: string | undefined, computed: Exact | undefined): Params {
  return { stated: stated ?? '', computed: computed?.toString() ?? '0' };
}
