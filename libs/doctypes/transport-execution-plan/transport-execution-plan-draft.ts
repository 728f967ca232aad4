import type { TransportExecutionPlan } from '#standards';
import { plainText, sumOf } from '../common/decimals.js';
import { addressOf, present, type DraftParty } from '../common/draft-party.js';
import { reachableParty, tradedParty } from '../common/transport/draft-parties.js';

export interface DraftHandlingUnit {
  /** The SSCC on its label, or any number of its own. */
  readonly identifier: string;
  /** UN/ECE Recommendation 21: `PX` a pallet, `CT` a carton. */
  readonly packageCode: string;
  /** Gross, in kilograms. */
  readonly weight: string;
  /** What is in it. */
  readonly goods?: string;
  /** Cubic metres. */
  readonly volume?: string;
}

export interface DraftTransportExecutionPlan {
  readonly number: string;
  readonly issueDate: string;
  /** With its time zone; noon UTC when not given. */
  readonly issueTime?: string;
  /** Who has the goods carried; the consignor. */
  readonly user: DraftParty;
  readonly carrier: DraftParty;
  readonly consignee: DraftParty;
  /** Where the goods are fetched, where that is not at the user's address. */
  readonly pickupPlace?: string;
  readonly pickupDate: string;
  /** The last day of delivery. */
  readonly deliveryDate: string;
  readonly units: readonly DraftHandlingUnit[];
  /** The number that names what is carried; that of the document when not given. */
  readonly consignment?: string;
  /** An Incoterm such as `DAP`. */
  readonly deliveryTerms?: string;
  /** The documents that the transport goes back to, such as a despatch advice. */
  readonly documents?: readonly { readonly number: string; readonly kind: string }[];
  readonly note?: string;
}

/** An order to a carrier to fetch goods and to bring them to their consignee, by road. */
export function draftTransportExecutionPlan(draft: DraftTransportExecutionPlan): TransportExecutionPlan {
  const { user, carrier, consignee } = draft;
  const vat = (party: DraftParty) => (party.vatNumber === undefined ? {} : { vatIdentifier: party.vatNumber });
  return present({
    number: draft.number,
    issueDate: draft.issueDate,
    issueTime: draft.issueTime ?? '12:00:00Z',
    documentStatusCode: '9',
    notes: draft.note === undefined ? undefined : [draft.note],
    sender: reachableParty(user),
    receiver: reachableParty(carrier),
    transportUser: { ...tradedParty(user), ...vat(user) },
    transportServiceProvider: { ...tradedParty(carrier), ...vat(carrier) },
    supportingDocuments: draft.documents?.map(({ number, kind }) => ({ reference: number, documentType: kind })),
    mainService: { transportServiceCode: '4' },
    consignments: [
      present({
        identifier: draft.consignment ?? (draft.number || '1'),
        ...weights(draft.units),
        plannedPickup: {
          location: present({ name: draft.pickupPlace, address: addressOf(user) }),
          period: { startDate: draft.pickupDate, endDate: draft.pickupDate },
        },
        plannedDelivery: {
          location: { name: consignee.name, address: addressOf(consignee) },
          period: { startDate: draft.pickupDate, endDate: draft.deliveryDate },
        },
        consignee: tradedParty(consignee),
        consignor: tradedParty(user),
        originalDepartureCountryCode: user.countryCode,
        finalDestinationCountryCode: consignee.countryCode,
        deliveryTerms: draft.deliveryTerms === undefined ? undefined : { identifier: draft.deliveryTerms },
        mainCarriage: { transportModeCode: '3', carrier: tradedParty(carrier) },
        transportHandlingUnits: draft.units.map(draftUnit),
      }),
    ],
  }) as TransportExecutionPlan;
}

function weights(units: readonly DraftHandlingUnit[]) {
  const volumes = units.flatMap(({ volume }) => volume ?? []);
  return {
    grossWeight: plainText(sumOf(units.map(({ weight }) => weight))),
    grossWeightUnitCode: 'KGM',
    ...(volumes.length === 0 ? {} : { grossVolume: plainText(sumOf(volumes)), grossVolumeUnitCode: 'MTQ' }),
    totalTransportHandlingUnitQuantity: String(units.length),
    totalTransportHandlingUnitQuantityUnitCode: 'C62',
  };
}

function draftUnit({ identifier, packageCode, weight, volume, goods }: DraftHandlingUnit) {
  return {
    identifier,
    ...(/^\d{18}$/.test(identifier) ? { identifierScheme: 'SSCC' } : {}),
    transportHandlingUnitTypeCode: packageCode,
    measurements: [
      { attribute: 'AAB', measure: weight, measureUnitCode: 'KGM' },
      ...(volume === undefined ? [] : [{ attribute: 'AAW', measure: volume, measureUnitCode: 'MTQ' }]),
    ],
    ...(goods === undefined ? {} : { goodsItems: [{ description: goods }] }),
  };
}
