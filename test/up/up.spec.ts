import { RunningKontor } from './running-kontor.js';

let kontor: RunningKontor;

beforeAll(async () => {
  kontor = await RunningKontor.start();
  await kontor.said('The first day is over.');
});

afterAll(() => kontor.discard(), 60_000);

async function ask(path: string, token?: string, body?: object): Promise<Response> {
  return fetch(`http://127.0.0.1:${kontor.port}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  });
}

test('one command brings a network that has traded its first day', async () => {
  expect(kontor.output).toContain(kontor.url);
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
  const { process: first, output } = kontor;
  const second = kontor.start();
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(1);
  expect(kontor.output).toContain(String(first.pid));
  kontor.process = first;
  kontor.output = output;
});

test('it stops cleanly, and what was left by a kill is cleared away at the next start', async () => {
  expect(await kontor.stop()).toBe(0);
  const killed = kontor.start();
  await kontor.said('Kontor works');
  killed.kill('SIGKILL');
  await new Promise((resolve) => killed.once('exit', resolve));
  kontor.start();
  await kontor.said('Kontor works');
});
