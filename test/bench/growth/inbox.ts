import type { DataSource } from 'typeorm';
import { listDocuments, type DocumentFilter } from '#clearing';
import { newId } from '#kernel';
import type { BenchInstallation } from '../common/installation.js';
import { median, timed } from '../common/statistics.js';

const repetitions = Number(process.env['BENCH_REPETITIONS'] ?? 100);
/** Short enough that the page is full in the empty database, too. */
const limit = 10;

export const questions = ['first page', 'later page', 'unread', 'search: number', 'search: nowhere'] as const;
export type Question = (typeof questions)[number];
/** Milliseconds, the median. */
export type InboxTimes = Readonly<Record<Question, number>>;

interface Inbox {
  readonly dataSource: DataSource;
  readonly networkId: string;
  readonly firmId: string;
  readonly filters: Readonly<Record<Question, DocumentFilter>>;
}

/** The firm that receives most; both databases have the same. */
export async function busiestFirm({ dataSource }: BenchInstallation): Promise<string> {
  const [row] = (await dataSource.query(
    'SELECT receiver_firm_id AS id FROM history.document GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
  )) as { id: string }[];
  return row!.id;
}

/** Asks each question of one inbox and of the other by turns, so that what else the machine does meets both. */
export async function askByTurns(
  installations: readonly BenchInstallation[],
  firmId: string,
): Promise<readonly InboxTimes[]> {
  const inboxes = await Promise.all(installations.map((installation) => inboxOf(installation, firmId)));
  const times = inboxes.map(() => new Map<Question, number>());
  for (const question of questions) {
    const samples: number[][] = inboxes.map(() => []);
    for (let repetition = 0; repetition < repetitions; repetition++) {
      for (const [index, inbox] of inboxes.entries()) samples[index]!.push(await timed(() => ask(inbox, question)));
    }
    for (const [index, each] of samples.entries()) times[index]!.set(question, median(each));
  }
  return times.map((each) => Object.fromEntries(each) as Record<Question, number>);
}

function ask({ dataSource, networkId, firmId, filters }: Inbox, question: Question): Promise<unknown> {
  const firms = { sql: 'f.id = $1', parameters: [firmId] };
  const reach = { networkId, firms, box: 'inbox', personId: newId() } as const;
  return listDocuments(dataSource.manager, reach, { limit, ...filters[question] });
}

async function inboxOf({ dataSource, network }: BenchInstallation, firmId: string): Promise<Inbox> {
  const [row] = (await dataSource.query(
    `SELECT (array_agg(id ORDER BY id DESC))[count(*) / 2] AS middle, (array_agg(number ORDER BY id))[5] AS number
     FROM document WHERE receiver_firm_id = $1`,
    [firmId],
  )) as { middle: string; number: string }[];
  const filters = {
    'first page': {},
    'later page': { before: row!.middle },
    unread: { unread: true },
    'search: number': { words: row!.number },
    'search: nowhere': { words: 'nowhere' },
  };
  return { dataSource, networkId: network.id, firmId, filters };
}
