/**
 * How many invoices are read, checked and written in a second of one core's time, beside a general XML library that only parses.
 *
 *   npm run bench:standards
 *
 * Reading is XML to model with all structural findings; checking is all rules of EN 16931 and Peppol BIS Billing; writing is
 * model to XML. The peer, fast-xml-parser, makes an object of the same XML, with attributes and with texts left as they are.
 */
import { XMLParser } from 'fast-xml-parser';
import { checkInvoice, type Invoice, invoice as binding, readDocument, writeDocument } from '#standards';
import { packageVersions, thisMachine } from './common/machine.js';
import { ownMemory } from './common/memory.js';
import { publish, type Row } from './common/publish.js';
import { shareOf } from './common/share.js';
import { median } from './common/statistics.js';
import { invoiceOf } from './standards-load.js';

const sizes = [10, 1_000];

/** Every task runs this long in every round, in processor time, the tasks in turn; the median round counts. */
const rounds = shareOf(5);
const seconds = 1;

function main(): void {
  const rows = sizes.map(measure);
  const seen = 1_000 / Number(rows[0]!['checked/s']);
  publish({
    name: 'standards',
    what: `Invoices read, checked and written in a second of one core's time; median of ${rounds}.`,
    machine: thisMachine(packageVersions('fast-xml-parser')),
    rows,
    memory: { of: 'the benchmark itself', megabytes: ownMemory() },
    targets: [
      {
        target: 'an invoice of 10 lines checked in well under a millisecond',
        seen: `${seen.toFixed(2)} ms`,
        met: seen < 0.5,
      },
    ],
  });
}

function measure(lines: number): Row {
  const model = invoiceOf(lines);
  const xml = Buffer.from(writeDocument(binding, model));
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
  const tasks = {
    read: () => readInvoice(xml),
    check: () => expectNone(checkInvoice(model)),
    write: () => writeDocument(binding, model),
    all: () => {
      const read = readInvoice(xml);
      expectNone(checkInvoice(read));
      writeDocument(binding, read);
    },
    peer: () => parser.parse(xml),
  };
  const samples = Object.fromEntries(Object.keys(tasks).map((name) => [name, [] as number[]]));
  for (const task of Object.values(tasks)) perSecond(task);
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) samples[name]!.push(perSecond(task));
  }
  const result = (name: keyof typeof tasks) => shown(median(samples[name]!));
  return {
    lines,
    'KB of XML': Math.round(xml.length / 1_024),
    'read/s': result('read'),
    'checked/s': result('check'),
    'written/s': result('write'),
    'all three/s': result('all'),
    'fast-xml-parser, parsed only/s': result('peer'),
    'all three in % of that': Math.round((median(samples['all']!) / median(samples['peer']!)) * 100),
  };
}

function readInvoice(xml: Buffer): Invoice {
  const read = readDocument(xml);
  if (read.id !== 'invoice') throw new Error(`not an invoice: ${read.id}`);
  expectNone(read.findings);
  return read.model;
}

function expectNone(findings: readonly unknown[]): void {
  if (findings.length > 0) throw new Error(`the invoice is not sound: ${JSON.stringify(findings[0])}`);
}

/** How often the task runs in a second of processor time, which other work on the machine hardly changes. */
function perSecond(task: () => unknown): number {
  let count = 0;
  let spent = 0;
  const before = process.cpuUsage();
  while (spent < seconds) {
    task();
    count += 1;
    const { user, system } = process.cpuUsage(before);
    spent = (user + system) / 1e6;
  }
  return count / spent;
}

function shown(value: number): number {
  return value < 100 ? Number(value.toFixed(1)) : Math.round(value);
}

main();
