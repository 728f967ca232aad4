import { Command } from 'commander';
import { newId } from '#kernel';
import { summariseDay, tradeDay, type DaySummary } from '#simulation';
import { openInstallation } from '../boot/installation.js';
import { withClearings } from '../boot/processes.js';
import { seedDemonstration } from '../boot/seed-demonstration.js';
import { Progress } from '../report/progress.js';
import { count, counted, report, reportJson, say, table } from '../report/say.js';
import { wholeNumber } from './options.js';

interface Options {
  readonly json?: boolean;
  readonly cases: number;
  readonly seed?: string;
  readonly clearings?: number;
}

export function demoCommand(): Command {
  return new Command('demo')
    .description('let the demonstration network trade for a day')
    .option('--cases <count>', 'orders of the day', wholeNumber(1, 100_000), 60)
    .option('--seed <text>', 'the same seed plays the same day, and is recognised when it was played; else a new day')
    .option(
      '--clearings <count>',
      'clearing processes to start (1; none where Kontor already runs)',
      wholeNumber(0, 16),
    )
    .option('--json', 'report as JSON on standard output')
    .addHelpText(
      'after',
      `
Twelve practice firms send catalogues, order, change their minds, confirm, have goods carried, deliver in parts, refuse
damaged goods, contest invoices, correct by credit note, pay, pay late or cannot pay: everything that a class will meet, in
a minute. Works beside a running "kontor up", whose people see it live, or alone.

Examples:
  $ npx kontor demo
  $ npx kontor demo --cases 200 --json
  $ KONTOR_HOME=/tmp/try npx kontor demo --seed tuesday`,
    )
    .action(async ({ json, cases, seed, clearings }: Options) => {
      const installation = await openInstallation(say);
      const progress = new Progress();
      try {
        const { network } = await seedDemonstration(installation);
        const started = installation.clock.now();
        await withClearings(installation, clearings, () =>
          tradeDay({
            ...installation,
            network,
            cases,
            // Short, because it begins every payment's reference of 35 characters.
            seed: seed?.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 16) ?? newId().slice(-12),
            onProgress: (done, of) => progress.show(() => `  ${count(done)} of ${counted(of, 'case')}`),
          }),
        ).finally(() => progress.clear());
        const summary = await summariseDay(installation.dataSource.manager, network, started);
        if (json) reportJson(summary);
        else tell(summary);
      } finally {
        await installation.close();
      }
    });
}

function tell({ documents, payments, settledAmount, currency, findings }: DaySummary): void {
  const rows = documents.map(({ type, accepted, rejected }) => [type, count(accepted), count(rejected)]);
  for (const line of table([['document', 'accepted', 'rejected'], ...rows])) report(line);
  report('');
  report(
    `payments: ${count(payments.settled)} settled (${settledAmount} ${currency}), ${count(payments.refused)} refused, ${count(payments.pending)} for a later day`,
  );
  if (findings.length === 0) return;
  report('');
  const found = findings.map(({ rule, severity, count: times }) => [rule, severity, count(times)]);
  for (const line of table([['finding', 'severity', 'times'], ...found])) report(line);
}
