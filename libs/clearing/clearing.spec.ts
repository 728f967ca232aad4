import { documentTypes } from '#doctype';
import { correlationId, inTransaction, withCorrelation } from '#platform';
import {
  answerBody,
  openWorld,
  proForma,
  quotation,
  quotationAnswer,
  quotationBody,
  type Quotation,
  type QuotationAnswer,
  type World,
} from '#testing';
import {
  auditClearing,
  documentOf,
  laneOf,
  listDocuments,
  submitEnvelopes,
  timelineOf,
  type NewEnvelope,
  type Decision,
} from './index.js';

const types = documentTypes([quotation, proForma, quotationAnswer]);
const everything = { networkId: '', firms: { sql: 'true', parameters: [] } };

let world: World;
let serial = 0;

beforeAll(async () => {
  world = await openWorld({ types });
});

afterAll(async () => {
  const findings = await auditClearing(world.dataSource.manager, new Date(world.clock.now().getTime() + 3_600_000));
  await world.close();
  expect(findings.filter(({ rule }) => rule !== 'no-envelope-is-stuck')).toEqual([]);
});

function parties() {
  return { seller: { identifier: world.seller.participantId }, buyer: { identifier: world.buyer.participantId } };
}

function quote(more: Partial<Quotation> = {}) {
  const body = { ...quotationBody({ number: `Q-${++serial}` }), ...parties(), ...more };
  return { documentType: 'quotation', from: 'seller' as const, body };
}

function answer(more: Partial<QuotationAnswer>) {
  const body = { ...answerBody({ number: `A-${++serial}` }), ...parties(), ...more };
  return { documentType: 'quotation-answer', from: 'buyer' as const, body };
}

const rulesOf = ({ findings }: { findings: readonly { rule: string }[] }) => findings.map(({ rule }) => rule);

describe('a document', () => {
  it('is accepted, delivered, and answered in the same trade case', async () => {
    const sent = quote();
    const receipt = await world.send(sent);
    expect(receipt).toMatchObject({ state: 'accepted', findings: [], repeated: false });
    const document = (await documentOf(world.dataSource.manager, receipt.documentId!))!;
    expect(document).toMatchObject({
      body: sent.body,
      amount: '121.00',
      state: 'open',
      receiverFirmId: world.buyer.id,
    });

    const reply = await world.send(answer({ quotationReference: sent.body.number }));
    expect(reply.state).toBe('accepted');
    const timeline = await timelineOf(world.dataSource.manager, document.caseId);
    expect(timeline.map(({ type, state }) => [type, state])).toEqual([
      ['quotation', 'answered'],
      ['quotation-answer', 'sent'],
    ]);
  });

  it('cannot be changed or deleted, not even by hand', async () => {
    const { documentId } = await world.send(quote());
    const { manager } = world.dataSource;
    await expect(manager.query("UPDATE document SET body = '{}' WHERE id = $1", [documentId])).rejects.toThrow(
      'immutable',
    );
    await expect(manager.query('DELETE FROM document WHERE id = $1', [documentId])).rejects.toThrow('immutable');
  });

  it('gets a number when its sender leaves the numbering to the clearing', async () => {
    const { number: _, ...unnumbered } = quote().body;
    const receipt = await world.send({ documentType: 'quotation', from: 'seller', body: unnumbered });
    const document = (await documentOf(world.dataSource.manager, receipt.documentId!))!;
    expect(document.number).toBe(`2026-${String(document.ordinal).padStart(5, '0')}`);
    expect((document.body as Quotation).number).toBe(document.number);
  });
});

describe.each([
  ['is not JSON', () => ({ ...quote(), body: '{"number":' }), ['KONTOR-JSON']],
  ['has an unknown field', () => ({ ...quote(), body: { ...quote().body, price: '1' } }), ['STRUCTURE-FIELD']],
  ['lacks a field', () => quote({ total: undefined }), ['STRUCTURE-MISSING']],
  ['breaks a business rule', () => quote({ total: '-1.00' }), ['TOY-NEGATIVE']],
  ['has an amount with three decimals', () => quote({ total: '1.005' }), ['KONTOR-AMOUNT']],
  ['names another seller', () => quote({ seller: { identifier: '0208:0000000097' } }), ['KONTOR-ENVELOPE-SENDER']],
  ['names another buyer', () => quote({ buyer: { identifier: '0208:0000000097' } }), ['KONTOR-ENVELOPE-RECEIVER']],
  ['answers nothing', () => answer({ quotationReference: undefined }), ['KONTOR-REFERENCE-MISSING']],
  ['answers what does not exist', () => answer({ quotationReference: 'none' }), ['KONTOR-REFERENCE-UNKNOWN']],
])('a document that %s', (_what, document, rules) => {
  it('is rejected with the rule, and nobody receives it', async () => {
    const before = await listDocuments(world.dataSource.manager, everything);
    const receipt = await world.send(document());
    expect({ state: receipt.state, rules: rulesOf(receipt), documentId: receipt.documentId }).toEqual({
      state: 'rejected',
      rules,
      documentId: null,
    });
    expect(await listDocuments(world.dataSource.manager, everything)).toEqual(before);
  });
});

