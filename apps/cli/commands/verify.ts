import { Command } from 'commander';
import { openInstallation } from '../boot/installation.js';
import { counted, report, reportJson, say } from '../report/say.js';
import { auditAll } from './audits.js';

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
      const results = await auditAll(installation.dataSource, installation.clock.now()).finally(() =>
        installation.close(),
      );
      const findings = results.flatMap((result) => result.findings);
      if (findings.length > 0) process.exitCode = 1;
      if (json) return reportJson({ holds: findings.length === 0, findings });
      for (const { area, proves, findings: found } of results) {
        report(`${area.padEnd(9)} ${found.length === 0 ? 'holds' : counted(found.length, 'finding')}: ${proves}`);
        for (const one of found) report(`  ${one.rule}: ${one.subject}: expected ${one.expected}, found ${one.found}`);
      }
    });
}
