import { Decimal } from 'decimal.js';
import {
  draftTransportationStatus,
  draftTransportExecutionPlan,
  draftWaybill,
  type DraftHandlingUnit,
  type DraftTransportationStatus,
} from '#doctypes';
import { addDays, type LocalizedText } from '#kernel';
import { draftingFirmOf, type FirmRecord } from '#registry';
import { ssccOf, type DespatchAdvice, type TransportExecutionPlan } from '#standards';
import { unnumbered, type CaseStage } from './case-stage.js';

type Status = DraftTransportationStatus['status'];

/** Kilograms that one unit of anything weighs with its box; the catalogues do not say. */
const boxed = '1.25';

/** The company prefix of all labels of the simulation: one that GS1 keeps for use within a company. */
const companyPrefix = '0400000';

/** Has a delivery carried by the network's carrier, in a course where the seller does so. */
export async function carry(stage: CaseStage, despatchAdvice: DespatchAdvice, step: string): Promise<void> {
  const { firms, seller, script } = stage;
  const { carrier } = firms;
  const { transport } = script.course;
  if (transport === undefined || !carrier) return;
  if (transport === 'declined-first') {
    const first = await orderTransport(stage, carrier, despatchAdvice, `${step}-first`);
    if (first) await tell(stage, carrier, first, { status: 'declined' }, `${step}-declined`);
  }
  const plan = await orderTransport(stage, carrier, despatchAdvice, step);
  if (!plan) return;
  await tell(stage, carrier, plan, { status: 'booked' }, `${step}-booked`);
  const draft = draftWaybill(plan, { number: unnumbered, issueDate: stage.day, licensePlate: '1-VDV-204' });
  const waybill = await stage.trader.send('waybill', seller, carrier, draft, step);
  if (!waybill) return;
  const journey: Status[] = transport === 'late' ? ['picked-up', 'delayed', 'delivered'] : ['picked-up', 'delivered'];
  for (const status of journey) {
    await tell(stage, carrier, plan, { status, waybill: waybill.number }, `${step}-${status}`);
  }
}

/** The seller orders, as the one who has the goods carried, and the buyer gets them. */
function orderTransport(
  { trader, buyer, seller, day }: CaseStage,
  carrier: FirmRecord,
  despatchAdvice: DespatchAdvice,
  step: string,
): Promise<TransportExecutionPlan | undefined> {
  const draft = draftTransportExecutionPlan({
    number: unnumbered,
    issueDate: day,
    user: draftingFirmOf(seller),
    carrier: draftingFirmOf(carrier),
    consignee: draftingFirmOf(buyer),
    pickupDate: day,
    deliveryDate: addDays(day, 2),
    units: unitsOf(seller, despatchAdvice),
    consignment: despatchAdvice.number,
    deliveryTerms: 'DAP',
    documents: [{ number: despatchAdvice.number, kind: advice[carrier.language] }],
  });
  return trader.send('transport-execution-plan', seller, carrier, draft, step);
}

/** A carton for each line that was sent. */
function unitsOf(seller: FirmRecord, { number, lines }: DespatchAdvice): DraftHandlingUnit[] {
  const digits = (text: string, length: number) => text.replace(/\D/g, '').slice(-length).padStart(length, '0');
  return lines.map(({ item, deliveredQuantity }, index) => ({
    identifier: ssccOf({
      extensionDigit: String((index + 1) % 10),
      companyPrefix,
      serial: digits(seller.participantId, 5) + digits(number, 4),
    }),
    packageCode: 'CT',
    weight: new Decimal(deliveredQuantity).times(boxed).toFixed(),
    goods: item.name,
  }));
}

async function tell(
  { trader, seller, day }: CaseStage,
  carrier: FirmRecord,
  plan: TransportExecutionPlan,
  told: Pick<DraftTransportationStatus, 'status' | 'waybill'>,
  step: string,
): Promise<void> {
  const description = words[told.status][seller.language];
  const draft = draftTransportationStatus(plan, { number: unnumbered, issueDate: day, description, ...told });
  await trader.send('transportation-status', carrier, seller, draft, step);
}

const advice: LocalizedText = { nl: 'Verzendadvies', fr: 'Avis d’expédition', de: 'Lieferavis', en: 'Despatch advice' };

const words: Readonly<Record<Status, LocalizedText>> = {
  booked: {
    nl: 'Wij komen op de gevraagde dag.',
    fr: 'Nous viendrons le jour demandé.',
    de: 'Wir kommen am gewünschten Tag.',
    en: 'We come on the day that you ask for.',
  },
  declined: {
    nl: 'Al onze vrachtwagens zijn die dag onderweg.',
    fr: 'Tous nos camions sont en route ce jour-là.',
    de: 'An diesem Tag sind alle unsere Lkw unterwegs.',
    en: 'All our lorries are out on that day.',
  },
  'picked-up': {
    nl: 'Goederen afgehaald.',
    fr: 'Marchandises enlevées.',
    de: 'Ware abgeholt.',
    en: 'Goods picked up.',
  },
  'en-route': { nl: 'Goederen onderweg.', fr: 'Marchandises en route.', de: 'Ware unterwegs.', en: 'Goods en route.' },
  delayed: {
    nl: 'File op de ring: aankomst in de namiddag.',
    fr: 'Embouteillage sur le ring : arrivée l’après-midi.',
    de: 'Stau auf dem Ring: Ankunft am Nachmittag.',
    en: 'Traffic jam on the ring road: arrival in the afternoon.',
  },
  damaged: {
    nl: 'Een doos is gevallen.',
    fr: 'Un carton est tombé.',
    de: 'Ein Karton ist gefallen.',
    en: 'A box fell.',
  },
  delivered: {
    nl: 'Goederen afgeleverd.',
    fr: 'Marchandises livrées.',
    de: 'Ware zugestellt.',
    en: 'Goods delivered.',
  },
  'not-delivered': {
    nl: 'Niemand aanwezig.',
    fr: 'Personne sur place.',
    de: 'Niemand angetroffen.',
    en: 'Nobody was there.',
  },
};
