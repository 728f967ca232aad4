import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { isAlive } from './processes.js';

let home: string;
const said: string[] = [];
const running = new Set<EmbeddedPostgres>();

async function start(port?: number): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home, port, log: (line) => said.push(line) });
  running.add(server);
  return server;
}

async function query<T extends object>({ url }: EmbeddedPostgres, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function pidOf({ dataDirectory }: EmbeddedPostgres): Promise<number> {
  return Number((await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kontor launcher-'));
  await chmod(home, 0o755);
  // As an initdb that was killed leaves it.
  await mkdir(join(home, 'postgres.new-half'));
});

afterEach(() => void said.splice(0));

afterAll(async () => {
  for (const server of running) await server.stop();
  await rm(home, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  test('starts once when two launchers start at the same time', async () => {
    const servers = await Promise.all([start(), start()]);
    expect(servers.filter(({ adopted }) => adopted)).toHaveLength(1);
    expect(servers[0].url).toBe(servers[1].url);
    expect(await readdir(home)).toEqual(['postgres', 'postgres.log']);
  });

  test('is durable, speaks UTF-8, and sorts the same on every machine', async () => {
    const server = await start();
    const settings = await query<{ name: string; setting: string }>(
      server,
      `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'TimeZone')`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      TimeZone: 'UTC',
    });
    const [database] = await query(
      server,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider, datlocale FROM pg_database
       WHERE datname = current_database()`,
    );
    expect(database).toEqual({ encoding: 'UTF8', datlocprovider: 'b', datlocale: 'C.UTF-8' });
  });

  test('refuses who does not know the password', async () => {
    const { url } = await start();
    const client = new pg.Client({ connectionString: url.replace(/:[^:@]+@/, ':guess@') });
    await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  test('keeps its data over a stop and a start', async () => {
    const server = await start();
    await query(server, `CREATE TABLE kept (word text); INSERT INTO kept VALUES ('stand')`);
    const pid = await pidOf(server);
    await server.stop();
    expect(await isAlive(pid)).toBe(false);
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(await query(again, 'SELECT word FROM kept')).toEqual([{ word: 'stand' }]);
  });

  test('recovers from kill -9 with what was committed', async () => {
    const server = await start();
    await query(server, `CREATE TABLE survived (n int); INSERT INTO survived VALUES (42)`);
    process.kill(await pidOf(server), 'SIGKILL');
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(await query(again, 'SELECT n FROM survived')).toEqual([{ n: 42 }]);
  });

  test('clears a stale postmaster.pid, also when a stranger has got its process id', async () => {
    const server = await start();
    const file = join(server.dataDirectory, 'postmaster.pid');
    const content = await readFile(file, 'utf8');
    await server.stop();
    await writeFile(file, content.replace(/^\d+/, String(process.pid)));
    expect((await start()).adopted).toBe(false);
  });

  test('clears a launch lock whose holder is gone', async () => {
    await writeFile(join(home, 'postgres.lock'), '999999999 gone');
    await start();
    await expect(readFile(join(home, 'postgres.lock'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('takes another port when the wanted one is busy, and says so', async () => {
    const first = await start();
    await first.stop();
    const busy = await listen();
    const port = portOf(busy);
    const server = await start(port);
    expect(server.port).not.toBe(port);
    expect(said.join()).toContain(`Port ${port} is busy`);
    busy.close();
  });

  test('refuses data of another major version by name', async () => {
    const old = await mkdtemp(join(tmpdir(), 'kontor-old-'));
    await mkdir(join(old, 'postgres'));
    await writeFile(join(old, 'postgres', 'PG_VERSION'), '14\n');
    await expect(startEmbeddedPostgres({ home: old, log: () => undefined })).rejects.toMatchObject({
      code: 'postgres-version-mismatch',
      params: { found: '14' },
    });
    await rm(old, { recursive: true });
  });

  test('uses a home that is a symbolic link', async () => {
    const link = `${home}-link`;
    await symlink(home, link);
    const server = await start();
    const through = await startEmbeddedPostgres({ home: link, log: () => undefined });
    expect(through).toMatchObject({ adopted: true, port: server.port });
    await rm(link);
  });
});

const onlyAsRoot = process.getuid?.() === 0 ? test : test.skip;

onlyAsRoot(
  'root with a home that the server account cannot enter: the data lies elsewhere, behind a link',
  async () => {
    const closed = await mkdtemp(join(tmpdir(), 'kontor-closed-'));
    const inside = join(closed, 'home');
    const server = await startEmbeddedPostgres({ home: inside, log: () => undefined });
    try {
      expect(server.dataDirectory.startsWith(closed)).toBe(false);
      expect(await readFile(join(inside, 'postgres', 'PG_VERSION'), 'utf8')).toBe('18\n');
      expect((await startEmbeddedPostgres({ home: inside, log: () => undefined })).adopted).toBe(true);
    } finally {
      await server.stop();
      await rm(join(server.dataDirectory, '..'), { recursive: true });
      await rm(closed, { recursive: true });
    }
  },
);

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return address && typeof address === 'object' ? address.port : 0;
}
