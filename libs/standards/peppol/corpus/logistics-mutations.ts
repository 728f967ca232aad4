import type {
  DespatchAdvice,
  ReceiptAdvice,
  TransportationStatus,
  TransportExecutionPlan,
  Waybill,
} from '../../ubl/index.js';
import { xmlElement } from '../../xml/index.js';
import type { Period } from '../rule/times.js';

type Changes<M> = Readonly<Record<string, (document: M) => void>>;

const unnamed = (party: object | undefined) => {
  if (party) {
    Object.assign(party, { tradingName: undefined, identifier: undefined });
  }
};

const place = { postalAddress: { city: 'Antwerpen', countryCode: 'BE' } };

const despatchLine = (change: object) => (document: DespatchAdvice) => {
  Object.assign(document.lines[0] ?? {}, change);
};

export const despatching: Changes<DespatchAdvice> = {
  R003: despatchLine({ item: { name: 'Stoel' } }),
  R004: despatchLine({ item: { sellersIdentifier: 'ST-1' } }),
  'R005+R006': despatchLine({ deliveredQuantity: undefined }),
  R006: despatchLine({ deliveredQuantity: '-1' }),
  R007: despatchLine({ outstandingReasons: [] }),
  R008: (document) => {
    document.buyer = place;
  },
  R009: (document) => {
    document.seller = place;
  },
  R010: (document) => {
    document.originator = place;
  },
  R011: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:poacc:trns:order:3';
  },
};

const receiptLine = (term: string) => (document: ReceiptAdvice) => {
  Object.assign(document.lines[0] ?? {}, { [term]: undefined });
};

const cbc = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2';
const cac = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2';

/** The data model has no requested delivery period: it is kept beside. */
const requested = (period: Readonly<Record<string, string>>) => (document: ReceiptAdvice) => {
  const children = Object.entries(period).map(([name, text]) => ({ ...xmlElement(cbc, name, []), text }));
  document.unmapped = [
    {
      parent: '/cac:Shipment[1]/cac:Delivery[1]',
      after: 'cbc:ActualDeliveryDate[1]',
      element: xmlElement(cac, 'RequestedDeliveryPeriod', children),
    },
  ];
};

export const receiving: Changes<ReceiptAdvice> = {
  R001: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:logistics:trns:waybill:1';
  },
  R002: (document) => {
    document.profileId = 'urn:fdc:peppol.eu:logistics:bis:waybill_only:1';
  },
  R003: (document) => {
    Object.assign(document.lines[0] ?? {}, { item: { name: 'Stoel' } });
  },
  R004: receiptLine('rejectActionCode'),
  R005: receiptLine('rejectReasonCode'),
  R006: receiptLine('rejectReason'),
  R007: receiptLine('shortageActionCode'),
  R008: (document) => {
    document.buyer = place;
  },
  R108: ({ consignee }) => unnamed(consignee),
  R109: ({ despatchParty }) => unnamed(despatchParty),
  R009: (document) => {
    document.seller = place;
  },
  R110: ({ shipment }) => {
    Object.assign(shipment?.consignment ?? {}, {
      carrier: { person: { identityDocuments: [{ reference: 'ID-1', documentType: 'Rijbewijs' }] } },
    });
  },
  R012: requested({ StartDate: '2026-11-22', EndDate: '2026-11-21' }),
  R013: requested({ StartDate: '2026-11-21', EndDate: '2026-11-21', EndTime: '12:00:00' }),
  R014: requested({ StartDate: '2026-11-21', StartTime: '08:00:00', EndTime: '12:00:00' }),
  R015: requested({ StartDate: '2026-11-21', StartTime: '12:00:00', EndDate: '2026-11-21', EndTime: '08:00:00' }),
  R022: ({ shipment }) => {
    Object.assign(shipment?.delivery ?? {}, { deliveryTerms: { location: 'Gent' } });
  },
  R023: (document) => {
    document.documentTypeCode = 'D';
  },
  R025: ({ shipment }) => {
    Object.assign(shipment?.consignment?.status ?? {}, { reasonCode: undefined });
  },
  R026: ({ shipment }) => {
    Object.assign(shipment?.consignment?.status ?? {}, { reason: undefined });
  },
  R027: ({ shipment }) => {
    Object.assign(shipment?.transportHandlingUnits?.[0]?.status ?? {}, { reasonCode: undefined });
  },
  R028: ({ shipment }) => {
    Object.assign(shipment?.transportHandlingUnits?.[0]?.status ?? {}, { reason: undefined });
  },
  R031: ({ supportingDocuments }) => {
    delete supportingDocuments?.[0]?.documentType;
  },
};

/** What breaks each of the seven rules of periods, in their order. */
const periods: readonly Period[] = [
  { startDate: undefined, endDate: undefined, endTime: undefined },
  { startDate: '2026-12-02', startTime: undefined, endTime: undefined },
  { startTime: undefined },
  { endDate: undefined },
  { startTime: '13:00:00+01:00' },
  { startTime: '08:00:00' },
  { endTime: '12:00:00' },
];

function periodChanges<M>(first: number, periodOf: (document: M) => object | undefined): Changes<M> {
  return Object.fromEntries(
    periods.map((period, index) => [
      `R0${first + index}`,
      (document: M) => {
        Object.assign(periodOf(document) ?? {}, period);
      },
    ]),
  );
}

