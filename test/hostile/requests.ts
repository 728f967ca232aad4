import { moneyOf, newId, participantIdOf } from '#kernel';
import { demonstrationPassword, drawLogo, type Firm } from '#registry';
import { writePaymentFile } from '#standards';
import { freshKey, type Asked } from '../../apps/api/spec-api.js';
import { sampleOrder } from '../../apps/api/spec-order.js';
import type { Operation } from './operations.js';
import { sampleGoal, sampleProvider } from './samples.js';
import { orderDraft, type Tenant, type Thing } from './tenants.js';

export interface Request extends Asked {
  readonly method: Operation['method'];
  readonly path: string;
}

/** The thing that `{id}` stands for, by the first part of the path. */
const thingOf: Readonly<Record<string, Thing>> = {
  'api-keys': 'apiKey',
  'bank-accounts': 'account',
  cases: 'case',
  claims: 'invoice',
  classes: 'class',
  'dead-letters': 'deadLetter',
  documents: 'document',
  drafts: 'draft',
  envelopes: 'envelope',
  firms: 'firm',
  'goal-sets': 'goalSet',
  goals: 'goal',
  'identity-providers': 'provider',
  people: 'person',
  products: 'product',
  reminders: 'reminder',
  scenarios: 'scenario',
  schools: 'school',
  'sign-in': 'provider',
  statements: 'statement',
};

/** The things that other names in paths and queries stand for. */
const thingNamed: Readonly<Record<string, Thing>> = {
  firmId: 'firm',
  firm: 'firm',
  personId: 'person',
  goalId: 'goal',
  goalSetId: 'goalSet',
  number: 'movement',
  accountId: 'account',
  schoolId: 'school',
  classId: 'class',
  caseId: 'case',
};

/** What a query cannot do without. */
const queries: Readonly<Record<string, string>> = { from: '2026-09-01', to: '2026-09-30', told: 'x', stage: 'order' };

/** A request for the thing of a tenant that would be answered if everybody might. */
export function requestOf({ name, method, path, parameters }: Operation, tenant: Tenant, ids = tenant.ids): Request {
  const resource = path.split('/')[2] ?? '';
  const place = (parameter: string): string | undefined => {
    const thing = parameter === 'id' ? thingOf[resource] : thingNamed[parameter];
    return thing && ids[thing];
  };
  const asked = path.replaceAll(/\{(\w+)\}/g, (_whole, parameter: string) => {
    const id = place(parameter);
    if (!id) throw new Error(`${name}: test/hostile/requests.ts knows nothing to put for {${parameter}}`);
    return id;
  });
  const query = new URLSearchParams();
  for (const { name: parameter, in: where, required } of parameters) {
    if (where !== 'query' || parameter === 'goalSetId') continue;
    const value = place(parameter) ?? (required ? queries[parameter] : undefined);
    if (value !== undefined) query.set(parameter, value);
  }
  const body = bodies[name]?.({ ...tenant, ids });
  if (method !== 'GET' && method !== 'DELETE' && body === undefined && !withoutBody.has(name)) {
    throw new Error(`${name}: test/hostile/requests.ts knows no body for it`);
  }
  return { method, path: query.size > 0 ? `${asked}?${query.toString()}` : asked, ...body };
}

const json = (body: object, headers: Readonly<Record<string, string>> = {}): Asked => ({ body, headers });
const file = (body: string | Buffer, type: string): Asked => ({ body, headers: { 'content-type': type } });
const key = () => ({ 'idempotency-key': freshKey() });
const text = { nl: 'a', fr: 'b', de: 'c', en: 'd' };
const product = () => ({
  number: newId(),
  names: text,
  unitCode: 'C62',
  netPrice: '1',
  vatCategory: 'S',
  vatRate: '21',
});
const png = () => file(drawLogo('hostile'), 'image/png');
const password = 'a phrase of ten';

