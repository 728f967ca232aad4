import { auditClearing } from '#clearing';
import { auditLedger } from '#ledger';
import { deliver } from '../common/deliver.js';
import { documentsOfCase, fullCases } from '../common/full-cases.js';
import { withInstallation, type BenchInstallation } from '../common/installation.js';
import { postgresVersion, thisMachine } from '../common/machine.js';
import { apiAndClearing, MemoryWatch } from '../common/memory.js';
import { watchProcessorTime } from '../common/processor-time.js';
import { publish, type Row, type Target } from '../common/publish.js';
import { median, perSecond, timed } from '../common/statistics.js';
import { fillUpTo } from './fill.js';
import { prepareTemplate } from './history-template.js';
import { askByTurns, busiestFirm, questions, type InboxTimes } from './inbox.js';

const firms = 300;
const cases = Number(process.env['BENCH_CASES'] ?? 200);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const mostPercent = 15;
/** Up to this size the audits look at all that was filled in: they must find nothing. */
const auditedSize = 50_000;

interface Clearing {
  /** Documents a second. */
  readonly speed: number;
  /** Milliseconds of clearing and PostgreSQL for a document; next to what the clock says, hardly disturbed by others. */
  readonly processor: number;
}

/** What was seen at one size. */
interface Level {
  readonly documents: number;
  /** Medians, and the median of the rounds' quotients. */
  readonly clearing: { readonly empty: Clearing; readonly grown: Clearing; readonly share: number };
  readonly inbox: { readonly empty: InboxTimes; readonly grown: InboxTimes };
}

/**
 * Measures two installations by turns: one stays empty but for what is measured, the other is filled up to size after size.
 * What the machine does beside it meets both, and the first level, where neither is filled, shows the noise.
 * @param sizes documents, rising; growth is reckoned from the first on
 */
export async function measureGrowth(name: string, sizes: readonly number[]): Promise<void> {
  const memory = MemoryWatch.start(...apiAndClearing);
  const levels: Level[] = [];
  let version = '';
  await withInstallation({ firms }, (empty) =>
    withInstallation({ firms }, async (grown) => {
      version = await postgresVersion(grown.dataSource);
      const pair = [empty, grown] as const;
      const documents = await cleared(pair, async () => {
        await prepareTemplate(empty);
        return prepareTemplate(grown);
      });
      for (const size of [0, ...sizes]) {
        const processorTime = await watchProcessorTime(grown.dataSource);
        const milliseconds = await timed(() => fillUpTo(grown.dataSource, grown.config.databaseUrl, size, documents));
        const [clock, processor] = [milliseconds, processorTime().database].map((each) => Math.round(each / 1_000));
        console.log(`${size} documents: filled in ${clock} s, ${processor} s of processor`);
        if (size <= auditedSize) await auditAll(grown);
        levels.push(await cleared(pair, () => measureLevel(empty, grown, size)));
      }
    }),
  );
  publish({
    name,
    what: `Documents delivered a second (${cases} cases of ${documentsOfCase}) and milliseconds of pages of an inbox (p50), in an empty database and in one with so many documents of two years by turns, written empty / grown; ${firms} firms; median of ${rounds}.`,
    machine: thisMachine({ PostgreSQL: version }),
    rows: levels.map(rowOf),
    memory: { of: 'two clearing processes', megabytes: memory.stop() },
    targets: targetsOf(levels),
  });
}

/** With a clearing process for each. */
async function cleared<T>(installations: readonly BenchInstallation[], work: () => Promise<T>): Promise<T> {
  const stops = await Promise.all(installations.map((installation) => installation.startClearings(1)));
  try {
    return await work();
  } finally {
    await Promise.all(stops.map((stop) => stop()));
  }
}

/** @throws Error when the filled database is not what the clearing would have written */
async function auditAll({ dataSource }: BenchInstallation): Promise<void> {
  const { manager } = dataSource;
  const findings = [...(await auditLedger(manager)), ...(await auditClearing(manager, new Date()))];
  if (findings.length > 0) throw new Error(`The history does not hold: ${JSON.stringify(findings.slice(0, 3))}`);
}

async function measureLevel(empty: BenchInstallation, grown: BenchInstallation, size: number): Promise<Level> {
  const seen: { empty: Clearing; grown: Clearing }[] = [];
  for (let round = 0; round <= rounds; round++) {
    const name = `at${size}round${round}`;
    const emptyFirst = round % 2 === 0;
    const first = await clear(emptyFirst ? empty : grown, name);
    const second = await clear(emptyFirst ? grown : empty, name);
    // The first round warms up: code, plans and caches as after some time of running.
    if (round > 0) seen.push(emptyFirst ? { empty: first, grown: second } : { empty: second, grown: first });
  }
  const middle = (which: 'empty' | 'grown'): Clearing => ({
    speed: median(seen.map((each) => each[which].speed)),
    processor: median(seen.map((each) => each[which].processor)),
  });
  const [emptyTimes, grownTimes] = await askByTurns([empty, grown], await busiestFirm(empty));
  return {
    documents: size,
    clearing: {
      empty: middle('empty'),
      grown: middle('grown'),
      share: median(seen.map((each) => each.grown.speed / each.empty.speed)),
    },
    inbox: { empty: emptyTimes!, grown: grownTimes! },
  };
}

async function clear(installation: BenchInstallation, name: string): Promise<Clearing> {
  const load = await fullCases(installation, cases, name);
  const processorTime = await watchProcessorTime(installation.dataSource);
  const milliseconds = await timed(() => deliver(installation, load));
  const { clearing, database } = processorTime();
  const documents = cases * documentsOfCase;
  return { speed: perSecond(documents, milliseconds), processor: (clearing + database) / documents };
}

function rowOf({ documents, clearing, inbox }: Level): Row {
  const pages = questions.map((question) => [`${question}, ms`, pair(inbox.empty[question], inbox.grown[question])]);
  return {
    documents: documents === 0 ? 'none: the noise' : documents,
    'documents/s': `${clearing.empty.speed} / ${clearing.grown.speed}`,
    'grown/empty': clearing.share.toFixed(2),
    'processor, ms/document': pair(clearing.empty.processor, clearing.grown.processor),
    ...Object.fromEntries(pages),
  };
}

/** `2.10 / 2.30`: empty, grown. */
function pair(empty: number, grown: number): string {
  return `${empty.toFixed(2)} / ${grown.toFixed(2)}`;
}

/** From the first size to the last, each measured by the empty database at the same time. */
function targetsOf(levels: readonly Level[]): Target[] {
  const [first, last] = [levels[1], levels.at(-1)];
  if (!first || !last || first === last) return [];
  const span = `from ${first.documents} to ${last.documents} documents`;
  const target = (what: string, percent: number): Target => ({
    target: `${what} ${span}: costs less than ${mostPercent} %`,
    seen: `${percent.toFixed(1)} %`,
    met: percent < mostPercent,
  });
  const clearing = 1 - last.clearing.share / first.clearing.share;
  const times = ({ inbox }: Level, question: (typeof questions)[number]) =>
    inbox.grown[question] / inbox.empty[question];
  return [
    target('clearing', clearing * 100),
    ...questions.map((question) =>
      target(`inbox, ${question},`, (times(last, question) / times(first, question) - 1) * 100),
    ),
  ];
}
