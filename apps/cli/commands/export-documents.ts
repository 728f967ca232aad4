import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { eachDocument, listReceipts, messageLevelResponseOf, type EnvelopeReceipt } from '#clearing';
import { KontorError } from '#kernel';
import { messageLevelResponse, writeDocument } from '#standards';
import { openInstallation, type Installation } from '../boot/installation.js';
import { fileUnwritable } from '../cli-errors.js';
import { Progress } from '../report/progress.js';
import { count, counted, report, reportJson, say } from '../report/say.js';
import { networksOf } from './networks.js';

interface Options {
  readonly out: string;
  readonly network?: string;
  readonly json?: boolean;
}

export function exportDocumentsCommand(): Command {
  return new Command('documents')
    .description('write every document and every receipt as UBL, one XML file each')
    .requiredOption('--out <folder>', 'the folder to write to; made if it is missing')
    .option('--network <code>', 'only the documents of this network')
    .option('--json', 'report as JSON on standard output')
    .addHelpText(
      'after',
      `
Files are named <network>/<participant id of the sender>/<type>-<number>.xml, so that every one has its own name:
two firms may give their invoices the same number. Receipts are Message Level Responses (T71) in the name of who got the
document: message-level-response-<number>.xml, of what was rejected as well.

Examples:
  $ npx kontor export documents --out xml
  $ npx kontor export documents --network demo --out xml --json`,
    )
    .action(async ({ out, network, json }: Options) => {
      const installation = await openInstallation(say);
      const progress = new Progress();
      const written = { documents: 0, receipts: 0 };
      const shown = () => `  ${count(written.documents)} documents, ${count(written.receipts)} receipts written`;
      try {
        for (const { id, code } of await networksOf(installation, network)) {
          const target = { installation, networkId: id, folder: join(out, safe(code)) };
          for await (const _ of writeDocuments(target)) {
            written.documents++;
            progress.show(shown);
          }
          for await (const _ of writeReceipts(target)) {
            written.receipts++;
            progress.show(shown);
          }
        }
      } finally {
        progress.clear();
        await installation.close();
      }
      if (json) reportJson({ folder: out, ...written });
      else {
        const what = `${counted(written.documents, 'document')} and ${counted(written.receipts, 'receipt')}`;
        report(`Wrote ${what} to ${out}.`);
      }
    });
}

interface Target {
  readonly installation: Installation;
  readonly networkId: string;
  readonly folder: string;
}

/** One file for each document; yields after each. */
async function* writeDocuments({ installation, networkId, folder }: Target): AsyncGenerator<void> {
  const { dataSource, directory, types } = installation;
  const condition = { sql: 'd.network_id = $1', parameters: [networkId] };
  for await (const { documentType, number, body, senderFirmId } of eachDocument(dataSource.manager, condition)) {
    const type = types.find(documentType);
    if (!type) continue;
    const sender = await directory.byId(senderFirmId);
    const name = `${documentType}-${safe(number)}.xml`;
    await writeXml(
      join(folder, safe(sender?.participantId ?? senderFirmId)),
      name,
      writeDocument(type.binding, body as never),
    );
    yield;
  }
}

/** One file for each envelope, in the language of who sent it; yields after each. */
async function* writeReceipts(target: Target): AsyncGenerator<void> {
  const { dataSource } = target.installation;
  const condition = { sql: 'e.network_id = $1', parameters: [target.networkId] };
  let before: string | undefined;
  do {
    const page = await listReceipts(dataSource.manager, condition, { limit: 500, ...(before ? { before } : {}) });
    for (const receipt of page.items) {
      await writeReceipt(target, receipt);
      yield;
    }
    before = page.next;
  } while (before);
}

async function writeReceipt({ installation, folder }: Target, receipt: EnvelopeReceipt): Promise<void> {
  const { directory, types } = installation;
  const firms = await directory.byIds([receipt.senderFirmId, receipt.receiverFirmId]);
  const [sender, receiver] = [firms.get(receipt.senderFirmId)!, firms.get(receipt.receiverFirmId)!];
  const parties = { sender: sender.participantId, receiver: receiver.participantId };
  const response = messageLevelResponseOf(receipt, parties, { types, language: sender.language });
  const name = `${messageLevelResponse.id}-${safe(response.number)}.xml`;
  await writeXml(join(folder, safe(receiver.participantId)), name, writeDocument(messageLevelResponse, response));
}

async function writeXml(folder: string, name: string, xml: string): Promise<void> {
  const file = join(folder, name);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, xml);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw new KontorError(fileUnwritable, { file, cause: message }, { cause: error });
  }
}

/** A name that every file system takes; what it cannot take is spelt out, so that different names stay different. */
function safe(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]|^\.+/g, (part) =>
    Array.from(part, (character) => `%${character.codePointAt(0)!.toString(16)}`).join(''),
  );
}
