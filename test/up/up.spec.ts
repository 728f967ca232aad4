import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../cli/kontor.js';

let home: string;
let port: number;
let process_: ChildProcess;
let output = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kontor-up-'));
  port = await freePort();
  process_ = start();
  await said('The first day is over.', 120_000);
}, 150_000);

afterAll(async () => {
  await stopped(process_);
  await rm(home, { recursive: true });
}, 60_000);

function start(): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(KONTOR_|NODE_OPTIONS$|LANG|LC_)/.test(name));
  const environment = { ...Object.fromEntries(inherited), KONTOR_HOME: home, KONTOR_PORT: String(port) };
  const child = spawn(process.execPath, ['dist/apps/cli/main.js', 'up'], { cwd: projectRoot, env: environment });
  output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  return child;
}

async function said(words: string, within: number): Promise<void> {
  const end = Date.now() + within;
  while (!output.includes(words)) {
    if (Date.now() > end) throw new Error(`"${words}" was not said within ${within} ms:\n${output}`);
    await sleep(100);
  }
}

async function stopped(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  child.kill('SIGINT');
  return new Promise((resolve) => child.once('exit', resolve));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });
}

async function ask(path: string, token?: string, body?: object): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  });
}

test('one command brings a network that has traded its first day', async () => {
  expect(output).toContain(`http://localhost:${port}`);
  const session = await ask('/v1/sessions', undefined, { userName: 'zilvervos.sales', password: 'oefenfirma' });
  const { token } = (await session.json()) as { token: string };
  const page = await ask('/v1/documents?limit=100', token);
  const { items } = (await page.json()) as { items: { id: string; documentType: string }[] };
  expect(new Set(items.map(({ documentType }) => documentType))).toContain('order');
  const paper = await ask(`/v1/documents/${items[0]!.id}/paper`, token);
  expect(paper.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await paper.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('a second command in the same folder says that Kontor already runs', async () => {
  const first = process_;
  const before = output;
  const second = start();
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(1);
  expect(output).toContain(String(first.pid));
  output = before;
});

test('it stops cleanly, and what was left by a kill is cleared away at the next start', async () => {
  expect(await stopped(process_)).toBe(0);
  process_ = start();
  await said('Kontor works', 60_000);
  process_.kill('SIGKILL');
  await new Promise((resolve) => process_.once('exit', resolve));
  process_ = start();
  await said('Kontor works', 60_000);
}, 150_000);
