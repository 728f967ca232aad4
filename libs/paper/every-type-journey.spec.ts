import { auditClearing, documentOf, laneOf, listClaims, timelineOf, type EnvelopeReceipt } from '#clearing';
import { documentTypes, formatterOf, senderOf } from '#doctype';
import {
  allDocumentTypes,
  draftCatalogue,
  draftCatalogueResponse,
  draftCreditNote,
  draftDespatchAdvice,
  draftInvoiceFromDespatch,
  draftInvoiceResponse,
  draftOrder,
  draftOrderCancellation,
  draftOrderChange,
  draftOrderResponse,
  draftOrderResponseAdvanced,
  draftReceiptAdvice,
  draftTransportationStatus,
  draftTransportExecutionPlan,
  draftWaybill,
  structuredCommunicationFor,
  type DraftParty,
} from '#doctypes';
import { languages } from '#kernel';
import { readDocument, writeDocument, type Order, type TransportExecutionPlan } from '#standards';
import { openWorld, type World } from '#testing';
import type { FirmRecord } from '#registry';
import { renderPage } from './index.js';
import { describeWith, textOf } from './spec-tools.js';

const types = documentTypes(allDocumentTypes);
const day = '2026-09-01';
const lamp = {
  product: 'LAMP-01',
  name: 'Bureaulamp',
  unitCode: 'C62',
  netPrice: '35',
  vatCategory: 'S',
  vatRate: '21',
} as const;

let world: World;
/** The first document of each type, by type. */
const travelled = new Map<string, string>();

beforeAll(async () => {
  world = await openWorld({
    types,
    products: [
      {
        number: lamp.product,
        names: { nl: 'Bureaulamp', fr: 'Lampe', de: 'Lampe', en: 'Lamp' },
        netPrice: '35',
        unitCode: 'C62',
        currency: 'EUR',
        vatCategory: 'S',
        vatRate: '21',
      },
    ],
  });
});

afterAll(() => world?.close());

function partyOf(firm: FirmRecord): DraftParty {
  const { street, city, postCode, country } = firm.address;
  return {
    participantId: firm.participantId,
    name: firm.legalName,
    ...(firm.vatNumber === null ? {} : { vatNumber: firm.vatNumber }),
    street,
    city,
    postCode,
    countryCode: country,
    iban: firm.iban,
  };
}

/** Sends a body as UBL and gives it back as it was stored, with the number that it has. */
async function send<Body extends object>(type: string, body: Body): Promise<{ body: Body; receipt: EnvelopeReceipt }> {
  const known = types.find(type)!;
  const xml = writeDocument(known.binding, body as never);
  const receipt = await world.send({ documentType: type, from: senderOf(known, body), body: xml });
  expect({
    type,
    state: receipt.state,
    fatal: receipt.findings.filter(({ severity }) => severity === 'fatal'),
  }).toEqual({
    type,
    state: 'accepted',
    fatal: [],
  });
  if (!travelled.has(type)) travelled.set(type, receipt.documentId!);
  const stored = (await documentOf(world.dataSource.manager, receipt.documentId!))!;
  return { body: stored.body as Body, receipt };
}

async function stateOf({ receipt }: { receipt: EnvelopeReceipt }): Promise<string> {
  return (await documentOf(world.dataSource.manager, receipt.documentId!))!.state;
}

const rulesOf = ({ findings }: EnvelopeReceipt) => findings.map(({ rule }) => rule);
const head = (number: string) => ({ number, issueDate: day });

function order(number: string, quantity = '10'): Order {
  const [buyer, seller] = [partyOf(world.buyer), partyOf(world.seller)];
  return draftOrder({ ...head(number), buyer, seller, currency: 'EUR', lines: [{ ...lamp, quantity }] });
}

