import { bankEntities, bankMigrations } from '#bank';
import { catalogueEntities, catalogueMigrations } from '#catalogue';
import { clearingMigrations } from '#clearing';
import { ledgerEntities, ledgerMigrations } from '#ledger';
import { platformEntities, platformMigrations } from '#platform';
import { registryEntities, registryMigrations } from '#registry';

/** The tables of every library that the api works on. */
export const apiSchema = {
  entities: [...platformEntities, ...ledgerEntities, ...registryEntities, ...catalogueEntities, ...bankEntities],
  migrations: [
    ...platformMigrations,
    ...ledgerMigrations,
    ...registryMigrations,
    ...catalogueMigrations,
    ...bankMigrations,
    ...clearingMigrations,
  ],
};
