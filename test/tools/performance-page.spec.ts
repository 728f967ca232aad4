import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResult, type BenchResult } from '../bench/common/result.js';
import { suite } from '../bench/common/suite.js';
import { performancePage } from './performance-page.js';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const committed = (name: string) => readResult(name, join(root, 'bench/results'));

const result: BenchResult = {
  name: 'paper',
  what: 'PDFs a second.',
  at: '2026-11-21T10:00:00.000Z',
  seconds: 61,
  machine: { cpu: 'CPU', cores: 2, memoryGB: 24, node: 'v20', versions: { pdfkit: '0.20.2' } },
  rows: [
    { page: 'a|b', '/s': 1234.5 },
    { page: 'long page', 'kB each': 7 },
  ],
  memory: { of: 'the benchmark itself', megabytes: 200 },
  targets: [
    { target: '180 a second', seen: '226', met: true },
    { target: 'under 600 MB', seen: '700 MB', met: false },
  ],
};

test('docs/performance.md is what its template and the kept results make: npm run docs:performance', () => {
  expect(read('docs/performance.md')).toBe(performancePage(read('bench/performance.template.md'), suite, committed));
});

test('every kept result is one of the suite, and complete', () => {
  for (const name of suite) {
    const kept = committed(name);
    if (!kept) continue;
    expect(kept).toMatchObject({ name, what: expect.any(String), seconds: expect.any(Number) });
    expect(kept.memory.megabytes).toBeGreaterThan(0);
    expect(kept.rows.length).toBeGreaterThan(0);
  }
});

test('a result is shown with its table, targets and machine; one that is missing is named', () => {
  const template = '# T\n\n<!-- result: targets -->\n\n<!-- result: paper -->\n\nProse.\n\n<!-- result: api -->\n';
  const page = performancePage(template, ['paper', 'api'], (name) => (name === 'paper' ? result : undefined));
  expect(page).toBe(`# T

| benchmark | target       | seen   |            |
| --------- | ------------ | ------ | ---------- |
| paper     | 180 a second | 226    | met        |
| paper     | under 600 MB | 700 MB | **missed** |
| api       | not measured |        |            |

PDFs a second.

| page      | /s      | kB each |
| --------- | ------- | ------- |
| a\\|b      | 1,234.5 |         |
| long page |         | 7       |

- met: 180 a second; seen: 226
- **missed**: under 600 MB; seen: 700 MB

Seen on 2026-11-21 in 61 s, with all that was made ready: CPU, 2 cores, 24 GB; Node v20; pdfkit 0.20.2.

Prose.

No result is kept: \`npm run bench:api\` makes one.
`);
});

test('a benchmark of the suite that has no place in the template is an error', () => {
  expect(() => performancePage('<!-- result: targets -->\n', ['paper'], () => undefined)).toThrow('no place for paper');
});
