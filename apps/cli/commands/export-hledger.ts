import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { Bank } from '#bank';
import { KontorError } from '#kernel';
import { hledgerJournal } from '#ledger';
import { openInstallation, type Installation } from '../boot/installation.js';
import { fileUnwritable } from '../cli-errors.js';
import { counted, report, reportJson, say } from '../report/say.js';
import { networksOf } from './networks.js';

interface Options {
  readonly output: string;
  readonly network?: string;
  readonly json?: boolean;
}

export function exportHledgerCommand(): Command {
  return new Command('hledger')
    .description('write the journal of the bank, or of every bank, for the plain-text accounting tool hledger')
    .requiredOption('-o, --output <file>', 'where to write the journal; - for standard output')
    .option('--network <code>', 'only the bank of this network')
    .option('--json', 'report as JSON on standard output')
    .addHelpText(
      'after',
      `
The journal asserts the balance of every account at its end, so that "hledger check" recomputes all of them
independently.

Examples:
  $ npx kontor export hledger -o bank.journal && hledger -f bank.journal check
  $ npx kontor export hledger --network demo -o - | hledger -f - balance`,
    )
    .action(async ({ output, network, json }: Options) => {
      const installation = await openInstallation(say);
      try {
        const networks = await networksOf(installation, network);
        await write(output, journals(installation, networks));
        if (output === '-') return;
        if (json) reportJson({ file: output, networks: networks.map(({ code }) => code) });
        else report(`Wrote the journals of ${counted(networks.length, 'network')} to ${output}.`);
      } finally {
        await installation.close();
      }
    });
}

async function* journals(
  { dataSource }: Installation,
  networks: readonly { readonly id: string; readonly timeZone: string }[],
): AsyncGenerator<string> {
  for (const { id, timeZone } of networks) {
    const bank = await dataSource.manager.findOneBy(Bank, { networkId: id });
    if (bank) yield* hledgerJournal(dataSource, bank.ledgerId, timeZone);
  }
}

async function write(output: string, text: AsyncGenerator<string>): Promise<void> {
  if (output === '-') {
    for await (const part of text) process.stdout.write(part);
    return;
  }
  try {
    await pipeline(Readable.from(text), createWriteStream(output));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw new KontorError(fileUnwritable, { file: output, cause: message }, { cause: error });
  }
}
