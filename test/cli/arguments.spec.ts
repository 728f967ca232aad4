import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kontor } from './kontor.js';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'kontor-arguments-'));
});
afterAll(() => rm(home, { recursive: true }));

const wrong: readonly [string, readonly string[], NodeJS.ProcessEnv, RegExp][] = [
  ['an unknown command', ['fly'], {}, /unknown command 'fly'/],
  ['a missing file', ['replay'], {}, /missing required argument 'file'/],
  ['a file that is not there', ['replay', 'nowhere.csv'], {}, /The file nowhere\.csv cannot be read/],
  ['no place for an export', ['export', 'hledger'], {}, /--output <file>' not specified/],
  ['a count in words', ['replay', 'some.csv', '--clearings', 'two'], {}, /whole number from 0 to 16/],
  ['a count beyond reason', ['demo', '--cases', '0'], {}, /whole number from 1 to 100000/],
  ['a misspelt setting', ['verify'], { KONTOR_PROT: '8080' }, /KONTOR_PROT is not a setting of Kontor/],
  ['an impossible port', ['up'], { KONTOR_PORT: '70000' }, /KONTOR_PORT must be a whole number/],
  ['in the language of the person', ['replay', 'nergens.csv'], { LANG: 'nl_BE.UTF-8' }, /kan niet worden gelezen/],
];

test.each(wrong)('%s is told in a sentence, without a stack', async (_, parameters, environment, sentence) => {
  const { code, stdout, stderr } = await kontor(parameters, { KONTOR_HOME: home, ...environment });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/\n {4}at /);
});

test.each([[[]], [['replay']], [['export', 'hledger']]])('kontor %j --help teaches by examples', async (command) => {
  const { code, stdout } = await kontor([...command, '--help'], { KONTOR_HOME: home });
  expect(code).toBe(0);
  expect(stdout).toMatch('Examples:');
});

test('a busy port is named, with what to do', async () => {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const { code, stderr } = await kontor(['up'], { KONTOR_HOME: home, KONTOR_PORT: String(port) });
  server.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(`Port ${port} on 127.0.0.1 is in use`);
  expect(stderr).toMatch(`KONTOR_PORT=${port < 65_000 ? port + 1 : 4000}`);
});
