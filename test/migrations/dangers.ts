/** A statement in a migration that makes the version before it fail, or everybody wait. */
export interface Danger {
  readonly rule: DangerRule;
  readonly statement: string;
}

export type DangerRule = keyof typeof remedies;

/** What to do instead. A migration that has to do it all the same says why: `readonly reasons = { 'drop-column': '…' }`. */
export const remedies = {
  'not-null-without-default':
    'The version before inserts rows without the column: give it a constant default, or let it be null.',
  'rewrites-table':
    'A volatile default or a stored generated column rewrites the table: add it null, fill it in parts.',
  'drop-column': 'The version before still reads it: stop using it in one release, drop it in a later one.',
  'drop-table': 'The version before still uses it: stop using it in one release, drop it in a later one.',
  rename: 'The version before knows the old name: add the new one beside it.',
  'change-type': 'Rewrites the table, and the version before writes the old type: add a column beside it.',
  'set-not-null': 'Reads the whole table while nobody can write: prove it first by CHECK (…) NOT VALID and VALIDATE.',
  'index-blocks': 'Nobody can write meanwhile: `transaction = false` and indexConcurrently.',
  'constraint-checks':
    'Reads the whole table while nobody can write: add it NOT VALID, validate it in a later statement.',
  'unique-blocks': 'Builds an index while nobody can write: indexConcurrently, then ADD CONSTRAINT … USING INDEX.',
  'locks-table': 'Nobody else gets on meanwhile.',
  'changes-all-rows':
    'Locks the rows until the migration ends: change a large table in parts, outside of a transaction.',
} as const;

/** Tables that grow with every document or payment: what reads one of them as a whole takes minutes. */
const bigTables =
  'envelope|document|trade_case|claim|claim_payment|claim_allocation|payment_order|transfer|entry|account|reservation|statement|audit_entry|product|outbox|person|firm|sign_in_session';
const big = new RegExp(`^(?:${bigTables})$`);

/** Finds the dangers in the statements of one migration; a table that it makes itself is nobody's yet, and may be changed. */
export function dangersIn(statements: readonly string[]): Danger[] {
  const single = statements.flatMap(split);
  const own = new Set(single.map((statement) => match(statement, /^create table (?:if not exists )?([\w."]+)/)));
  return single.flatMap((statement) => {
    const table = tableOf(statement);
    if (table !== undefined && own.has(table)) return [];
    return rulesBroken(statement, table).map((rule) => ({ rule, statement }));
  });
}

function rulesBroken(statement: string, table: string | undefined): DangerRule[] {
  const isBig = table !== undefined && big.test(table);
  if (/^create (?:unique )?index /.test(statement))
    return isBig && !/^create (?:unique )?index concurrently /.test(statement) ? ['index-blocks'] : [];
  if (statement.startsWith('drop table ')) return ['drop-table'];
  if (/^(lock|truncate|cluster|vacuum full|reindex (?!.*concurrently))\b/.test(statement)) return ['locks-table'];
  if (/^(update|delete from) /.test(statement)) return isBig ? ['changes-all-rows'] : [];
  if (statement.startsWith('alter type ')) return ['change-type'];
  if (!statement.startsWith('alter table ')) return [];
  return actionsOf(statement).flatMap((action) => actionRules(action, isBig));
}

function actionRules(action: string, isBig: boolean): DangerRule[] {
  if (action.startsWith('rename ')) return ['rename'];
  if (/^drop (?:column )?(?!constraint|not null|default|identity|expression)/.test(action)) return ['drop-column'];
  if (/^alter (?:column )?\S+ (?:set data )?type /.test(action)) return ['change-type'];
  if (/^alter (?:column )?\S+ set not null/.test(action)) return isBig ? ['set-not-null'] : [];
  if (/^add (?:constraint \S+ )?(?:unique|primary key|exclude)\b/.test(action)) {
    return isBig && !/ using index /.test(action) ? ['unique-blocks'] : [];
  }
  if (/^add (?:constraint \S+ )?(?:check|foreign key)\b/.test(action)) {
    return isBig && !/ not valid/.test(action) ? ['constraint-checks'] : [];
  }
  return action.startsWith('add ') ? columnRules(action, isBig) : [];
}

function columnRules(action: string, isBig: boolean): DangerRule[] {
  const broken: DangerRule[] = [];
  const hasDefault = / default /.test(action);
  if (/ not null/.test(action) && !hasDefault && !/ generated /.test(action)) broken.push('not-null-without-default');
  const rewrites =
    / generated always as \(| generated .*identity| (?:big|small)?serial\b|(?:random|gen_random_uuid|clock_timestamp|nextval)\s*\(/;
  if (isBig && rewrites.test(action)) broken.push('rewrites-table');
  if (isBig && / unique| primary key/.test(action)) broken.push('unique-blocks');
  return broken;
}

/** The statements of a text in lower case, in one line each; what stands in quotes, dollars or a function's body is left out. */
function split(text: string): string[] {
  return text
    .replaceAll(/--[^\n]*/g, '')
    .replaceAll(/\$(\w*)\$[^]*?\$\1\$/g, "''")
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .split(';')
    .map((statement) => statement.replaceAll(/\s+/g, ' ').trim().toLowerCase())
    .filter((statement) => statement !== '');
}

function tableOf(statement: string): string | undefined {
  return (
    match(statement, /^create (?:unique )?index .*? on (?:only )?([\w."]+)/) ??
    match(statement, /^(?:alter|drop) table (?:if exists )?(?:only )?([\w."]+)/) ??
    match(statement, /^(?:update|delete from|insert into) (?:only )?([\w."]+)/)
  );
}

function match(statement: string, pattern: RegExp): string | undefined {
  return pattern.exec(statement)?.[1]?.replaceAll('"', '');
}

/** The parts of ALTER TABLE, which commas outside of brackets divide. */
function actionsOf(statement: string): string[] {
  const actions = statement.replace(/^alter table (?:if exists )?(?:only )?\S+ /, '');
  const parts: string[] = [''];
  let depth = 0;
  for (const character of actions) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) =>
    part
      .trim()
      .replace(/^add column (?:if not exists )?/, 'add ')
      .replace(/^drop column (?:if exists )?/, 'drop column '),
  );
}
