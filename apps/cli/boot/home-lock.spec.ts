import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holderOf, lockHome } from './home-lock.js';
import { processIdentity, type ProcessIdentity } from './process-identity.js';

let home: string;
const told: string[] = [];
const tell = (line: string): void => void told.push(line);

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kontor-lock-'));
  told.length = 0;
});
afterEach(() => rm(home, { recursive: true }));

const leave = (lock: object | string): Promise<void> =>
  writeFile(join(home, 'kontor.lock'), typeof lock === 'string' ? lock : JSON.stringify(lock));

async function own(): Promise<ProcessIdentity> {
  return (await processIdentity(process.pid))!;
}

test('one Kontor a folder, the next one after it', async () => {
  const lock = await lockHome(home, tell);
  expect((await holderOf(home))?.pid).toBe(process.pid);
  await expect(lockHome(home, tell)).rejects.toMatchObject({ code: 'home-in-use', params: { pid: process.pid } });
  await lock.release();
  expect(await readdir(home)).toEqual([]);
  await (await lockHome(home, tell)).release();
  expect(told).toEqual([]);
});

describe('a lock that a crash left behind is cleared', () => {
  const stale: readonly [string, () => Promise<object | string>][] = [
    ['its process is gone', async () => ({ ...(await own()), pid: 2 ** 22 + 1 })],
    ['the machine was started again', async () => ({ ...(await own()), boot: 'another boot' })],
    ['its id was given to another process', async () => ({ ...(await own()), started: '1' })],
    ['it was never written to its end', async () => '{"pid":'],
    ['it is empty', async () => ''],
  ];
  test.each(stale)('%s', async (_, lock) => {
    await leave(await lock());
    expect(await holderOf(home)).toBeUndefined();
    await lockHome(home, tell);
    expect(JSON.parse(await readFile(join(home, 'kontor.lock'), 'utf8'))).toEqual(await own());
    expect(told).toEqual([expect.stringMatching(/^Cleared a lock/)]);
    expect(await readdir(home)).toEqual(['kontor.lock']);
  });
});

test('of several that find a stale lock at once, one gets it', async () => {
  await leave({ ...(await own()), pid: 2 ** 22 + 1 });
  const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockHome(home, tell)));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a lock that another took meanwhile is not released', async () => {
  const lock = await lockHome(home, tell);
  await leave({ pid: 1, boot: '', started: '' });
  await lock.release();
  expect(await readdir(home)).toEqual(['kontor.lock']);
});