interface Goods {
  grossWeight?: string;
  grossVolume?: string;
  totalTransportHandlingUnitQuantity?: string;
}

function goodsChanges<M>(goodsOf: (document: M) => Goods | undefined): Changes<M> {
  const change = (goods: Goods) => (document: M) => {
    Object.assign(goodsOf(document) ?? {}, goods);
  };
  return {
    'R003+R004': change({ totalTransportHandlingUnitQuantity: '-1' }),
    R004: change({ totalTransportHandlingUnitQuantity: '3' }),
    R005: change({ grossWeight: '31' }),
    R006: change({ grossVolume: '1.9' }),
  };
}

/** Terms of which the data model knows nothing. */
const emptyTerms = (parent: string, after: string) => (document: Pick<Waybill, 'unmapped'>) => {
  const amount = { ...xmlElement(cbc, 'Amount', [], { currencyID: 'EUR' }), text: '1.00' };
  const element = xmlElement(cac, 'PaymentTerms', [amount]);
  document.unmapped = [{ parent, after, element }];
};

export const shipping: Changes<Waybill> = {
  R001: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:logistics:trns:receipt_advice:1';
  },
  R002: (document) => {
    document.profileId = 'urn:fdc:peppol.eu:logistics:bis:transport_execution_plan_only:1';
  },
  ...goodsChanges<Waybill>(({ shipment }) => shipment.consignment),
  R008: (document) => {
    document.name = 'Vrachtbrief';
    Object.assign(document.shipment.consignment, { grossWeight: undefined, grossVolume: undefined });
  },
  R010: emptyTerms('/cac:Shipment[1]/cac:Consignment[1]', 'cac:ConsigneeParty[1]'),
  R007: ({ shipment }) => {
    Object.assign(shipment.delivery ?? {}, { deliveryTerms: { location: 'Gent' } });
  },
  ...periodChanges<Waybill>(11, ({ shipment }) => shipment.delivery?.estimatedPeriod),
  ...periodChanges<Waybill>(21, ({ shipment }) => shipment.delivery?.despatch?.estimatedPeriod),
  R018: (document) => {
    document.issueTime = '09:30:00';
  },
  R031: ({ consignor }) => unnamed(consignor),
  R032: ({ carrier }) => unnamed(carrier),
  R033: ({ freightForwarder }) => unnamed(freightForwarder),
  R034: ({ shipment }) => unnamed(shipment.consignment.consignee),
  R040: ({ shipment }) => {
    delete shipment.consignment.grossWeight;
  },
  R050: ({ shipment }) => {
    shipment.stage.transportModeCode = '4';
  },
  R051: ({ shipment }) => {
    Object.assign(shipment.stage.transportMeans ?? {}, { vessel: 'IMO 9074729' });
  },
};

export const reporting: Changes<TransportationStatus> = {
  R001: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:logistics:trns:waybill:1';
  },
  R002: (document) => {
    document.profileId = 'urn:fdc:peppol.eu:logistics:bis:waybill_only:1';
  },
  R018: (document) => {
    document.issueTime = '09:30:00';
  },
  R031: ({ sender }) => unnamed(sender),
  R032: ({ receiver }) => unnamed(receiver),
};

type Consignment = TransportExecutionPlan['consignments'][number];

const without = (term: keyof Consignment) => (document: TransportExecutionPlan) => {
  delete document.consignments[0]?.[term];
};

export const planning: Changes<TransportExecutionPlan> = {
  R001: (document) => {
    document.customizationId = 'urn:fdc:peppol.eu:logistics:trns:waybill:1';
  },
  R002: (document) => {
    document.profileId = 'urn:fdc:peppol.eu:logistics:bis:waybill_only:1';
  },
  ...goodsChanges<TransportExecutionPlan>(({ consignments }) => consignments[0]),
  R007: ({ consignments }) => {
    Object.assign(consignments[0] ?? {}, { deliveryTerms: { deliveryLocation: { locationName: 'Gent' } } });
  },
  R008: ({ consignments }) => {
    Object.assign(consignments[0] ?? {}, { grossWeight: undefined, grossVolume: undefined });
  },
  R010: emptyTerms('/cac:Consignment[1]', 'cac:DeliveryTerms[1]'),
  ...periodChanges<TransportExecutionPlan>(11, ({ consignments }) => consignments[0]?.plannedPickup?.period),
  R018: (document) => {
    document.issueTime = '09:30:00';
  },
  R031: ({ sender }) => unnamed(sender),
  R032: ({ receiver }) => unnamed(receiver),
  R033: ({ transportUser }) => unnamed(transportUser),
  R034: ({ transportServiceProvider }) => unnamed(transportServiceProvider),
  R035: ({ billTo }) => unnamed(billTo),
  R036: ({ consignments }) => unnamed(consignments[0]?.consignee),
  R037: ({ consignments }) => unnamed(consignments[0]?.consignor),
  R030: ({ consignments }) => unnamed(consignments[0]?.mainCarriage?.carrier),
  R038: ({ consignments }) => unnamed(consignments[0]?.preCarriage?.[0]?.carrier),
  R039: ({ consignments }) => unnamed(consignments[0]?.onCarriage?.[0]?.carrier),
  R040: without('plannedPickup'),
  R041: without('plannedDelivery'),
  R042: without('mainCarriage'),
};
