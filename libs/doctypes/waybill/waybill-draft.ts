import type { TransportExecutionPlan, Waybill } from '#standards';
import { present } from '../common/draft-party.js';

type Stop = NonNullable<TransportExecutionPlan['consignments'][number]['plannedPickup']>;

export interface DraftWaybill {
  readonly number: string;
  readonly issueDate: string;
  /** With its time zone; noon UTC when not given. */
  readonly issueTime?: string;
  /** Of the lorry. */
  readonly licensePlate?: string;
  /** The carrier's own number for it. */
  readonly carrierReference?: string;
}

/** The consignment note (CMR) for what a transport execution plan orders, handed to the carrier with the goods. */
export function draftWaybill(plan: TransportExecutionPlan, draft: DraftWaybill): Waybill {
  const [consignment] = plan.consignments;
  if (!consignment) throw new RangeError('a plan without a consignment');
  const { plannedPickup: pickup, plannedDelivery: delivery } = consignment;
  const today = { startDate: draft.issueDate };
  return present({
    number: draft.number,
    carrierReference: draft.carrierReference,
    issueDate: draft.issueDate,
    issueTime: draft.issueTime ?? '12:00:00Z',
    name: 'CMR',
    shippingOrderReference: plan.number,
    consignor: reachable(plan.sender),
    carrier: reachable(plan.receiver),
    shipment: {
      identifier: consignment.identifier,
      consignment: consignmentOf(consignment),
      stage: present({
        transportModeCode: consignment.mainCarriage?.transportModeCode ?? '3',
        transportMeans: draft.licensePlate === undefined ? undefined : { licensePlate: draft.licensePlate },
      }),
      delivery: present({
        locationName: delivery?.location.name,
        address: delivery && placeOf(delivery.location.address),
        estimatedPeriod: delivery?.period ?? today,
        despatch: present({
          address: pickup && placeOf(pickup.location.address),
          estimatedPeriod: pickup?.period ?? today,
        }),
        deliveryTerms: consignment.deliveryTerms && { identifier: consignment.deliveryTerms.identifier },
      }),
    },
  }) as Waybill;
}

/** The party without its VAT number, which a waybill has no place for. */
function reachable(party: TransportExecutionPlan['sender']): Waybill['consignor'] {
  const { vatIdentifier: _, taxScheme: __, ...rest } = party;
  return rest;
}

/** The address of a stop, where it names its country, without which a waybill has no place for it. */
function placeOf(address: Stop['location']['address']) {
  if (address?.countryCode === undefined) return undefined;
  const { coordinates: _, countryCode, ...place } = address;
  return { ...place, countryCode };
}

/** What a waybill repeats of the plan: what is carried, how heavy it is, where from and where to. */
function consignmentOf(planned: TransportExecutionPlan['consignments'][number]) {
  return present({
    identifier: planned.identifier,
    identifierScheme: planned.identifierScheme,
    consigneeReference: planned.consigneeReference,
    consignorReference: planned.consignorReference,
    grossWeight: planned.grossWeight,
    grossWeightUnitCode: planned.grossWeightUnitCode,
    grossVolume: planned.grossVolume,
    grossVolumeUnitCode: planned.grossVolumeUnitCode,
    totalTransportHandlingUnitQuantity: planned.totalTransportHandlingUnitQuantity,
    totalTransportHandlingUnitQuantityUnitCode: planned.totalTransportHandlingUnitQuantityUnitCode,
    consignee: planned.consignee,
    originalDepartureCountryCode: planned.originalDepartureCountryCode,
    finalDestinationCountryCode: planned.finalDestinationCountryCode,
    transportHandlingUnits: planned.transportHandlingUnits?.map((unit) =>
      present({
        identifier: unit.identifier,
        identifierScheme: unit.identifierScheme,
        transportHandlingUnitTypeCode: unit.transportHandlingUnitTypeCode,
        handlingInstructions: unit.handlingInstructions,
        shippingMarks: unit.shippingMarks,
        measurements: unit.measurements,
        goodsItems: unit.goodsItems?.map(({ description }) => present({ description })),
      }),
    ),
  });
}