describe('a document sent twice', () => {
  it('is the same submission under the same key', async () => {
    const document = { ...quote(), idempotencyKey: 'key-1' };
    const first = await world.send(document);
    expect(await world.send(document)).toEqual({ ...first, repeated: true });
  });

  it('is refused under the same key with other content', async () => {
    await world.send({ ...quote(), idempotencyKey: 'key-2' });
    await expect(world.send({ ...quote(), idempotencyKey: 'key-2' })).rejects.toThrow('idempotency-conflict');
  });

  it('is recognised under another key and processed once', async () => {
    const document = quote();
    const first = await world.send(document);
    const second = await world.send(document);
    expect(second).toMatchObject({ state: 'accepted', documentId: first.documentId });
    expect(rulesOf(second)).toEqual(['KONTOR-ALREADY-RECEIVED']);
  });

  it('is rejected when only the number is the same', async () => {
    const document = quote();
    await world.send(document);
    const receipt = await world.send(quote({ number: document.body.number, total: '1.00' }));
    expect(rulesOf(receipt)).toEqual(['KONTOR-NUMBER-USED']);
  });
});

describe('an answer to what is answered', () => {
  it('is impossible in the life of the quotation', async () => {
    const { body } = quote();
    await world.send({ documentType: 'quotation', from: 'seller', body });
    await world.send(answer({ quotationReference: body.number }));
    expect(rulesOf(await world.send(answer({ quotationReference: body.number })))).toEqual(['KONTOR-STATE']);
  });
});

describe('numbering', () => {
  it('has no gaps, whatever is rejected in between', async () => {
    for (const total of ['1.00', '-1.00', '2.00', '1.005', '3.00']) await world.send(quote({ total }));
    const { items } = await listDocuments(world.dataSource.manager, everything, {
      documentType: 'quotation',
      limit: 1000,
    });
    const ordinals = items.map(({ ordinal }) => ordinal).sort((a, b) => a - b);
    expect(ordinals).toEqual(ordinals.map((_, index) => index + 1));
  });
});

describe('a defect in a document type', () => {
  it('fails that document alone, is reported, and can be tried again', async () => {
    const failures: string[] = [];
    const { ClearingPipeline } = await import('./index.js');
    const { dataSource, directory, clock } = world;
    const onFailure = async (_: unknown, { id }: { id: string }) => void failures.push(`${id} ${correlationId()}`);
    const decisions: string[] = [];
    const onDecided = (some: readonly Decision[]): void =>
      void decisions.push(...some.map(({ envelopeId, outcome }) => `${envelopeId} ${outcome}`));
    const pipeline = new ClearingPipeline({ dataSource, types, directory, clock, onFailure, onDecided });
    const [first, broken, last] = await withCorrelation('request-1', () =>
      world.submit([quote(), quote({ note: 'defect' }), quote()]),
    );
    const lane = laneOf(world.buyer.id, world.seller.id);
    expect(await pipeline.processLane(lane, '999999999')).toEqual({ accepted: 2, rejected: 0, failed: 1 });
    expect(failures).toEqual([`${broken!.id} request-1`]);
    // However often parts of the batch were tried, each decision is told once.
    expect(decisions.toSorted()).toEqual(
      [`${first!.id} accepted`, `${broken!.id} failed`, `${last!.id} accepted`].toSorted(),
    );
    const states = await dataSource.query('SELECT state FROM envelope WHERE id = ANY($1) ORDER BY sequence', [
      [first!.id, broken!.id, last!.id],
    ]);
    expect(states).toEqual([{ state: 'accepted' }, { state: 'failed' }, { state: 'accepted' }]);

    const repaired = documentTypes([{ ...quotation, rules: () => [] }, quotationAnswer]);
    const again = new ClearingPipeline({ dataSource, types: repaired, directory, clock });
    expect(await again.processLane(lane, '999999999', [broken!.id])).toEqual({ accepted: 1, rejected: 0, failed: 0 });
  });
});

