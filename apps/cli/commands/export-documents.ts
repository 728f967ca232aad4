import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { eachDocument, type StoredDocument } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { KontorError } from '#kernel';
import { writeDocument } from '#standards';
import { openInstallation } from '../boot/installation.js';
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
    .description('write every document as UBL, one XML file each')
    .requiredOption('--out <folder>', 'the folder to write to; made if it is missing')
    .option('--network <code>', 'only the documents of this network')
    .option('--json', 'report as JSON on standard output')
    .addHelpText(
      'after',
      `
Files are named <network>/<participant id of the sender>/<type>-<number>.xml, so that every one has its own name:
two firms may give their invoices the same number.

Examples:
  $ npx kontor export documents --out xml
  $ npx kontor export documents --network demo --out xml --json`,
    )
    .action(async ({ out, network, json }: Options) => {
      const installation = await openInstallation(say);
      const progress = new Progress();
      let written = 0;
      try {
        for (const { id, code } of await networksOf(installation, network)) {
          const condition = { sql: 'd.network_id = $1', parameters: [id] };
          for await (const document of eachDocument(installation.dataSource.manager, condition)) {
            const sender = await installation.directory.byId(document.senderFirmId);
            const folder = join(out, safe(code), safe(sender?.participantId ?? document.senderFirmId));
            await writeOne(folder, document, installation.types);
            written++;
            progress.show(() => `  ${count(written)} documents written`);
          }
        }
      } finally {
        progress.clear();
        await installation.close();
      }
      if (json) reportJson({ folder: out, documents: written });
      else report(`Wrote ${counted(written, 'document')} to ${out}.`);
    });
}

async function writeOne(folder: string, document: StoredDocument, types: DocumentTypes): Promise<void> {
  const type = types.find(document.documentType);
  if (!type) return;
  const file = join(folder, `${document.documentType}-${safe(document.number)}.xml`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, writeDocument(type.binding, document.body as never));
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
