import { kontor } from './kontor.js';

const invoice = 'test/fixtures/validate/invoice.xml';
const notes = 'README.md';

test.each([
  ['files without a fatal finding', [invoice, 'test/fixtures/validate/statement.cod'], 0],
  ['a file that is no document', [invoice, notes], 1],
  ['a file that is not there', [notes, 'nowhere.xml', invoice], 2],
])('%s: what is found goes to standard output, the verdict into the exit status', async (_, files, expected) => {
  const { code, stdout, stderr } = await kontor(['validate', ...files], { LANG: 'nl_BE.UTF-8' });
  expect({ code, stderr }).toEqual({ code: expected, stderr: '' });
  expect(stdout).toMatch(`${invoice} (invoice): geen bevindingen\n`);
  expect(stdout).toMatch(/^Gecontroleerde bestanden: \d/m);
});

test('--json gives one row a file, in the language that is asked for', async () => {
  const { code, stdout } = await kontor(['validate', '--json', '--language', 'fr', invoice, notes], { LANG: 'nl' });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    { file: invoice, type: 'invoice', findings: [] },
    {
      file: notes,
      type: null,
      findings: [
        { rule: 'FILE-FORMAT', severity: 'fatal', path: '', message: expect.stringMatching(/^Ce fichier/) as string },
      ],
    },
  ]);
});

test('a language that Kontor does not speak is refused', async () => {
  const { code, stderr } = await kontor(['validate', '--language', 'es', invoice]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/Allowed choices are nl, fr, de, en/);
});
