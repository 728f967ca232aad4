import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readBackup } from '#platform';
import { kontor } from '../cli/kontor.js';

let folder: string;
let file: string;
let home: NodeJS.ProcessEnv;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kontor-backup-'));
  file = join(folder, 'kontor.backup');
  home = { KONTOR_HOME: join(folder, 'home') };
  expect(await kontor(['demo', '--cases', '20'], home)).toMatchObject({ code: 0 });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** All that can be compared of an installation: how many rows each table has, and a journal of every transfer. */
async function shapeOf(environment: NodeJS.ProcessEnv) {
  const copy = join(folder, 'shape.backup');
  const { stdout } = await kontor(['backup', copy, '--json'], environment);
  const journal = join(folder, 'shape.journal');
  expect((await kontor(['export', 'hledger', '-o', journal], environment)).code).toBe(0);
  return { rows: (JSON.parse(stdout) as { rows: unknown }).rows, journal: await readFile(journal, 'utf8') };
}

test('the drill: back up, trade on, restore, and all is as it was; what was traded on is kept beside', async () => {
  expect(await kontor(['backup', file], home)).toMatchObject({ code: 0 });
  const before = await shapeOf(home);
  expect(await kontor(['demo', '--cases', '5', '--seed', 'later'], home)).toMatchObject({ code: 0 });
  expect(await shapeOf(home)).not.toEqual(before);

  const restored = await kontor(['restore', file], home);
  expect(restored).toMatchObject({ code: 0 });
  expect(restored.stdout).toMatch(/kept as \w+_before_\d{14}/);
  expect(await shapeOf(home)).toEqual(before);
  expect(await kontor(['verify'], home)).toMatchObject({ code: 0 });
  // Numbers go on where they stood: the restored network trades.
  expect(await kontor(['demo', '--cases', '5', '--seed', 'after'], home)).toMatchObject({ code: 0 });
});

test('a backup moves to another installation', async () => {
  const other = { KONTOR_HOME: join(folder, 'other') };
  expect(await kontor(['restore', file], other)).toMatchObject({ code: 0 });
  expect(await kontor(['verify'], other)).toMatchObject({ code: 0 });
});

const damages: readonly [string, (bytes: Buffer) => Buffer][] = [
  ['cut in half', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['without its end', (bytes) => gzipSync(withoutLastLine(gunzipSync(bytes)))],
  ['with an amount changed', (bytes) => gzipSync(withDigitChanged(gunzipSync(bytes)))],
  ['with a row taken out', (bytes) => gzipSync(withoutARow(gunzipSync(bytes)))],
  ['that is something else', () => Buffer.from('invoice 2026-001')],
  ['that is another gzip file', () => gzipSync('{"hello":"world"}\n')],
];

test.each(damages)('a file %s is refused', async (_, damage) => {
  const damaged = join(folder, 'damaged.backup');
  await writeFile(damaged, damage(await readFile(file)));
  await expect(readBackup(damaged)).rejects.toMatchObject({ code: 'backup-damaged' });
});

test('a damaged file is told in a sentence, and nothing is touched', async () => {
  const damaged = join(folder, 'damaged.backup');
  await writeFile(damaged, gzipSync(withDigitChanged(gunzipSync(await readFile(file)))));
  const before = await shapeOf(home);
  const { code, stderr } = await kontor(['restore', damaged], home);
  expect(code).toBe(1);
  expect(stderr).toMatch(/is not a whole backup of Kontor/);
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(await shapeOf(home)).toEqual(before);
});

test('a file that is not there is told in a sentence', async () => {
  const { code, stderr } = await kontor(['restore', join(folder, 'nowhere')], home);
  expect(code).toBe(1);
  expect(stderr).toMatch(/cannot be read/);
});

function withoutLastLine(content: Buffer): Buffer {
  return content.subarray(0, content.lastIndexOf('\n', content.length - 2) + 1);
}

/** In the rows of the ledger's entries, where nothing but the checksum would notice. */
function withDigitChanged(content: Buffer): Buffer {
  const at = content.indexOf('"table":"entry"');
  const digit = content.indexOf('1', content.indexOf('\n', at));
  const changed = Buffer.from(content);
  changed[digit] = '2'.charCodeAt(0);
  return changed;
}

function withoutARow(content: Buffer): Buffer {
  const first = content.indexOf('\n', content.indexOf('"table":"document"')) + 1;
  const second = content.indexOf('\n', first) + 1;
  return Buffer.concat([content.subarray(0, first), content.subarray(second)]);
}
