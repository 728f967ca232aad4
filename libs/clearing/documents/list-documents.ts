import type { EntityManager } from 'typeorm';
import {
  documentColumns,
  documentTables,
  withAmount,
  type Condition,
  type DocumentRow,
  type DocumentSummary,
} from './documents.js';

/** Whose post it is. */
export interface PostReach {
  readonly networkId: string;
  /** A condition on `f`, the firms whose post it is; undefined for all of the network. */
  readonly firms: Condition | undefined;
  /** What came in, or what went out; both when absent. */
  readonly box?: 'inbox' | 'outbox' | undefined;
  /** Whose marks tell what is opened. */
  readonly personId?: string | null;
}

export interface DocumentFilter {
  readonly documentType?: string | undefined;
  readonly caseId?: string | undefined;
  readonly state?: string | undefined;
  /** Part of the number, or of the name of the other firm. */
  readonly words?: string | undefined;
  /** Nobody of the receiver opened it. */
  readonly unread?: boolean | undefined;
  /** The period of issue, both days included, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id of the last document of the page before. */
  readonly before?: string | undefined;
  readonly limit?: number | undefined;
}

export interface ListedDocument extends DocumentSummary {
  /** Whether the person whose post it is opened it. */
  readonly opened: boolean;
}

type Place = (value: unknown) => string;
type Side = 'sender' | 'receiver';

/** Documents, the newest first, a page at a time. */
export async function listDocuments(
  manager: EntityManager,
  reach: PostReach,
  filter: DocumentFilter = {},
): Promise<{ items: ListedDocument[]; next: string | undefined }> {
  const limit = filter.limit ?? 50;
  const parameters: unknown[] = [...(reach.firms?.parameters ?? [])];
  const place: Place = (value) => `$${parameters.push(value)}`;
  const ids = idsOf(reach, filter, place, place(limit + 1));
  const rows = (await manager.query(
    `SELECT ${documentColumns}, o.person_id IS NOT NULL AS opened
     FROM ${documentTables}
     LEFT JOIN document_opened o ON o.document_id = d.id AND o.person_id = ${place(reach.personId ?? null)}::uuid
     WHERE d.id IN (${ids}) ORDER BY d.id DESC`,
    parameters,
  )) as DocumentRow<ListedDocument>[];
  const items = rows.slice(0, limit).map(withAmount<ListedDocument>);
  return { items, next: rows.length > limit ? items.at(-1)!.id : undefined };
}

/**
 * The ids of the page. One scan of an index for each firm and direction, which stops at the length of a page: with
 * `receiver = $1 OR sender = $1` PostgreSQL would read all of a firm's documents and sort them.
 */
function idsOf(reach: PostReach, filter: DocumentFilter, place: Place, limit: string): string {
  const conditions = conditionsOf(filter, place);
  const words = wordsOf(reach, filter, place);
  const page = (of: string, partners: readonly Side[]) =>
    `SELECT d.id FROM document d WHERE ${[of, ...conditions, ...words(partners)].join(' AND ')}
     ORDER BY d.id DESC LIMIT ${limit}`;
  const box = (own: Side, firms: string, partners: readonly Side[]) =>
    `SELECT p.id FROM firm f CROSS JOIN LATERAL (${page(`d.${own}_firm_id = f.id`, partners)}) p WHERE (${firms})`;
  const newest = (boxes: readonly string[]) =>
    `SELECT id FROM (${boxes.join(' UNION ')}) page ORDER BY id DESC LIMIT ${limit}`;
  if (!reach.firms) {
    const network = place(reach.networkId);
    if (!filter.words?.trim()) return page(`d.network_id = ${network}::uuid`, []);
    // What is rare would be looked for in all documents; what the firms have received lies in an index together with it.
    return newest([box('receiver', `f.network_id = ${network}::uuid`, ['sender', 'receiver'])]);
  }
  const { sql } = reach.firms;
  return newest([
    ...(reach.box === 'outbox' ? [] : [box('receiver', sql, ['sender'])]),
    ...(reach.box === 'inbox' ? [] : [box('sender', sql, ['receiver'])]),
  ]);
}

function conditionsOf(filter: DocumentFilter, place: Place): string[] {
  const conditions: string[] = [];
  const add = (value: unknown, sql: (place: string) => string) => {
    if (value !== undefined) conditions.push(sql(place(value)));
  };
  add(filter.documentType, (value) => `d.document_type = ${value}`);
  add(filter.caseId, (value) => `d.case_id = ${value}::uuid`);
  add(filter.state, (value) => `d.state = ${value}`);
  add(filter.from, (value) => `d.issue_date >= ${value}::date`);
  add(filter.to, (value) => `d.issue_date <= ${value}::date`);
  add(filter.before, (value) => `d.id < ${value}::uuid`);
  if (filter.unread) conditions.push('d.read_at IS NULL');
  return conditions;
}

/** Firms are looked up once, by their name, not document by document. */
function wordsOf({ networkId }: PostReach, { words }: DocumentFilter, place: Place) {
  if (!words?.trim()) return () => [];
  const pattern = place(`%${words.trim().replace(/[\\%_]/g, '\\$&')}%`);
  const network = place(networkId);
  const named = `ARRAY(SELECT n.id FROM firm n WHERE n.network_id = ${network}::uuid AND n.name ILIKE ${pattern})`;
  return (partners: readonly string[]) => [
    `(d.number ILIKE ${pattern} OR ${partners.map((partner) => `d.${partner}_firm_id = ANY(${named})`).join(' OR ')})`,
  ];
}

/** How many documents of a firm nobody there has opened yet. */
export async function countUnread(manager: EntityManager, firmId: string): Promise<number> {
  const [row] = (await manager.query(
    'SELECT count(*)::integer AS count FROM document WHERE receiver_firm_id = $1 AND read_at IS NULL',
    [firmId],
  )) as { count: number }[];
  return row!.count;
}
