import { Command } from 'commander';
import { KontorError, systemClock } from '#kernel';
import { createDataSource, readBackup, restoreBackup } from '#platform';
import { lockHome } from '../boot/home-lock.js';
import { openInstallation } from '../boot/installation.js';
import { fileUnreadable, restoredDoesNotAgree } from '../cli-errors.js';
import { count, report, reportJson, say } from '../report/say.js';
import { kontorSchema } from '../../schema.js';
import { auditAll } from './audits.js';

interface Options {
  readonly check?: boolean;
  readonly json?: boolean;
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('put a backup in the place of the database, after proving it')
    .argument('<file>', 'a file that "kontor backup" wrote')
    .option('--check', 'only make sure that the file is whole; changes nothing')
    .option('--json', 'report as JSON on standard output')
    .addHelpText(
      'after',
      `
Stop Kontor first. The file is read to its end and its checksum compared; then it is loaded into a database beside the
present one, brought up to date, and proved as "kontor verify" does. Only then the two change places. The database from
before stays under another name, which is said at the end; delete it when you no longer need it.

Examples:
  $ npx kontor restore --check kontor-2026-11-21.backup
  $ npx kontor restore kontor-2026-11-21.backup`,
    )
    .action(async (file: string, { check, json }: Options) => {
      try {
        if (check) return await checkOnly(file, json);
        await restore(file, json);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code !== 'ENOENT' && code !== 'EACCES' && code !== 'EISDIR') throw error;
        throw new KontorError(fileUnreadable, { file, cause: message }, { cause: error });
      }
    });
}

async function checkOnly(file: string, json?: boolean): Promise<void> {
  const { takenAt, rows, sha256 } = await readBackup(file);
  if (json) return reportJson({ file, takenAt, sha256, rows });
  report(`${file} is whole: ${count(total(rows))} rows, taken at ${takenAt}, checksum ${sha256}.`);
}

async function restore(file: string, json?: boolean): Promise<void> {
  // Sound before anything is started or locked.
  await readBackup(file);
  const installation = await openInstallation(say);
  const { config } = installation;
  const lock = await lockHome(config.home, say);
  try {
    // The connections of this command itself must not stand in the way.
    await installation.dataSource.destroy();
    const { head, formerDatabase } = await restoreBackup(file, {
      databaseUrl: config.databaseUrl,
      ...kontorSchema,
      now: systemClock.now(),
      prove,
    });
    if (json) return reportJson({ file, takenAt: head.takenAt, rows: head.rows, formerDatabase });
    report(`Restored ${count(total(head.rows))} rows as of ${head.takenAt}; ledgers, payments and documents agree.`);
    report(`The database from before is kept as ${formerDatabase}.`);
  } finally {
    // Connected again, to see whether others still need the server.
    if (!installation.dataSource.isInitialized) await installation.dataSource.initialize();
    await installation.close();
    await lock.release();
  }
}

/** @throws KontorError `restored-does-not-agree` */
async function prove(url: string): Promise<void> {
  const dataSource = await createDataSource({ url, ...kontorSchema, applicationName: 'kontor restore' }).initialize();
  try {
    const findings = (await auditAll(dataSource, systemClock.now())).flatMap((result) => result.findings);
    if (findings.length === 0) return;
    const [first] = findings;
    throw new KontorError(restoredDoesNotAgree, {
      count: findings.length,
      first: `${first!.rule}: ${first!.subject}`,
    });
  } finally {
    await dataSource.destroy();
  }
}

function total(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((sum, each) => sum + each, 0);
}