test('a catalogue is sent and accepted, once', async () => {
  const [seller, receiver] = [partyOf(world.seller), partyOf(world.buyer)];
  const draft = draftCatalogue({ ...head('CAT-1'), seller, receiver, currency: 'EUR', lines: [lamp] });
  const catalogue = await send('catalogue', draft);
  await send('catalogue-response', draftCatalogueResponse(catalogue.body, { ...head('CR-1'), answer: 'accepted' }));
  expect(await stateOf(catalogue)).toBe('accepted');
  const again = draftCatalogueResponse(catalogue.body, { ...head('CR-2'), answer: 'rejected', note: 'Te duur' });
  const receipt = await world.send({ documentType: 'catalogue-response', from: 'buyer', body: again });
  expect(receipt.state).toBe('rejected');
  expect(rulesOf(receipt)).toContain('KONTOR-CATALOGUE-RESPONSE-ANSWERED');
});

test('an order is changed, answered line by line, delivered, invoiced, contested, credited and accepted', async () => {
  const placed = await send('order', order('PO-1'));
  const change = draftOrderChange(placed.body, { ...head('OC-1'), changes: [{ orderLine: '1', quantity: '8' }] });
  await send('order-change', change);
  const changed = { ...placed.body, lines: change.lines } as unknown as Order;
  const response = draftOrderResponseAdvanced(changed, { ...head('OA-1'), answer: 'accepted', orderChange: 'OC-1' });
  await send('order-response-advanced', response);
  expect(await stateOf(placed)).toBe('accepted');
  const despatched = await send('despatch-advice', draftDespatchAdvice(changed, head('DA-1')));
  await send('receipt-advice', draftReceiptAdvice(despatched.body, head('RA-1')));
  expect(await stateOf(placed)).toBe('received');

  const [buyer, seller] = [partyOf(world.buyer), partyOf(world.seller)];
  const terms = { dueDate: '2026-10-01', seller, buyer, confirmedPrices: new Map([['1', '36']]) };
  const invoice = await send(
    'invoice',
    draftInvoiceFromDespatch(changed, despatched.body, { ...head('F-1'), ...terms }),
  );
  const reasons = [{ code: 'PRI', text: '35,00 was afgesproken.' }];
  await send(
    'invoice-response',
    draftInvoiceResponse(invoice.body, { ...head('IR-1'), answer: 'under-query', reasons, actions: [{ code: 'CNP' }] }),
  );
  expect(await stateOf(invoice)).toBe('under-query');
  await send(
    'credit-note',
    draftCreditNote({
      ...head('CN-1'),
      seller,
      buyer,
      currency: 'EUR',
      lines: [{ ...lamp, orderLine: '1', quantity: '8', netPrice: '1' }],
      precedingInvoice: { number: 'F-1', issueDate: day },
      order: { number: 'PO-1' },
    }),
  );
  expect(await stateOf(invoice)).toBe('part-paid');
  await send('invoice-response', draftInvoiceResponse(invoice.body, { ...head('IR-2'), answer: 'accepted' }));
  expect(await stateOf(invoice)).toBe('part-paid');
});

test('an answer in the same batch as its invoice is not lost', async () => {
  const placed = await send('order', order('PO-2'));
  await send('order-response', draftOrderResponse(placed.body, { ...head('OR-2'), answer: 'accepted' }));
  const despatched = await send('despatch-advice', draftDespatchAdvice(placed.body, head('DA-2')));
  const [buyer, seller] = [partyOf(world.buyer), partyOf(world.seller)];
  const terms = { dueDate: '2026-10-01', seller, buyer };
  const invoice = draftInvoiceFromDespatch(placed.body, despatched.body, { ...head('F-2'), ...terms });
  const rejection = draftInvoiceResponse(invoice, {
    ...head('IR-3'),
    answer: 'rejected',
    reasons: [{ code: 'QUA', text: 'Stuk' }],
  });
  const [first] = await world.submit([
    { documentType: 'invoice', from: 'seller', body: invoice },
    { documentType: 'invoice-response', from: 'buyer', body: rejection },
  ]);
  await world.clearing.processLane(laneOf(world.buyer.id, world.seller.id), '9223372036854775807');
  const rows = (await world.dataSource.query('SELECT state FROM document WHERE envelope_id = $1', [first!.id])) as {
    state: string;
  }[];
  expect(rows).toEqual([{ state: 'rejected' }]);
});

