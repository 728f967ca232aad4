/** Which movements of an account a list holds; a batch is in it when one of its payments would be. */
export interface MovementFilter {
  /** Words of the counterparty's name, account, communication or reference; all of them must occur. */
  readonly text?: string;
  /** Of the counterparty: a part of the name, or the whole IBAN. */
  readonly counterparty?: string;
  /** Minor units without sign, both included; the whole of a batch or one payment of it. */
  readonly least?: bigint;
  readonly most?: bigint;
  readonly direction?: 'in' | 'out';
  /** Booking days in the network's time zone, `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** SQL of the caller's own on the order `o` and the entry `e`: a constant, never text that somebody typed. */
  readonly restriction?: string;
  /** The version that the page before ended at. */
  readonly before?: bigint;
  readonly limit?: number;
}

interface Conditions {
  /** ` AND …`, or nothing: what is cheap to ask of every row. */
  readonly sql: string;
  /** What looks into the payments of a batch, to be asked once for each batch. */
  readonly content: string;
  readonly parameters: readonly string[];
}

const single = {
  words: `concat_ws(' ', CASE WHEN e.amount < 0 THEN o.creditor_name END, c.holder_name, c.iban, o.remittance_structured,
    o.remittance_unstructured, o.end_to_end_id, p.reference)`,
  name: `concat_ws(' ', CASE WHEN e.amount < 0 THEN o.creditor_name END, c.holder_name)`,
  iban: 'c.iban',
  amount: 'abs(e.amount)',
};

const member = {
  words: `concat_ws(' ', b.creditor_name, b.creditor_iban, b.remittance_structured, b.remittance_unstructured,
    b.end_to_end_id, p.reference)`,
  name: 'b.creditor_name',
  iban: 'b.creditor_iban',
  amount: 'b.amount',
};

type Columns = typeof single;

/** Conditions on the tables of `movementTables`, with parameters from `$first` on. */
export function conditionsOf(filter: MovementFilter, first: number): Conditions {
  const parameters: string[] = [];
  const add = (value: string): string => `$${first + parameters.push(value) - 1}`;
  const about = contentOf(filter, add);
  const parts: string[] = [];
  let content = 'true';
  if (filter.before !== undefined) parts.push(`e.version < ${add(filter.before.toString())}::bigint`);
  if (filter.direction) parts.push(`e.amount ${filter.direction === 'in' ? '>' : '<'} 0`);
  if (filter.from) parts.push(`t.booked_at >= (${add(filter.from)}::date)::timestamp AT TIME ZONE n.time_zone`);
  if (filter.to) parts.push(`t.booked_at < (${add(filter.to)}::date + 1)::timestamp AT TIME ZONE n.time_zone`);
  if (filter.restriction) parts.push(`(${filter.restriction})`);
  if (about.length > 0) {
    const all = (columns: Columns): string => about.map((condition) => condition(columns)).join(' AND ');
    content = `(${all(single)} OR EXISTS (SELECT FROM payment_order b WHERE b.batch_id = p.id
      AND b.debtor_account_id = e.account_id AND b.status = 'settled' AND ${all(member)})${wholeOf(filter, add)})`;
  }
  return { sql: parts.map((part) => `\n         AND ${part}`).join(''), content, parameters };
}

/** What a payment has to have; the parameters are shared by both sets of columns. */
function contentOf(filter: MovementFilter, add: (value: string) => string): ((columns: Columns) => string)[] {
  const conditions: ((columns: Columns) => string)[] = [];
  for (const word of (filter.text ?? '').split(/\s+/).filter(Boolean)) {
    const [asIs, compact] = [add(contained(word)), add(contained(word.replace(/[+/*]/g, '') || word))];
    conditions.push(({ words }) => `(${words} ILIKE ${asIs} OR ${words} ILIKE ${compact})`);
  }
  const { counterparty, least, most } = filter;
  if (counterparty) {
    const [name, iban] = [add(contained(counterparty)), add(counterparty.replace(/\s/g, '').toUpperCase())];
    conditions.push((columns) => `(${columns.name} ILIKE ${name} OR ${columns.iban} = ${iban})`);
  }
  if (least !== undefined) {
    const parameter = add(least.toString());
    conditions.push(({ amount }) => `${amount} >= ${parameter}::bigint`);
  }
  if (most !== undefined) {
    const parameter = add(most.toString());
    conditions.push(({ amount }) => `${amount} <= ${parameter}::bigint`);
  }
  return conditions;
}

/** The sum of a batch is looked for too, where it is amounts alone that are asked for. */
function wholeOf({ text, counterparty, least, most }: MovementFilter, add: (value: string) => string): string {
  if (text || counterparty || (least === undefined && most === undefined)) return '';
  const bounds = [
    least === undefined ? [] : [`sum(b.amount) >= ${add(least.toString())}::bigint`],
    most === undefined ? [] : [`sum(b.amount) <= ${add(most.toString())}::bigint`],
  ].flat();
  return ` OR p.id IS NOT NULL AND (SELECT ${bounds.join(' AND ')} FROM payment_order b WHERE b.batch_id = p.id
      AND b.debtor_account_id = e.account_id AND b.status = 'settled'
      AND (b.decided_at AT TIME ZONE n.time_zone)::date = (t.booked_at AT TIME ZONE n.time_zone)::date)`;
}

/** For ILIKE, in which `%`, `_` and `\` mean something. */
function contained(text: string): string {
  return `%${text.replace(/[%_\\]/g, '\\$&')}%`;
}
