import { sealStatements } from '#bank';
import { draftInvoice } from '#doctypes';
import { addDays, newId, participantIdOf, systemClock } from '#kernel';
import { inTransaction } from '#platform';
import { drawLogo, largeNetwork, type Firm, type NetworkData } from '#registry';
import type { TestDatabase } from '#testing';
import { freshKey, seedAll, type Answer, type Asked, type SpecApi } from '../../apps/api/spec-api.js';
import { partyOf, sampleOrder } from '../../apps/api/spec-order.js';
import { deadLetterOf, providerOf, sampleGoal } from './samples.js';

/** Two firms of one class with the people around them, as they are before anything happened. */
interface Cast {
  readonly data: NetworkData;
  readonly firm: Firm;
  readonly partner: Firm;
  /** User names. */
  readonly student: string;
  readonly colleague: string;
  readonly partnerStudent: string;
  readonly teacher: string;
  readonly office: string;
}

/** A firm and what belongs to it and its class: the ids of real things, to be asked for by those who may and may not. */
export interface Tenant extends Cast {
  readonly ids: Readonly<Record<Thing, string>>;
  /** Asks and insists on an answer that is no refusal. */
  readonly must: (who: string, method: Method, path: string, asked?: Asked) => Promise<Answer>;
}

type Method = Parameters<SpecApi['ask']>[1];

export type Thing =
  | 'account'
  | 'apiKey'
  | 'case'
  | 'class'
  | 'deadLetter'
  | 'document'
  | 'dueDocument'
  | 'draft'
  | 'envelope'
  | 'firm'
  | 'goal'
  | 'goalSet'
  | 'invoice'
  | 'movement'
  | 'partner'
  | 'person'
  | 'product'
  | 'provider'
  | 'reminder'
  | 'scenario'
  | 'school'
  | 'statement'
  | 'wholesaler';

export const tenantNames = ['own', 'class', 'network'] as const;
export type TenantName = (typeof tenantNames)[number];
export type Tenants = Readonly<Record<TenantName, Tenant>>;

/** The firm whose people ask, a firm of a class that their teacher does not teach, and a firm of another network. */
export async function openTenants(database: TestDatabase, api: SpecApi): Promise<Tenants> {
  const other = otherNetwork();
  await seedAll(database.dataSource, other, 'other');
  const casts: Readonly<Record<TenantName, Cast>> = {
    own: castOf(api.data, ['Dijlestroom Kantoor', 'Zilvervos Fietsen']),
    class: castOf(api.data, ['Mosane Mobilier', 'Ardenne Plein Air']),
    network: castOf(other, [other.firms[0]!.name, other.firms[1]!.name]),
  };
  const made = { own: await furnish(database, api, casts.own), class: await furnish(database, api, casts.class) };
  return { ...made, network: await furnish(database, api, casts.network) };
}

function otherNetwork(): NetworkData {
  const data = largeNetwork(4, 'other', { code: 'other' });
  return { ...data, people: data.people.map((person) => ({ ...person, userName: `other.${person.userName}` })) };
}

function castOf(data: NetworkData, [name, partnerName]: readonly [string, string]): Cast {
  const [firm, partner] = [name, partnerName].map((each) => data.firms.find((one) => one.name === each)!);
  const studentOf = ({ id }: Firm, department: string): string =>
    data.people.find(({ memberships = [] }) => memberships.some((m) => m.firmId === id && m.department === department))!
      .userName;
  return {
    data,
    firm: firm!,
    partner: partner!,
    student: studentOf(firm!, 'sales'),
    colleague: studentOf(firm!, 'accounting'),
    partnerStudent: studentOf(partner!, 'sales'),
    teacher: data.people.find(({ classIds = [] }) => classIds.includes(firm!.classId!))!.userName,
    office: data.people.find(({ roles }) => roles.includes('network-office'))!.userName,
  };
}

/** Makes one of each thing, by the people who would. */
async function furnish(database: TestDatabase, api: SpecApi, cast: Cast): Promise<Tenant> {
  const must: Tenant['must'] = async (who, method, path, asked) => {
    const answer = await api.ask(who, method, path, asked);
    if (answer.status >= 400) throw new Error(`${who} ${method} ${path}: ${answer.status} ${answer.text}`);
    return answer;
  };
  const desk: Desk = { ...cast, database, api, must };
  const { firm, partner, student, data } = cast;
  const traded = await trade(desk);
  const taught = await teach(desk);
  const products = await must(student, 'GET', `/v1/products?firmId=${firm.id}`);
  const product = products.json['items']![0]!['id']!;
  const png = { body: drawLogo('hostile'), headers: { 'content-type': 'image/png' } };
  await must(student, 'PUT', `/v1/products/${product}/picture`, png);
  const draft = await must(student, 'POST', '/v1/drafts', { body: orderDraft(cast) });
  const key = await must(student, 'POST', '/v1/api-keys', { body: { name: 'till' } });
  const ids = {
    ...traded,
    ...taught,
    product,
    draft: draft.json['id']!,
    apiKey: key.json['id']!,
    deadLetter: await deadLetterOf(database, data.network.id),
    firm: firm.id,
    partner: partner.id,
    class: firm.classId!,
    school: firm.schoolId!,
    person: data.people.find(({ userName }) => userName === cast.colleague)!.id!,
    wholesaler: data.firms.find(({ serviceKind }) => serviceKind === 'wholesaler')!.id,
  };
  return { ...cast, must, ids };
}