test('a payment that arrives while an answer is decided is not lost', async () => {
  const placed = await send('order', order('PO-4'));
  const despatched = await send('despatch-advice', draftDespatchAdvice(placed.body, head('DA-4')));
  const [buyer, seller] = [partyOf(world.buyer), partyOf(world.seller)];
  const terms = { dueDate: '2026-10-01', seller, buyer, structuredCommunication: structuredCommunicationFor('4') };
  const draft = draftInvoiceFromDespatch(placed.body, despatched.body, { ...head('F-4'), ...terms });
  const invoice = await send('invoice', draft);
  await world.pay({ amount: 42_350n, remittanceStructured: terms.structuredCommunication });
  expect(await stateOf(invoice)).toBe('paid');
  // As the clearing reads it where the payment is committed between its reading the document and locking the claim.
  const stale = `UPDATE document SET state = 'open' WHERE id = $1`;
  await world.dataSource.query(stale, [invoice.receipt.documentId]);
  await send('invoice-response', draftInvoiceResponse(invoice.body, { ...head('IR-4'), answer: 'accepted' }));
  expect(await stateOf(invoice)).toBe('paid');
});

test.each([
  ['5', '10', 0n, ['paid', 'credit']],
  ['6', '4', 0n, ['part-paid', 'credit']],
  ['7', '4', 25_410n, ['paid', 'credit-and-payment']],
  ['8', undefined, 42_350n, ['paid', 'payment']],
  ['9', undefined, 0n, ['open', null]],
] as const)('what settled invoice F-%s is told, not only how far', async (number, credited, paid, told) => {
  const placed = await send('order', order(`PO-${number}`));
  const despatched = await send('despatch-advice', draftDespatchAdvice(placed.body, head(`DA-${number}`)));
  const [buyer, seller] = [partyOf(world.buyer), partyOf(world.seller)];
  const terms = { dueDate: '2026-10-01', seller, buyer, structuredCommunication: structuredCommunicationFor(number) };
  const invoice = await send(
    'invoice',
    draftInvoiceFromDespatch(placed.body, despatched.body, { ...head(`F-${number}`), ...terms }),
  );
  const { manager } = world.dataSource;
  if (credited !== undefined) {
    const lines = [{ ...lamp, orderLine: '1', quantity: credited }];
    const precedingInvoice = { number: `F-${number}`, issueDate: day };
    const references = { precedingInvoice, order: { number: `PO-${number}` } };
    const note = draftCreditNote({ ...head(`CN-${number}`), seller, buyer, currency: 'EUR', lines, ...references });
    const { receipt } = await send('credit-note', note);
    expect(await documentOf(manager, receipt.documentId!)).toMatchObject({ state: 'paid', settledBy: 'set-off' });
  }
  if (paid > 0n) await world.pay({ amount: paid, remittanceStructured: terms.structuredCommunication });
  const [state, settledBy] = told;
  const { documentId } = invoice.receipt;
  const { caseId, ...document } = (await documentOf(manager, documentId!))!;
  expect(document).toMatchObject({ state, settledBy });
  const timeline = await timelineOf(manager, caseId);
  expect(timeline.find(({ id }) => id === documentId)).toMatchObject({ state, settledBy });
  const claims = await listClaims(manager, { sql: 'c.case_id = $1', parameters: [caseId] });
  expect(claims.items.find((claim) => claim.documentId === documentId)).toMatchObject({ state, settledBy });
});

test('an order is cancelled, and can then no longer be answered', async () => {
  const placed = await send('order', order('PO-3'));
  const cancellation = draftOrderCancellation(placed.body, { ...head('OX-1'), reason: 'Niet meer nodig' });
  await send('order-cancellation', cancellation);
  expect(await stateOf(placed)).toBe('cancelled');
  const late = draftOrderResponse(placed.body, { ...head('OR-3'), answer: 'accepted' });
  const receipt = await world.send({ documentType: 'order-response', from: 'seller', body: late });
  expect(receipt.state).toBe('rejected');
  expect(rulesOf(receipt)).toEqual(expect.arrayContaining(['KONTOR-ORDER-CANCELLED', 'KONTOR-STATE']));
});