function paymentFile({ firm, partner }: Tenant): string {
  const payment = { endToEndId: newId().slice(0, 30), amount: moneyOf('1.00', 'EUR'), creditor: partyToPay(partner) };
  const batch = { id: '1', batchBooking: false, executionDate: '2026-11-20', debtor: partyToPay(firm) };
  const id = newId().replaceAll('-', '');
  const initiator = { name: firm.name };
  return writePaymentFile({
    messageId: id,
    createdAt: '2026-11-20T10:00:00',
    initiator,
    batches: [{ ...batch, payments: [payment] }],
  });
}

const partyToPay = ({ name, iban }: Firm) => ({ name, iban });

const withoutBody: ReadonlySet<string> = new Set([
  'POST /v1/dead-letters/{id}/resolve',
  'POST /v1/dead-letters/{id}/retry',
  'POST /v1/drafts/{id}/submission',
  'POST /v1/firms/{id}/close',
  'POST /v1/firms/{id}/reopen',
  'POST /v1/people/{id}/password-reset',
  'POST /v1/scenarios/{id}/cancel',
  'PUT /v1/classes/{id}/pause',
]);

const newPerson = ({ ids }: Tenant) => ({
  userName: `p${newId()}`,
  displayName: 'New',
  password,
  language: 'nl',
  roles: ['student'],
  memberships: [{ firmId: ids.firm, department: 'sales' }],
});

export const newFirm = ({ ids }: Tenant) => ({
  name: `F ${newId()}`,
  street: 'Street 1',
  postCode: '1000',
  city: 'Brussel',
  language: 'nl',
  sector: 'office-supplies',
  classId: ids.class,
});

/** A body for each operation that reads one, about things of the tenant. */
const bodies: Readonly<Record<string, (tenant: Tenant) => Asked>> = {
  'DELETE /v1/drafts/{id}': () => ({}),
  'PATCH /v1/classes/{id}': () => json({ strictness: 'didactic' }),
  'PATCH /v1/firms/{id}': () => json({ telephone: '+32 2 555 00 11' }),
  'PATCH /v1/goal-sets/{id}': () => json({ name: 'Goals' }),
  'PATCH /v1/goals/{id}': () => json({ code: '1' }),
  'PATCH /v1/identity-providers/{id}': () => json({ name: 'School' }),
  'PATCH /v1/network': () => json({ bankName: 'Kontor Bank' }),
  'PATCH /v1/people/{id}': () => json({ language: 'nl' }),
  'POST /v1/api-keys': ({ ids }) => json({ firmId: ids.firm, name: 'shop' }),
  'POST /v1/assessments': ({ ids }) =>
    json({ classId: ids.class, personId: ids.person, goalId: ids.goal, colour: 'green' }),
  'POST /v1/bank-accounts': ({ ids }) => json({ firmId: ids.firm }),
  'POST /v1/claims/{id}/reminders': () => json({ level: 1 }),
  'POST /v1/classes': ({ ids }) => json({ schoolId: ids.school, name: newId(), schoolYear: '2026-2027' }),
  'POST /v1/classes/{id}/grants': ({ ids }) => json({ id: newId(), firmIds: [ids.firm], amount: '1.00', note: 'Gift' }),
  'POST /v1/classes/{id}/proposals/accept': ({ ids }) =>
    json({ items: [{ personId: ids.person, goalId: ids.goal, colour: 'green' }] }),
  'POST /v1/classes/{id}/scenarios': ({ ids }) =>
    json({ id: newId(), firmId: ids.firm, partnerFirmId: ids.wholesaler, behaviour: 'short-delivery' }),
  'POST /v1/drafts': (tenant) => json({ ...orderDraft(tenant), firm: tenant.ids.firm }),
  'POST /v1/envelopes': ({ firm, partner }) =>
    json(
      {
        documentType: 'order',
        sender: participantIdOf(firm.enterpriseNumber!),
        receiver: participantIdOf(partner.enterpriseNumber!),
        body: sampleOrder(firm, partner, newId()),
      },
      key(),
    ),
  'POST /v1/firm-numbers': () => json({}),
  'POST /v1/firms': (tenant) => json(newFirm(tenant)),
  'POST /v1/firms/{id}/letter': ({ ids }) =>
    json({ receiver: { firmId: ids.partner }, subject: 'Subject', text: 'Text' }),
  'POST /v1/goal-sets': ({ ids }) => json({ classId: ids.class, name: 'More goals' }),
  'POST /v1/goal-sets/{id}/goals': () => json(sampleGoal(newId())),
  'POST /v1/goal-sets/{id}/import': () => json({ csv: 'code;level;nl\n2;must-always-know;Bestelt', apply: false }),
  'POST /v1/payable-claims/payments': ({ ids }) => json({ accountId: ids.account, documentIds: [ids.dueDocument] }),
  'POST /v1/payment-files': (tenant) => file(paymentFile(tenant), 'application/xml'),
  'POST /v1/payment-orders': ({ ids, partner }) =>
    json({ accountId: ids.account, creditorIban: partner.iban, creditorName: partner.name, amount: '1.00' }),
  'POST /v1/people': (tenant) => json(newPerson(tenant)),
  'POST /v1/people-imports': () => file('user name\n', 'text/csv'),
  'POST /v1/products': ({ ids }) => json({ ...product(), firmId: ids.firm }),
  'POST /v1/products/import': () => file('number\n', 'text/csv'),
  'POST /v1/schools': () =>
    json({ name: newId(), language: 'nl', street: 'Street 1', postCode: '1000', city: 'Brussel', country: 'BE' }),
  'POST /v1/schools/{id}/identity-providers': () => json(sampleProvider),
  'POST /v1/sessions': ({ student }) => json({ userName: student, password: demonstrationPassword }),
  'POST /v1/stock-supplies': ({ ids }) => json({ firmId: ids.firm, lines: [{ number: 'none', quantity: '1' }] }),
  'POST /v1/validate': () => json({ documentType: 'order', body: {} }),
  'PUT /v1/bank-accounts/{id}/movements/{number}/reconciliation': ({ ids }) =>
    json({ claims: [{ documentId: ids.invoice }] }),
  'PUT /v1/classes/{id}/start-capital': () => json({ amount: '50000.00' }),
  'PUT /v1/drafts/{id}': () => json({ body: {} }, { 'if-match': '"1"' }),
  'PUT /v1/firms/{id}/class': ({ ids }) => json({ classId: ids.class }),
  'PUT /v1/firms/{id}/logo': png,
  'PUT /v1/me/password': () => json({ currentPassword: 'not this one', password }),
  'PUT /v1/people/{id}/memberships/{firmId}': () => json({ department: 'accounting' }),
  'PUT /v1/people/{id}/password': () => json({ password }),
  'PUT /v1/people/{id}/roles': () => json({ roles: ['student'] }),
  'PUT /v1/products/{id}': () => json(product()),
  'PUT /v1/products/{id}/picture': png,
};