export const orderDraft = ({ firm, partner }: Pick<Cast, 'firm' | 'partner'>): object => ({
  documentType: 'order',
  receiver: participantIdOf(partner.enterpriseNumber!),
  body: sampleOrder(firm, partner, ''),
});

interface Desk extends Cast {
  readonly database: TestDatabase;
  readonly api: SpecApi;
  readonly must: Tenant['must'];
}

/** Documents both ways, a claim that is reminded of, a payment that nobody has reconciled, and a statement of it. */
async function trade(desk: Desk) {
  const { api, database, must, firm, partner, student, partnerStudent, data } = desk;
  const order = await sent(desk, student, 'order', partner, sampleOrder(firm, partner, `B-${freshKey()}`));
  const invoice = await sent(desk, student, 'invoice', partner, overdueInvoice(firm, partner));
  const due = await sent(desk, partnerStudent, 'invoice', firm, overdueInvoice(partner, firm));
  const reminder = await must(student, 'POST', `/v1/claims/${invoice.document}/reminders`, { body: { level: 1 } });
  const payment = { creditorIban: firm.iban, creditorName: firm.name, amount: '5.00', remittanceUnstructured: 'x' };
  await must(partnerStudent, 'POST', '/v1/payment-orders', { body: payment });
  const back = { creditorIban: partner.iban, creditorName: partner.name, amount: '1.00' };
  await must(student, 'POST', '/v1/payment-orders', { body: { ...back, requestedExecutionDate: '2027-06-01' } });
  await api.settle();
  const accounts = await must(student, 'GET', '/v1/bank-accounts');
  const account = accounts.json['items']![0]!['id']!;
  const movements = await must(student, 'GET', `/v1/bank-accounts/${account}/movements?limit=1`);
  const later = new Date(Date.now() + 2 * 86_400_000);
  const day = later.toISOString().slice(0, 10);
  await inTransaction(database.dataSource, (manager) => sealStatements(manager, data.network.id, day, later));
  const statements = await must(student, 'GET', '/v1/statements');
  return {
    ...order,
    invoice: invoice.document,
    dueDocument: due.document,
    reminder: reminder.json['id']!,
    account,
    movement: String(movements.json['items']![0]!['number']),
    statement: statements.json['items']![0]!['id']!,
  };
}

function overdueInvoice(seller: Firm, buyer: Firm): object {
  const day = systemClock.now().toISOString().slice(0, 10);
  return draftInvoice({
    number: `F-${freshKey()}`,
    issueDate: addDays(day, -40),
    dueDate: addDays(day, -10),
    currency: 'EUR',
    seller: partyOf(seller),
    buyer: partyOf(buyer),
    buyerReference: 'desk',
    lines: [{ name: 'Advies', quantity: '1', netPrice: '100.00', unitCode: 'C62', vatCategory: 'S', vatRate: '21' }],
  });
}

async function sent(desk: Desk, who: string, documentType: string, { enterpriseNumber }: Firm, body: object) {
  const submission = { documentType, receiver: participantIdOf(enterpriseNumber!), body };
  const headers = { 'idempotency-key': freshKey() };
  const receipt = await desk.must(who, 'POST', '/v1/envelopes', { body: submission, headers });
  await desk.api.clear();
  const envelope = receipt.json['id']!;
  const { json } = await desk.must(who, 'GET', `/v1/envelopes/${envelope}`);
  const document = json['documentId'];
  if (!document) throw new Error(`the ${documentType} was not accepted: ${JSON.stringify(json)}`);
  const cases = await desk.must(who, 'GET', `/v1/documents/${document}`);
  return { envelope, document, case: cases.json['caseId']! };
}

/** What the teacher and the office set up for the class. */
async function teach({ must, teacher, firm, data, api, database }: Desk) {
  const wholesaler = data.firms.find(({ serviceKind }) => serviceKind === 'wholesaler')!;
  const set = await must(teacher, 'POST', '/v1/goal-sets', { body: { classId: firm.classId, name: 'Goals' } });
  const goal = await must(teacher, 'POST', `/v1/goal-sets/${set.json['id']}/goals`, { body: sampleGoal('1') });
  const scenario = await must(teacher, 'POST', `/v1/classes/${firm.classId}/scenarios`, {
    body: { id: newId(), firmId: firm.id, partnerFirmId: wholesaler.id, behaviour: 'short-delivery' },
  });
  const provider = await providerOf(database, api, data, firm.schoolId!);
  return {
    goalSet: set.json['id']!,
    goal: goal.json['id']!,
    scenario: scenario.json['id']!,
    provider,
  };
}
