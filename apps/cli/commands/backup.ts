import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { KontorError } from '#kernel';
import { writeBackup } from '#platform';
import { openInstallation } from '../boot/installation.js';
import { fileUnwritable } from '../cli-errors.js';
import { count, report, reportJson, say } from '../report/say.js';

const megabyte = 2 ** 20;

export function backupCommand(): Command {
  return new Command('backup')
    .description('write everything into one file, as of one moment, while Kontor runs or not')
    .argument('<file>', 'the file to write, such as kontor-2026-11-21.backup')
    .option('--json', 'report as JSON on standard output')
    .addHelpText(
      'after',
      `
The file holds all that people and firms did, in one compressed piece with a checksum. It holds passwords only as hashes,
and no signing secret; keep it as safe as the database all the same. Put it back with: kontor restore FILE

Examples:
  $ npx kontor backup kontor-$(date +%F).backup
  $ npx kontor backup /mnt/backup/kontor.backup --json`,
    )
    .action(async (file: string, { json }: { json?: boolean }) => {
      const installation = await openInstallation(say);
      const started = Date.now();
      try {
        const source = { databaseUrl: installation.config.databaseUrl, now: installation.clock.now() };
        const { rows, sha256 } = await writeBackup(source, file).catch((error: unknown) => {
          throw said(file, error);
        });
        const { size } = await stat(file);
        const total = Object.values(rows).reduce((sum, each) => sum + each, 0);
        if (json) return reportJson({ file, bytes: size, sha256, rows });
        report(
          `${file}: ${count(total)} rows of ${Object.keys(rows).length} tables, ${(size / megabyte).toFixed(1)} MB, ` +
            `in ${((Date.now() - started) / 1_000).toFixed(1)} s.`,
        );
        report(`SHA-256 of its content: ${sha256}`);
      } finally {
        await installation.close();
      }
    });
}

function said(file: string, error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return error;
  return new KontorError(fileUnwritable, { file, cause: message }, { cause: error });
}
