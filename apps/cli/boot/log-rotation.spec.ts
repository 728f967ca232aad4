import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '#testing';
import { rotate, rotateRegularly } from './log-rotation.js';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kontor-log-'));
  file = join(folder, 'api.log');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const filesOf = async (): Promise<Record<string, string>> => {
  const names = (await readdir(folder)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
};

test('a log that is not there, or not too large, is left alone', async () => {
  rotate(file, { bytes: 4, keep: 2 });
  expect(await filesOf()).toEqual({});
  await writeFile(file, 'four');
  rotate(file, { bytes: 4, keep: 2 });
  expect(await filesOf()).toEqual({ 'api.log': 'four' });
});

test('a log that is too large becomes an older one, and the oldest goes', async () => {
  for (const content of ['first\n', 'second\n', 'third\n', 'fourth\n']) {
    await writeFile(file, content);
    rotate(file, { bytes: 4, keep: 2 });
  }
  expect(await filesOf()).toEqual({ 'api.log': '', 'api.log.1': 'fourth\n', 'api.log.2': 'third\n' });
});

test('a process that holds the log open writes on at its beginning', async () => {
  const log = await open(file, 'a');
  const script = `
    process.stdin.on('data', (line) => process.stderr.write(line));
    process.stderr.write('ready\\n');
  `;
  const child = spawn(process.execPath, ['-e', script], {
    stdio: ['pipe', 'ignore', log.fd],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  await log.close();
  try {
    await eventually('the process writes', async () => (await readFile(file, 'utf8')) === 'ready\n');
    rotate(file, { bytes: 4, keep: 2 });
    child.stdin!.write('after\n');
    await eventually('it writes on', async () => (await readFile(file, 'utf8')) !== '');
    expect(await filesOf()).toEqual({ 'api.log': 'after\n', 'api.log.1': 'ready\n' });
  } finally {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
});

test('what keeps a log from being rotated is told, and nothing breaks', async () => {
  await writeFile(file, 'too large');
  await mkdir(join(folder, 'api.log.1', 'in the way'), { recursive: true });
  const told: string[] = [];
  rotateRegularly(file, (line) => told.push(line), { bytes: 4, keep: 1 })();
  expect(told).toEqual([expect.stringContaining(`The log ${file} cannot be rotated`)]);
  expect(await readFile(file, 'utf8')).toBe('too large');
});
