import type { KontorError } from '#kernel';
import { testDatabase, type TestDatabase } from '#testing';
import {
  actions,
  actorRoles,
  authorize,
  demonstrationNetwork,
  Firm,
  may,
  registryEntities,
  registryMigrations,
  scopeCondition,
  scopeOf,
  seedNetwork,
  type Action,
  type Actor,
  type ActorRole,
  type NetworkData,
  type Target,
} from '../index.js';

const home = demonstrationNetwork('home');
const abroad = foreignNetwork();
const [ownFirm, classmate] = home.firms as [Firm, Firm];
const stranger = home.firms.find(({ classId }) => classId && classId !== ownFirm.classId)!;
const service = home.firms.find(({ serviceKind }) => serviceKind === 'wholesaler')!;
const foreigner = abroad.firms[0]!;

/** The letters of the table below. */
const targets: Readonly<Record<string, Target>> = {
  F: targetOf(ownFirm), // a firm they work in
  C: targetOf(classmate), // a firm of the same class
  N: targetOf(stranger), // a firm of another class of the network
  S: targetOf(service), // a firm that the office runs
  X: targetOf(foreigner), // a firm of another network
  P: { networkId: home.network.id, personId: 'me' },
};

// prettier-ignore
const expected: Readonly<Record<Action, readonly [office: string, teacher: string, student: string, fair: string, partner: string]>> = {
  'firm.read-public':     ['FCNSP', 'FCNSP', 'FCNSP', 'FCNSP', 'FCNSP'],
  'firm.read':            ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'firm.write':           ['FCNSP', 'FCP',   'FP',    '',      ''],
  'firm.register':        ['FCNSP', 'FCP',   '',      '',      ''],
  'firm.close':           ['FCNSP', 'FCP',   '',      '',      ''],
  'firm.reopen':          ['FCNSP', '',      '',      '',      ''],
  'firm.move':            ['FCNSP', '',      '',      '',      ''],
  'catalogue.read':       ['FCNSP', 'FCNSP', 'FCNSP', 'FCNSP', 'FCNSP'],
  'catalogue.write':      ['SP',    '',      'FP',    '',      'F'],
  'stock.read':           ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'stock.supply':         ['FCNSP', 'FCP',   '',      '',      ''],
  'envelope.submit':      ['SP',    '',      'FP',    '',      'F'],
  'envelope.read':        ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'draft.read':           ['SP',    '',      'FP',    '',      'F'],
  'draft.write':          ['SP',    '',      'FP',    '',      'F'],
  'document.read':        ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'case.read':            ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'case.read-checks':     ['FCNSP', 'FCP',   '',      '',      ''],
  'event.listen':         ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'payment-order.submit': ['SP',    '',      'FP',    '',      'F'],
  'payment-order.read':   ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'claim.reconcile':      ['SP',    '',      'FP',    '',      'F'],
  'bank-account.read':    ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'bank-account.open':    ['FCNSP', '',      '',      '',      ''],
  'statement.read':       ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'books.read':           ['FCNSP', 'FCP',   'FP',    '',      'F'],
  'books.write':          ['SP',    '',      'FP',    '',      ''],
  'assessment.read':      ['',      'FCP',   'P',     '',      ''],
  'assessment.write':     ['',      'FCP',   '',      '',      ''],
  'person.read':          ['FCNSP', 'FCP',   'FP',    'P',     ''],
  'person.register':      ['FCNSP', 'FCP',   '',      '',      ''],
  'person.write':         ['FCNSP', 'FCP',   'P',     'P',     ''],
  'person.set-password':  ['FCNSP', 'FCP',   'P',     'P',     ''],
  'membership.write':     ['FCNSP', 'FCP',   '',      '',      ''],
  'role.write':           ['FCNSP', '',      '',      '',      ''],
  'api-key.read':         ['SP',    'FCP',   'FP',    '',      ''],
  'api-key.write':        ['SP',    '',      'FP',    '',      ''],
  'school.read':          ['FCNSP', 'FCNSP', 'FCNSP', 'FCNSP', ''],
  'school.write':         ['FCNSP', '',      '',      '',      ''],
  'class.read':           ['FCNSP', 'FCP',   '',      '',      ''],
  'class.register':       ['FCNSP', '',      '',      '',      ''],
  'class.write':          ['FCNSP', 'FCP',   '',      '',      ''],
  'class.steer':          ['FCNSP', 'FCP',   '',      '',      ''],
  'network.read':         ['FCNSP', 'FCNSP', 'FCNSP', 'FCNSP', 'FCNSP'],
  'network.write':        ['FCNSP', '',      '',      '',      ''],
  'fair.read':            ['FCNSP', 'FCNSP', 'FCNSP', 'FCNSP', 'FCNSP'],
  'fair.write':           ['FCNSP', '',      '',      'FCNSP', ''],
  'dead-letter.read':     ['FCNSP', '',      '',      '',      ''],
  'dead-letter.retry':    ['FCNSP', '',      '',      '',      ''],
  'audit.read':           ['FCNSP', '',      '',      '',      ''],
  'health.read':          ['FCNSP', '',      '',      '',      ''],
  'statistics.read':      ['FCNSP', 'FCP',   '',      'FCNSP', ''],
};