function plan(): TransportExecutionPlan {
  const [user, carrier] = [partyOf(world.buyer), partyOf(world.seller)];
  return draftTransportExecutionPlan({
    ...head('TO-1'),
    user,
    carrier,
    consignee: { ...carrier, name: 'Klant' },
    pickupDate: '2026-09-02',
    deliveryDate: '2026-09-03',
    units: [{ identifier: '354123450000000014', packageCode: 'PX', weight: '120', goods: 'Lampen' }],
    deliveryTerms: 'DAP',
  });
}

test('a transport is ordered, taken on, handed over, and followed to its end', async () => {
  const ordered = await send('transport-execution-plan', plan());
  const tell = (number: string, status: 'booked' | 'picked-up' | 'delivered', waybill?: string) =>
    send(
      'transportation-status',
      draftTransportationStatus(ordered.body, {
        ...head(number),
        status,
        description: 'Melding',
        ...(waybill === undefined ? {} : { waybill }),
      }),
    );
  await tell('TS-1', 'booked');
  expect(await stateOf(ordered)).toBe('confirmed');
  const waybill = await send('waybill', draftWaybill(ordered.body, { ...head('CMR-1'), licensePlate: '1-ABC-123' }));
  expect(await stateOf(ordered)).toBe('handed-over');
  await tell('TS-2', 'picked-up', 'CMR-1');
  expect([await stateOf(ordered), await stateOf(waybill)]).toEqual(['en-route', 'en-route']);
  await tell('TS-3', 'delivered', 'CMR-1');
  expect([await stateOf(ordered), await stateOf(waybill)]).toEqual(['delivered', 'delivered']);
});

test('a carrier’s answer to a request travels the other way, in the same roles', async () => {
  const asked = plan();
  const answered = await send('transport-execution-plan', {
    ...asked,
    number: 'TP-1',
    profileId: 'urn:fdc:peppol.eu:logistics:bis:transport_execution_plan_w_request:1',
    sender: asked.receiver,
    receiver: { ...asked.sender, identifier: asked.sender.identifier! },
  });
  const [row] = (await world.dataSource.query(
    `SELECT c.buyer_firm_id AS buyer, d.sender_firm_id AS sender FROM document d JOIN trade_case c ON c.id = d.case_id
     WHERE d.id = $1`,
    [answered.receipt.documentId],
  )) as { buyer: string; sender: string }[];
  expect(row).toEqual({ buyer: world.buyer.id, sender: world.seller.id });
});

test('no type has stayed at home', () => {
  expect([...travelled.keys()].sort()).toEqual(allDocumentTypes.map(({ id }) => id).sort());
});

test('the clearing’s own audit finds nothing', async () => {
  const findings = await auditClearing(world.dataSource.manager, world.clock.now());
  expect(findings).toEqual([]);
});

describeWith('pdftotext')('the paper of what has travelled', () => {
  test.each(languages)('is drawn in %s, and what it says stands in the UBL as well', async (language) => {
    for (const [id, documentId] of travelled) {
      const type = types.find(id)!;
      const stored = (await documentOf(world.dataSource.manager, documentId))!;
      const parties = { sender: { name: world.seller.name }, receiver: { name: world.buyer.name } };
      const blocks = type.page(stored.body, { format: formatterOf(language), ...parties });
      const createdAt = new Date(`${stored.issueDate}T00:00:00Z`);
      const pdf = await renderPage(blocks, { language, title: `${type.title[language]} ${stored.number}`, createdAt });
      expect(textOf(pdf)).toContain(stored.number);
      expect(readDocument(writeDocument(type.binding, stored.body as never)).model).toMatchObject(
        stored.body as object,
      );
    }
  });
});
