import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { kontor, projectRoot } from '../cli/kontor.js';

// The real company's days are not part of the project: without them, and without Python and /proc, this is skipped.
const file = join(projectRoot, '../shared/data/online-retail-2010-12.csv');
const python = await promisify(execFile)('python3', ['--version']).then(
  () => true,
  () => false,
);
const isPossible = existsSync(file) && python && existsSync('/proc/self/cmdline');

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kontor-real-days-'));
});
afterAll(() => rm(home, { recursive: true }));

(isPossible ? test : test.skip)(
  'the totals are those of the file to the cent, although the clearing is killed again and again',
  async () => {
    const { stdout } = await promisify(execFile)('python3', [
      join(projectRoot, 'test/replay/expected_totals.py'),
      file,
    ]);
    const expected = JSON.parse(stdout) as { documents: object; totals: object; rejected: number };
    const stop = new AbortController();
    const killing = killClearings(home, stop.signal);
    const replayed = await kontor(['replay', file, '--json'], { KONTOR_HOME: home });
    stop.abort();
    expect(await killing).toBeGreaterThan(0);
    expect(replayed.stderr).toMatch('is started again');
    const report = JSON.parse(replayed.stdout) as { rejected: unknown[] };
    expect(report).toMatchObject({ documents: expected.documents, totals: expected.totals });
    expect(report.rejected).toHaveLength(expected.rejected);
    expect(await kontor(['verify'], { KONTOR_HOME: home })).toMatchObject({ code: 0 });
  },
);

/** Kills every clearing of the folder, three times with pauses once there is one; returns how many processes died. */
async function killClearings(folder: string, signal: AbortSignal): Promise<number> {
  let killed = 0;
  for (let rounds = 0; rounds < 3;) {
    await sleep(4_000, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    const pids = await clearingsOf(folder);
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    killed += pids.length;
    if (pids.length > 0) rounds++;
  }
  return killed;
}

async function clearingsOf(folder: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const [command, environment] = await Promise.all(
        ['cmdline', 'environ'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
      );
      return command!.startsWith('kontor-clearing') && environment!.includes(`KONTOR_HOME=${folder}\0`);
    }),
  );
  return pids.filter((_, index) => found[index]).map(Number);
}
