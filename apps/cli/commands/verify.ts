import { Command } from 'commander';
import type { EntityManager } from 'typeorm';
import { auditBank } from '#bank';
import { auditClearing } from '#clearing';
import { auditLedger, type AuditFinding } from '#ledger';
import { openInstallation, type Installation } from '../boot/installation.js';
import { counted, report, reportJson, say } from '../report/say.js';

/** What is proved, in the order in which the parts rest on each other. */
const audits: readonly {
  readonly area: string;
  readonly proves: string;
  readonly run: (manager: EntityManager, now: Date) => Promise<AuditFinding[]>;
}[] = [
  { area: 'ledger', proves: 'every ledger sums to zero, balances equal their entries', run: (m) => auditLedger(m) },
  { area: 'bank', proves: 'settled payments have their transfers, statements join up', run: (m) => auditBank(m) },
  {
    area: 'clearing',
    proves: 'invoices follow from payments, numbers have no gaps, nothing is stuck',
    run: (m, now) => auditClearing(m, now),
  },
];

export function verifyCommand(): Command {
  return new Command('verify')
    .description('prove that ledgers, payments, invoices, numbers and statements agree')
    .option('--json', 'report as JSON on standard output')
    .addHelpText(
      'after',
      `
Reads everything and changes nothing, as of one moment, while Kontor runs or not. Names what fails and ends with
exit code 1 then; with 0 when all holds.

Examples:
  $ npx kontor verify
  $ npx kontor verify --json | jq '.findings[].rule'`,
    )
    .action(async ({ json }: { json?: boolean }) => {
      const installation = await openInstallation(say);
      const results = await auditAll(installation).finally(() => installation.close());
      const findings = results.flatMap((result) => result.findings);
      if (findings.length > 0) process.exitCode = 1;
      if (json) return reportJson({ holds: findings.length === 0, findings });
      for (const { area, proves, findings: found } of results) {
        report(`${area.padEnd(9)} ${found.length === 0 ? 'holds' : counted(found.length, 'finding')}: ${proves}`);
        for (const one of found) report(`  ${one.rule}: ${one.subject}: expected ${one.expected}, found ${one.found}`);
      }
    });
}

async function auditAll({ dataSource, clock }: Installation) {
  return dataSource.transaction('REPEATABLE READ', async (manager) => {
    const results = [];
    for (const { area, proves, run } of audits) {
      results.push({ area, proves, findings: await run(manager, clock.now()) });
    }
    return results;
  });
}
