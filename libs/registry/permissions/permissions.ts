import type { ActorRole } from './actor.js';

/**
 * How far a permission reaches, each within the actor's network and including what stands to its right:
 * `network` everything; `class` the firms and people of the classes they teach; `firm` the firms they work in;
 * `own` themselves. `service` is the firms that the network office runs. `none` is nothing.
 */
export type Reach = 'network' | 'class' | 'service' | 'firm' | 'own' | 'none';

/** The order of the columns below. */
export const actorRoles = ['network-office', 'teacher', 'student', 'fair-organiser', 'partner'] as const;

type Row = readonly [office: Reach, teacher: Reach, student: Reach, fairOrganiser: Reach, partner: Reach];

/**
 * Who may do what, and where: the only place that says so. A document, a case or a payment is within reach when one of
 * its firms is. Neither the office nor a teacher acts in the name of a practice firm: the record would no longer tell
 * who did what.
 */
// prettier-ignore
export const permissions = {
  //                         office     teacher    student    fair org.  partner
  'firm.read-public':       ['network', 'network', 'network', 'network', 'network'],
  'firm.read':              ['network', 'class',   'firm',    'none',    'firm'],
  'firm.write':             ['network', 'class',   'firm',    'none',    'none'],
  'firm.register':          ['network', 'class',   'none',    'none',    'none'],
  'firm.close':             ['network', 'class',   'none',    'none',    'none'],
  'firm.reopen':            ['network', 'none',    'none',    'none',    'none'],
  'firm.move':              ['network', 'none',    'none',    'none',    'none'],

  'catalogue.read':         ['network', 'network', 'network', 'network', 'network'],
  'catalogue.write':        ['service', 'none',    'firm',    'none',    'firm'],
  'stock.read':             ['network', 'class',   'firm',    'none',    'firm'],
  'stock.supply':           ['network', 'class',   'none',    'none',    'none'],

  'envelope.submit':        ['service', 'none',    'firm',    'none',    'firm'],
  'envelope.read':          ['network', 'class',   'firm',    'none',    'firm'],
  'draft.read':             ['service', 'none',    'firm',    'none',    'firm'],
  'draft.write':            ['service', 'none',    'firm',    'none',    'firm'],
  'document.read':          ['network', 'class',   'firm',    'none',    'firm'],
  'case.read':              ['network', 'class',   'firm',    'none',    'firm'],
  'case.read-checks':       ['network', 'class',   'none',    'none',    'none'],
  'event.listen':           ['network', 'class',   'firm',    'none',    'firm'],

  'payment-order.submit':   ['service', 'none',    'firm',    'none',    'firm'],
  'payment-order.read':     ['network', 'class',   'firm',    'none',    'firm'],
  'claim.reconcile':        ['service', 'none',    'firm',    'none',    'firm'],
  'bank-account.read':      ['network', 'class',   'firm',    'none',    'firm'],
  'bank-account.open':      ['network', 'none',    'none',    'none',    'none'],
  'statement.read':         ['network', 'class',   'firm',    'none',    'firm'],
  'books.read':             ['network', 'class',   'firm',    'none',    'firm'],
  'books.write':            ['service', 'none',    'firm',    'none',    'none'],

  'assessment.read':        ['none',    'class',   'own',     'none',    'none'],
  'assessment.write':       ['none',    'class',   'none',    'none',    'none'],

  'person.read':            ['network', 'class',   'firm',    'own',     'none'],
  'person.register':        ['network', 'class',   'none',    'none',    'none'],
  'person.write':           ['network', 'class',   'own',     'own',     'none'],
  'person.set-password':    ['network', 'class',   'own',     'own',     'none'],
  'membership.write':       ['network', 'class',   'none',    'none',    'none'],
  'role.write':             ['network', 'none',    'none',    'none',    'none'],
  'api-key.read':           ['service', 'class',   'firm',    'none',    'none'],
  'api-key.write':          ['service', 'none',    'firm',    'none',    'none'],

  'school.read':            ['network', 'network', 'network', 'network', 'none'],
  'school.write':           ['network', 'none',    'none',    'none',    'none'],
  'class.read':             ['network', 'class',   'none',    'none',    'none'],
  'class.register':         ['network', 'none',    'none',    'none',    'none'],
  'class.write':            ['network', 'class',   'none',    'none',    'none'],
  'class.steer':            ['network', 'class',   'none',    'none',    'none'],
  'network.read':           ['network', 'network', 'network', 'network', 'network'],
  'network.write':          ['network', 'none',    'none',    'none',    'none'],

  'fair.read':              ['network', 'network', 'network', 'network', 'network'],
  'fair.write':             ['network', 'none',    'none',    'network', 'none'],

  'dead-letter.read':       ['network', 'none',    'none',    'none',    'none'],
  'dead-letter.retry':      ['network', 'none',    'none',    'none',    'none'],
  'audit.read':             ['network', 'none',    'none',    'none',    'none'],
  'health.read':            ['network', 'none',    'none',    'none',    'none'],
  'statistics.read':        ['network', 'class',   'none',    'network', 'none'],
} as const satisfies Readonly<Record<string, Row>>;

export type Action = keyof typeof permissions;

export const actions = Object.keys(permissions) as readonly Action[];

/** How far a role's permission for an action reaches. */
export function reachOf(role: ActorRole, action: Action): Reach {
  return permissions[action][actorRoles.indexOf(role)] ?? 'none';
}

/**
 * What tells an actor that something exists although they may not act on it; then the answer is "forbidden", else
 * "not found". Actions that are not listed are shown by nothing but themselves.
 */
export const shownBy: Partial<Readonly<Record<Action, Action>>> = {
  'firm.read': 'firm.read-public',
  'firm.write': 'firm.read-public',
  'firm.register': 'network.read',
  'firm.close': 'firm.read-public',
  'firm.reopen': 'firm.read-public',
  'firm.move': 'firm.read-public',
  'catalogue.write': 'catalogue.read',
  'stock.read': 'catalogue.read',
  'stock.supply': 'catalogue.read',
  'envelope.submit': 'firm.read-public',
  'draft.write': 'draft.read',
  'payment-order.submit': 'bank-account.read',
  'claim.reconcile': 'bank-account.read',
  'bank-account.open': 'firm.read-public',
  'books.write': 'books.read',
  'assessment.write': 'assessment.read',
  'person.write': 'person.read',
  'person.set-password': 'person.read',
  'person.register': 'network.read',
  'membership.write': 'person.read',
  'role.write': 'person.read',
  'api-key.write': 'firm.read-public',
  'api-key.read': 'firm.read-public',
  'school.write': 'school.read',
  'class.register': 'school.read',
  'class.write': 'class.read',
  'class.steer': 'class.read',
  'case.read-checks': 'case.read',
  'network.write': 'network.read',
  'dead-letter.read': 'network.read',
  'dead-letter.retry': 'network.read',
  'audit.read': 'network.read',
  'health.read': 'network.read',
  'statistics.read': 'network.read',
  'fair.write': 'fair.read',
};
