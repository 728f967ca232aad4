import { describeDocumentType } from '#doctype';
import { codeList, isFatal, type TransportationStatus, type TransportExecutionPlan } from '#standards';
import { sampleContext } from '../common/sample-case.js';
import { allDocumentTypes } from '../index.js';
import { statusOf } from './transportation-status-codes.js';
import { draftTransportationStatus, type DraftTransportationStatus } from './transportation-status-draft.js';
import { transportationStatusType as type } from './transportation-status.js';

describeDocumentType(type);

const find = (id: string) => allDocumentTypes.find((each) => each.id === id)!;
const plan = find('transport-execution-plan').samples.accepted[0]!.body as TransportExecutionPlan;
const drafted = (status: DraftTransportationStatus['status'], waybill?: string) =>
  draftTransportationStatus(plan, {
    number: 'TS-1',
    issueDate: '2026-09-18',
    status,
    description: 'Nota',
    ...(waybill === undefined ? {} : { waybill }),
  });

describe('the transport that a status tells of', () => {
  test.each<[DraftTransportationStatus['status'], string, string, string | undefined]>([
    ['booked', 'planned', 'confirmed', undefined],
    ['declined', 'planned', 'declined', undefined],
    ['picked-up', 'handed-over', 'en-route', 'en-route'],
    ['en-route', 'en-route', 'en-route', 'en-route'],
    ['delivered', 'en-route', 'delivered', 'delivered'],
    ['not-delivered', 'en-route', 'not-delivered', 'not-delivered'],
  ])('%s: %s → %s', (status, before, after, waybill) => {
    const message = drafted(status, 'CMR-1');
    expect(type.rules(message).filter(isFatal)).toEqual([]);
    const caused = new Map(type.causes?.(message, sampleContext({}))?.map(({ on, event }) => [on.type, event]));
    const event = caused.get('transport-execution-plan')!;
    expect(find('transport-execution-plan').machine.next(before, event)).toBe(after);
    const carried = caused.get('waybill');
    expect(carried && find('waybill').machine.next('issued', carried)).toBe(waybill);
  });

  test.each(['delayed', 'damaged'] as const)('%s: stays as it is, and is called a deviation', (status) => {
    const message = drafted(status);
    expect(message.transportationStatusTypeCode).toBe('3');
    expect(type.causes?.(message, sampleContext({}))).toEqual([]);
  });
});

test('a status that names no plan stands alone, whatever its shipping order', () => {
  const { transportExecutionPlan: _, ...alone } = drafted('delivered');
  expect(type.header(alone).references).toEqual([]);
  expect(type.causes?.(alone, sampleContext({}))).toEqual([]);
});

test.each<[string, TransportationStatus, string, string[]]>([
  ['follows its order', drafted('delivered'), 'en-route', []],
  ['follows a delivery', drafted('en-route'), 'delivered', ['KONTOR-TRANSPORT-DELIVERED']],
  [
    'is older than its order',
    { ...drafted('booked'), issueDate: '2026-09-01' },
    'planned',
    ['KONTOR-TRANSPORT-PLAN-DATE'],
  ],
])('a status that %s', (_, status, state, rules) => {
  const [refersTo] = type.header(status).references;
  const findings = type.context(status, sampleContext({ refersTo: refersTo!, state }));
  expect(findings.map(({ rule }) => rule)).toEqual(rules);
});

test('every code that it has words for is one of the list', () => {
  const known = Array.from({ length: 400 }, (_, code) => String(code)).filter((code) => statusOf(code));
  expect(known.length).toBeGreaterThan(10);
  for (const code of known) expect(codeList('TransportationStatusCode')).toContain(code);
});
