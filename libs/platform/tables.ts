import type { EntityClass, MigrationClass } from './db/data-source.js';
import { CreateDeadLetter1763683200010 } from './deadletter/create-dead-letter.migration.js';
import { DeadLetterNetwork1795262400010 } from './deadletter/dead-letter-network.migration.js';
import { DeadLetter } from './deadletter/dead-letter.entity.js';
import { CheckResult } from './health/check-result.js';
import { CreateCheckResult1795262800000 } from './health/create-check-result.migration.js';
import { CreateOutbox1763683200000 } from './outbox/create-outbox.migration.js';
import { OutboxRow } from './outbox/outbox-row.entity.js';

export const platformEntities: readonly EntityClass[] = [OutboxRow, DeadLetter, CheckResult];

export const platformMigrations: readonly MigrationClass[] = [
  CreateOutbox1763683200000,
  CreateDeadLetter1763683200010,
  DeadLetterNetwork1795262400010,
  CreateCheckResult1795262800000,
];
