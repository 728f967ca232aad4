/**
 * How many PDFs a second one core draws, beside bare pdfkit putting the same texts on pages in the same run.
 *
 *   npm run bench:paper
 *
 * Every document is different: numbers and names change, so that nothing but fonts and shaped words can be reused.
 */
import type { Block } from '#doctype';
import { renderPage } from '#paper';
import type { Hybrid } from '#standards';
import { packageVersions, thisMachine } from './common/machine.js';
import { ownMemory } from './common/memory.js';
import { publish, type Row } from './common/publish.js';
import { shareOf } from './common/share.js';
import { median } from './common/statistics.js';
import { drawBare, sharedFonts, type BareFonts } from './bare-paper.js';
import { hybridInvoiceOf, invoiceOf, optionsOf, statementOf } from './paper-pages.js';

interface Load {
  readonly page: string;
  readonly documents: number;
  readonly blocks: (index: number) => Block[];
  readonly hybrid?: (index: number) => Hybrid;
}

const loads: readonly Load[] = [
  { page: 'invoice of 10 lines', documents: 300, blocks: (index) => invoiceOf(index, 10) },
  {
    page: 'hybrid invoice of 10 lines',
    documents: 300,
    blocks: (index) => invoiceOf(index, 10),
    hybrid: (index) => hybridInvoiceOf(index, 10),
  },
  { page: 'invoice of 200 lines', documents: 40, blocks: (index) => invoiceOf(index, 200) },
  { page: 'statement of 500 movements', documents: 15, blocks: (index) => statementOf(index, 500) },
];

/** Every row is measured this often, the peers in turn, and the median counts. */
const rounds = 3;

/** PDFs of an invoice of 10 lines a second and core. */
const target = 180;

async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const load of loads) rows.push(await measure(load));
  const seen = Number(rows[0]!['kontor /s']);
  publish({
    name: 'paper',
    what: `PDFs a second on one core, embedded fonts, every one different; median of ${rounds}.`,
    machine: thisMachine(packageVersions('pdfkit')),
    rows,
    memory: { of: 'the benchmark itself', megabytes: ownMemory() },
    targets: [{ target: `${target} invoices of 10 lines a second and core`, seen: String(seen), met: seen >= target }],
  });
}

async function measure({ page, documents, blocks, hybrid }: Load): Promise<Row> {
  const pages = Array.from({ length: shareOf(documents) }, (_, index) => blocks(index));
  const kontor = async (page: Block[], index: number) =>
    (await renderPage(page, { ...optionsOf(), ...hybrid?.(index) })).length;
  const bare = (fonts: BareFonts) => (page: Block[]) => drawBare(page, fonts);
  const samples: Record<'kontor' | 'shared' | 'file', number[]> = { kontor: [], shared: [], file: [] };
  const shared = sharedFonts();
  const size = await kontor(pages[0]!, 0);
  await bare(shared)(pages[0]!);
  for (let round = 0; round < rounds; round++) {
    samples.kontor.push(await perSecond(pages, kontor));
    samples.shared.push(await perSecond(pages, bare(shared)));
    samples.file.push(await perSecond(pages.slice(0, Math.ceil(pages.length / 5)), bare('files')));
  }
  return {
    page,
    'kontor /s': median(samples.kontor),
    'bare pdfkit, fonts parsed once /s': median(samples.shared),
    'bare pdfkit, fonts from files /s': median(samples.file),
    'kB each': Math.round(size / 1000),
  };
}

async function perSecond(pages: Block[][], draw: (page: Block[], index: number) => Promise<number>): Promise<number> {
  const start = process.hrtime.bigint();
  for (const [index, page] of pages.entries())
    if ((await draw(page, index)) < 1_000) throw new Error('a page came out empty');
  const rate = pages.length / (Number(process.hrtime.bigint() - start) / 1e9);
  return Math.round(rate * 10) / 10;
}

await main();
