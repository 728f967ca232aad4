import { Command } from 'commander';
import { openInstallation } from '../boot/installation.js';
import { counted, report, reportJson, say } from '../report/say.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database to the shape that this version of Kontor needs')
    .option('--json', 'report as JSON on standard output')
    .addHelpText(
      'after',
      `
Every other command migrates as well; this one does nothing else, for set-ups in which that is a step of its own.
Any number may run at the same time: one migrates, the others wait.

Examples:
  $ npx kontor migrate
  $ KONTOR_DATABASE_URL=postgres://kontor:secret@db:5432/kontor npx kontor migrate --json`,
    )
    .action(async ({ json }: { json?: boolean }) => {
      const installation = await openInstallation(say);
      await installation.close();
      const { migrated } = installation;
      if (json) return reportJson({ migrated });
      report(migrated.length === 0 ? 'The database was up to date.' : `${counted(migrated.length, 'migration')} done:`);
      for (const name of migrated) report(`  ${name}`);
    });
}
