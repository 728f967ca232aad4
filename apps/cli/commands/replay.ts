import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { KontorError } from '#kernel';
import { Network } from '#registry';
import { documentCounts, planReplay, readRetailFile, replay, replayTotals, type ReplayOutcome } from '#simulation';
import { openInstallation, type Installation } from '../boot/installation.js';
import { withClearings } from '../boot/processes.js';
import { fileUnreadable } from '../cli-errors.js';
import { Progress } from '../report/progress.js';
import { count, counted, report, reportJson, say, table } from '../report/say.js';
import { wholeNumber } from './options.js';

interface Options {
  readonly json?: boolean;
  readonly clearings?: number;
  readonly inFlight?: number;
}

export function replayCommand(): Command {
  return new Command('replay')
    .description("play a real company's days (UCI Online Retail data) through the clearing")
    .argument('<file>', 'CSV: InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country')
    .option('--json', 'report as JSON on standard output')
    .option(
      '--clearings <count>',
      'clearing processes to start (1; none when KONTOR_DATABASE_URL is set)',
      wholeNumber(0, 16),
    )
    .option('--in-flight <cases>', 'cases under way at the same time', wholeNumber(1, 1_000))
    .addHelpText(
      'after',
      `
The retailer becomes a firm, each customer a firm of its country, in a network of their own with pound sterling as its
currency. An invoice number becomes a full case: order, order response, despatch advice, receipt advice, invoice,
payment. Lines without a customer are counter sales; a number that starts with C is a credit note, and is paid back.
Lines that fit neither are listed with their reason.

The same file into the same data folder changes nothing; a replay that was interrupted goes on where it ended. Run it in
a folder of its own to keep it apart.

Examples:
  $ KONTOR_HOME=/tmp/retail npx kontor replay online-retail-2010-12.csv
  $ KONTOR_HOME=/tmp/retail npx kontor replay online-retail-2010-12.csv --json > totals.json
  $ KONTOR_HOME=/tmp/retail npx kontor verify`,
    )
    .action(async (file: string, options: Options) => {
      const plan = planReplay(readRetailFile(await contentOf(file)));
      const installation = await openInstallation(say);
      try {
        const started = performance.now();
        const outcome = await withClearings(installation, options.clearings, () =>
          play(installation, plan, options.inFlight),
        );
        const seconds = (performance.now() - started) / 1_000;
        await tell(installation, outcome, seconds, options.json === true);
      } finally {
        await installation.close();
      }
    });
}

async function play(
  installation: Installation,
  plan: ReturnType<typeof planReplay>,
  inFlight: number | undefined,
): Promise<ReplayOutcome> {
  const progress = new Progress();
  const started = performance.now();
  try {
    return await replay({
      ...installation,
      plan,
      inFlight,
      onProgress: ({ cases, ofCases, documents }) =>
        progress.show(() => {
          const perSecond = documents / ((performance.now() - started) / 1_000);
          return `  ${count(cases)} of ${count(ofCases)} cases, ${count(documents)} documents, ${count(Math.round(perSecond))} a second`;
        }),
    });
  } finally {
    progress.clear();
  }
}

async function tell(
  { dataSource, types }: Installation,
  { networkId, rejected, newDocuments, newPayments }: ReplayOutcome,
  seconds: number,
  asJson: boolean,
): Promise<void> {
  const network = await dataSource.manager.findOneByOrFail(Network, { id: networkId });
  const documents = await documentCounts(dataSource.manager, networkId, types);
  const totals = await replayTotals(dataSource.manager, network);
  if (newDocuments + newPayments === 0)
    say('This file had been replayed into this folder before: nothing has changed.');
  const perSecond = Math.round(newDocuments / seconds);
  if (asJson) {
    const rounded = Number(seconds.toFixed(3));
    return reportJson({ documents, rejected, totals, seconds: rounded, documentsPerSecond: perSecond });
  }
  const rows = Object.entries({ ...documents, ...totals }).map(([name, value]) => [name, String(value)]);
  for (const line of table(rows)) report(line);
  report(`${counted(newDocuments, 'new document')} in ${seconds.toFixed(1)} s: ${count(perSecond)} a second.`);
  report(`${counted(rejected.length, 'line')} not taken${rejected.length > 0 ? ':' : '.'}`);
  for (const { line, invoiceNo, reason } of rejected) report(`  line ${line}, ${invoiceNo || 'no number'}: ${reason}`);
}

async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new KontorError(fileUnreadable, { file, cause: (error as Error).message }, { cause: error });
  }
}