/** Where the request uses its thing up, a new one for it. */
export const freshThings: Readonly<Record<string, (tenant: Tenant) => Promise<Partial<Tenant['ids']>>>> = {
  'DELETE /v1/api-keys/{id}': async (tenant) => ({
    apiKey: (await tenant.must(tenant.student, 'POST', '/v1/api-keys', { body: { name: 'spare' } })).json['id']!,
  }),
  'DELETE /v1/drafts/{id}': freshDraft,
  'POST /v1/drafts/{id}/submission': freshDraft,
  'DELETE /v1/people/{id}/memberships/{firmId}': async (tenant) => ({
    person: (await tenant.must(tenant.office, 'POST', '/v1/people', { body: newPerson(tenant) })).json['id']!,
  }),
  'POST /v1/firms/{id}/close': async (tenant) => ({
    firm: (await tenant.must(tenant.office, 'POST', '/v1/firms', { body: newFirm(tenant) })).json['id']!,
  }),
  'POST /v1/firms/{id}/reopen': async (tenant) => {
    const firm = (await tenant.must(tenant.office, 'POST', '/v1/firms', { body: newFirm(tenant) })).json['id']!;
    await tenant.must(tenant.office, 'POST', `/v1/firms/${firm}/close`, {});
    return { firm };
  },
};

async function freshDraft(tenant: Tenant): Promise<Partial<Tenant['ids']>> {
  return { draft: (await tenant.must(tenant.student, 'POST', '/v1/drafts', { body: orderDraft(tenant) })).json['id']! };
}
