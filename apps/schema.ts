import { assessmentMigrations } from '#assessment';
import { bankEntities, bankMigrations } from '#bank';
import { catalogueEntities, catalogueMigrations } from '#catalogue';
import { classroomMigrations } from '#classroom';
import { clearingMigrations } from '#clearing';
import { ledgerEntities, ledgerMigrations } from '#ledger';
import { platformEntities, platformMigrations, type EntityClass, type MigrationClass } from '#platform';
import { registryEntities, registryMigrations } from '#registry';
import { simulationMigrations } from '#simulation';

/** The tables of every library, in the order of dependence: what each application connects and migrates with. */
export const entities: readonly EntityClass[] = [
  ...platformEntities,
  ...ledgerEntities,
  ...registryEntities,
  ...catalogueEntities,
  ...bankEntities,
];

export const migrations: readonly MigrationClass[] = [
  ...platformMigrations,
  ...ledgerMigrations,
  ...registryMigrations,
  ...catalogueMigrations,
  ...bankMigrations,
  ...clearingMigrations,
  ...classroomMigrations,
  ...assessmentMigrations,
  ...simulationMigrations,
];

/** Both, as a connection wants them. */
export const kontorSchema = { entities, migrations };