describe('two workers on one lane', () => {
  it('decide every document once and in order', async () => {
    const documents = Array.from({ length: 60 }, () => {
      const sent = quote();
      return [sent, answer({ quotationReference: sent.body.number })];
    }).flat();
    const receipts = await world.submit(documents);
    const lane = laneOf(world.buyer.id, world.seller.id);
    const summaries = await Promise.all(Array.from({ length: 3 }, () => world.clearing.processLane(lane, '999999999')));
    const total = summaries.reduce((sum, { accepted, rejected }) => sum + accepted + rejected * 1000, 0);
    expect(total).toBe(documents.length);
    const decided = await world.dataSource.query('SELECT DISTINCT state FROM envelope WHERE id = ANY($1)', [
      receipts.map(({ id }) => id),
    ]);
    expect(decided).toEqual([{ state: 'accepted' }]);
  });
});

describe('a payment', () => {
  const communication = '123456789002';
  const cases: [string, string[], string][] = [
    ['in full', ['121.00'], 'paid'],
    ['in part', ['100.00'], 'part-paid'],
    ['in two parts', ['100.00', '21.00'], 'paid'],
    ['of too much', ['100.00', '22.00'], 'over-paid'],
  ];
  it.each(cases)('%s makes the claim follow', async (_what, amounts, state) => {
    const sent = { ...quote(), documentType: 'pro-forma' };
    const { documentId } = await world.send(sent);
    for (const amount of amounts) {
      const minor = BigInt(amount.replace('.', ''));
      const settled = await world.pay({ amount: minor, remittanceUnstructured: `invoice ${sent.body.number}, thanks` });
      await world.payments.settle([settled.orderId]);
    }
    expect(await documentOf(world.dataSource.manager, documentId!)).toMatchObject({ state });
  });

  it('is matched by its structured communication', async () => {
    const { documentId } = await world.send({ ...quote({ note: communication }), documentType: 'pro-forma' });
    await world.pay({ amount: 12_100n, remittanceStructured: communication });
    expect(await documentOf(world.dataSource.manager, documentId!)).toMatchObject({ state: 'paid' });
  });
});

describe('intake', () => {
  it.each<[string, Partial<NewEnvelope>, string]>([
    ['an unknown receiver', { receiver: '0208:0000000097' }, 'unknown-receiver'],
    ['a receiver that is the sender', { receiver: 'self' }, 'receiver-is-sender'],
    ['an unknown type', { documentType: 'poem' }, 'unknown-document-type'],
    ['a key that nobody can type', { idempotencyKey: 'a b' }, 'invalid-idempotency-key'],
    ['a character that no document has', { content: '"\\u0000"' }, 'unstorable-text'],
  ])('refuses %s', async (_what, change, code) => {
    const { dataSource, directory, clock, buyer, seller } = world;
    const receiver = change.receiver === 'self' ? buyer.participantId : (change.receiver ?? seller.participantId);
    const envelope = {
      networkId: buyer.networkId,
      senderFirmId: buyer.id,
      documentType: 'quotation-answer',
      mediaType: 'application/json' as const,
      content: '{}',
      idempotencyKey: 'fresh',
      ...change,
      receiver,
    };
    const submitted = inTransaction(dataSource, (manager) =>
      submitEnvelopes(manager, { directory, types, clock }, [envelope]),
    );
    await expect(submitted).rejects.toMatchObject({ code });
  });
});

describe('didactic strictness', () => {
  it('lets a business finding travel with the document, and refuses what is structurally wrong', async () => {
    const didactic = await openWorld({ types: documentTypes([quotation, quotationAnswer]), strictness: 'didactic' });
    try {
      const own = {
        seller: { identifier: didactic.seller.participantId },
        buyer: { identifier: didactic.buyer.participantId },
      };
      const body = { ...quotationBody(), ...own, total: '-1.00' };
      const receipt = await didactic.send({ documentType: 'quotation', from: 'seller', body });
      expect(receipt).toMatchObject({ state: 'accepted', findings: [{ rule: 'TOY-NEGATIVE' }] });
      const broken = { ...body, number: 'Q-2', issueDate: '0000-01-01' };
      expect(await didactic.send({ documentType: 'quotation', from: 'seller', body: broken })).toMatchObject({
        state: 'rejected',
      });
    } finally {
      await didactic.close();
    }
  });
});
