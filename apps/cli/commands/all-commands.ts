import { backupCommand } from './backup.js';
import { demoCommand } from './demo.js';
import { exportCommand } from './export.js';
import { migrateCommand } from './migrate.js';
import { replayCommand } from './replay.js';
import { restoreCommand } from './restore.js';
import { upCommand } from './up.js';
import { validateCommand } from './validate.js';
import { verifyCommand } from './verify.js';

/** In the order in which the help lists them. */
export const allCommands = [
  upCommand,
  demoCommand,
  replayCommand,
  verifyCommand,
  validateCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  migrateCommand,
];
