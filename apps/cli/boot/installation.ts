import { mkdir } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { allDocumentTypes } from '#doctypes';
import { documentTypes, type DocumentTypes } from '#doctype';
import { systemClock, type Clock } from '#kernel';
import {
  connectedTo,
  createDataSource,
  migrate,
  readConfig,
  startEmbeddedPostgres,
  type ConnectedConfig,
  type EmbeddedPostgres,
} from '#platform';
import { FirmDirectory } from '#registry';
import { entities, migrations } from '../../schema.js';

/** Stands in pg_stat_activity; with the process id, so that two commands in one folder see each other. */
const ownName = `kontor-cli-${process.pid}`;

/** What a command works on: the configuration, and the migrated database behind it. */
export interface Installation {
  readonly config: ConnectedConfig;
  readonly dataSource: DataSource;
  /** True when the database is this folder's own, not one that KONTOR_DATABASE_URL names. */
  readonly embedded: boolean;
  /** The migrations that opening it ran. */
  readonly migrated: readonly string[];
  readonly types: DocumentTypes;
  readonly directory: FirmDirectory;
  readonly clock: Clock;
  /** Disconnects; stops the embedded server unless another Kontor is connected to it, or at once when `force`d. */
  close(force?: boolean): Promise<void>;
}

/**
 * Opens the installation that the environment describes: starts or joins the embedded server, connects, migrates.
 * @throws KontorError `invalid-configuration` and what the embedded server throws
 */
export async function openInstallation(log: (line: string) => void): Promise<Installation> {
  const config = readConfig();
  await mkdir(config.home, { recursive: true });
  const server = config.databaseUrl ? undefined : await startEmbeddedPostgres({ home: config.home, log });
  const connected = connectedTo(config, server?.url ?? '');
  const dataSource = createDataSource({
    url: connected.databaseUrl,
    poolSize: connected.databasePoolSize,
    applicationName: ownName,
    entities,
    migrations,
  });
  await dataSource.initialize();
  const migrated = await migrate(dataSource);
  return {
    config: connected,
    dataSource,
    embedded: server !== undefined,
    migrated,
    types: documentTypes(allDocumentTypes),
    directory: new FirmDirectory(dataSource.manager),
    clock: systemClock,
    close: (force = false) => close(dataSource, server, force),
  };
}

async function close(dataSource: DataSource, server: EmbeddedPostgres | undefined, force: boolean): Promise<void> {
  const others = server && !force ? await otherConnections(dataSource) : 0;
  await dataSource.destroy();
  if (others === 0) await server?.stop();
}

/** Connections of other processes, which tell themselves apart by name. */
async function otherConnections(dataSource: DataSource): Promise<number> {
  const [row] = (await dataSource.query(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND application_name <> $1`,
    [ownName],
  )) as { others: number }[];
  return row?.others ?? 0;
}
