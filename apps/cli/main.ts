import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { KontorError, languageOf } from '#kernel';
import { validateCommand } from './commands/validate.js';

const program = new Command('kontor')
  .description('The engine of a practice-firm network: trade, clearing, settlement, paper.')
  .version('0.1.0')
  .showHelpAfterError('(kontor --help shows what there is)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Where things are:
  Everything lies in one data folder, .kontor/ unless KONTOR_HOME names another: the embedded PostgreSQL,
  logs, the lock. With KONTOR_DATABASE_URL (and KONTOR_QUEUE_URL) the same commands work on servers of yours.

Examples:
  $ npm start                                start everything, with the demonstration network
  $ npx kontor verify                        prove that every ledger, invoice and statement agrees
  $ KONTOR_HOME=/tmp/retail npx kontor replay online-retail.csv --json
                                             play a real company's days in a folder of their own
  $ npx kontor help replay                   what a command does, with examples`,
  );

// Checking files needs nothing of what runs a network, and loading that would take longer than the check.
const commands =
  process.argv[2] === 'validate' ? [validateCommand] : (await import('./commands/all-commands.js')).allCommands;
for (const command of commands) {
  program.addCommand(inherit(command()));
}

// Whoever reads the report may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  report(error);
}

/** Subcommands made apart from the program do not take its settings over by themselves. */
function inherit(command: Command): Command {
  command.copyInheritedSettings(program);
  for (const sub of command.commands) inherit(sub);
  return command;
}

/** One sentence for what was foreseen; a defect shows where it happened. */
function report(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
    return;
  }
  process.exitCode = 1;
  if (error instanceof KontorError) process.stderr.write(`${error.say(languageOf(process.env['LANG']))}\n`);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
