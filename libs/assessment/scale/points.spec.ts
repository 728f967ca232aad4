import fc from 'fast-check';
import { fill, languages } from '#kernel';
import { writeCsv } from '../export/write-csv.js';
import { feedbackTemplates } from '../feedback/templates.js';
import { growthOf } from '../growth/growth.js';
import { practiceFirmGoals } from '../seed/practice-firm-goals.js';
import { checkIds } from '../checks/registry.js';
import { colours, colourWords, type Colour } from './colours.js';
import { goalLevels, levelNames, type GoalLevel } from './levels.js';
import { pointsOf } from './points.js';

const judged = (colour: Colour, level: GoalLevel = 'need-to-know') => ({ colour, level });

test.each<[string, Parameters<typeof pointsOf>[0], number, string | undefined]>([
  ['nothing', [], 20, undefined],
  ['nothing seen', [judged('not-seen')], 20, undefined],
  ['all green', [judged('green'), judged('not-seen')], 20, '20'],
  ['orange is not half', [judged('orange')], 20, '9'],
  ['red', [judged('red')], 10, '2'],
  ['a must counts three times', [judged('green', 'must-always-know'), judged('red', 'nice-to-know')], 100, '80'],
  ['rounded half up', [judged('yellow-green'), judged('orange'), judged('orange')], 1, '0.6'],
])('%s', (_what, all, outOf, expected) => {
  expect(pointsOf(all, outOf)?.toFixed()).toBe(expected);
});

test('points never leave their range, and the order of goals does not matter', () => {
  const one = fc.record({ colour: fc.constantFrom(...colours), level: fc.constantFrom(...goalLevels) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 20 }), fc.integer({ min: 1, max: 100 }), (all, outOf) => {
      const points = pointsOf(all, outOf);
      expect(pointsOf(all.toReversed(), outOf)?.toFixed()).toBe(points?.toFixed());
      if (points) expect(points.gte(0) && points.lte(outOf)).toBe(true);
    }),
  );
});

test('growth is the mean of what counted at each moment', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 8, day));
  const goals = [
    { id: 'a', level: 'must-always-know' as const },
    { id: 'b', level: 'nice-to-know' as const },
  ];
  const history = [
    { goalId: 'b', colour: 'red' as const, assessedAt: at(1) },
    { goalId: 'a', colour: 'green' as const, assessedAt: at(2) },
    { goalId: 'gone', colour: 'red' as const, assessedAt: at(3) },
    { goalId: 'b', colour: 'not-seen' as const, assessedAt: at(4) },
  ];
  const { goals: lines, overall } = growthOf(history, goals);
  expect(overall.map(({ share, seen }) => [share, seen])).toEqual([
    [20, 1],
    [80, 2],
    [100, 1],
  ]);
  expect(lines.map(({ goalId, points }) => [goalId, ...points.map(({ share }) => share)])).toEqual([
    ['a', 100],
    ['b', 20, null],
  ]);
});

test('no cell of a CSV file runs as a formula', () => {
  const rows = [['=1+1', '@x', '-2', '+', '−', '"a";b', 'x\ny', '+32 2', '-SUM(A1)']];
  expect(writeCsv(rows)).toBe('\ufeff\'=1+1;\'@x;-2;+;−;"""a"";b";"x\ny";\'+32 2;\'-SUM(A1)\r\n');
});

test('colours, levels, wordings and the seeded goals say it in every language', () => {
  const texts = [
    ...colours.flatMap((colour) => [colourWords[colour].name, colourWords[colour].means]),
    ...goalLevels.map((level) => levelNames[level]),
    ...feedbackTemplates.map(({ text }) => text),
    ...practiceFirmGoals.map((goal) => goal.texts),
  ];
  for (const text of texts) {
    expect(languages.map((language) => text[language].trim().length > 3)).toEqual([true, true, true, true]);
  }
  expect(new Set(colours.map((colour) => colourWords[colour].symbol)).size).toBe(colours.length);
  for (const colour of colours) expect(feedbackTemplates.map((template) => template.colour)).toContain(colour);
  for (const { text } of feedbackTemplates) {
    expect(languages.map((each) => fill(text[each], { student: 'S', goal: 'G' }))).not.toContain('{');
  }
  expect(practiceFirmGoals.flatMap(({ checks }) => checks).filter((check) => !checkIds.includes(check))).toEqual([]);
});