test.each(actions)('%s reaches what the table says, for every role', (action) => {
  const reached = actorRoles.map((role) => {
    const actor = actorWith(role);
    return Object.keys(targets)
      .filter((letter) => may(actor, action, targets[letter]!))
      .join('');
  });
  expect(reached).toEqual(expected[action]);
});

test.each([
  // role, action, on, answer
  ['student', 'document.read', 'F', 'done'],
  ['student', 'document.read', 'C', 'not-found'],
  ['student', 'document.read', 'X', 'not-found'],
  ['student', 'envelope.submit', 'C', 'forbidden'],
  ['student', 'envelope.submit', 'X', 'not-found'],
  ['teacher', 'envelope.submit', 'C', 'forbidden'],
  ['teacher', 'class.write', 'N', 'not-found'],
  ['network-office', 'payment-order.submit', 'C', 'forbidden'],
  ['network-office', 'firm.write', 'X', 'not-found'],
  ['partner', 'person.read', 'F', 'not-found'],
] as const)('%s doing %s on %s: %s', (role, action, letter, answer) => {
  const attempt = answerOf(() => authorize(actorWith(role), action, targets[letter]));
  expect(attempt).toBe(answer);
});

test.each(actions)('%s: the answer for what does not exist is the answer for another network', (action) => {
  for (const role of actorRoles) {
    expect(answerOf(() => authorize(actorWith(role), action, undefined))).toBe('not-found');
    expect(answerOf(() => authorize(actorWith(role), action, targets.X))).toBe('not-found');
  }
});

test('a document is within reach when one of its firms is', () => {
  const student = actorWith('student');
  expect(may(student, 'document.read', [targets.N!, targets.F!])).toBe(true);
  expect(may(student, 'document.read', [targets.N!, targets.C!])).toBe(false);
});

test('two roles reach what either reaches', () => {
  const both: Actor = { ...actorWith('student'), roles: ['student', 'fair-organiser'] };
  expect(may(both, 'fair.write', targets.N!)).toBe(true);
  expect(may(both, 'document.read', targets.F!)).toBe(true);
  expect(may(both, 'document.read', targets.N!)).toBe(false);
});

describe('queries', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({ entities: registryEntities, migrations: registryMigrations });
    for (const data of [home, abroad]) await database.dataSource.transaction((manager) => seedNetwork(manager, data));
  });

  afterAll(() => database.close());

  test.each(actorRoles)('of a %s find exactly the firms that may() allows, for every action', async (role) => {
    const actor = actorWith(role);
    for (const action of actions) {
      const allowed = [...home.firms, ...abroad.firms].filter((firm) => may(actor, action, targetOf(firm)));
      for (const network of ['f.network_id', undefined]) {
        const { sql, parameters } = scopeCondition(scopeOf(actor, action), { network, firm: ['f.id'] }, 2);
        const rows = await database.dataSource.query<{ id: string }[]>(
          `SELECT id FROM firm f WHERE f.name <> $1 AND ${sql}`,
          ['', ...parameters],
        );
        expect([action, rows.map(({ id }) => id).toSorted()]).toEqual([action, allowed.map(({ id }) => id).toSorted()]);
      }
    }
  });
});

function actorWith(role: ActorRole): Actor {
  return {
    id: 'me',
    personId: role === 'partner' ? null : 'me',
    networkId: home.network.id,
    roles: [role],
    firmIds: role === 'student' || role === 'partner' ? [ownFirm.id] : [],
    classIds: role === 'teacher' ? [ownFirm.classId!] : [],
    schoolId: null,
    language: 'nl',
    displayName: 'Me',
  };
}

function targetOf(firm: Firm): Target {
  const { id, networkId, classId, serviceKind } = firm;
  return { networkId, firmId: id, classId, isService: serviceKind !== null };
}

/** Another network on the same server, with the same firms and people under other ids. */
function foreignNetwork(): NetworkData {
  const data = demonstrationNetwork('abroad');
  data.network.code = 'abroad';
  return data;
}

function answerOf(attempt: () => void): string {
  try {
    attempt();
    return 'done';
  } catch (error) {
    return (error as KontorError).code;
  }
}
