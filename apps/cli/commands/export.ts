import { Command } from 'commander';
import { exportDocumentsCommand } from './export-documents.js';
import { exportHledgerCommand } from './export-hledger.js';

export function exportCommand(): Command {
  return new Command('export')
    .description('write the bank’s journal or all documents for other programs')
    .addCommand(exportHledgerCommand())
    .addCommand(exportDocumentsCommand());
}
