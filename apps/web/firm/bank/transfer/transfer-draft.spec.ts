import { compactReference, errorsOf, newDraft, spacedIban, spacedReference } from './transfer-draft.js';

test.each([
  ['be71096123456769', 'BE71 0961 2345 6769'],
  ['BE71 09', 'BE71 09'],
  [' BE71-0961 ', 'BE71 0961'],
  ['', ''],
])('an IBAN "%s" is shown as "%s"', (typed, shown) => {
  expect(spacedIban(typed)).toBe(shown);
});

test.each([
  ['123', '123'],
  ['12345', '123/45'],
  ['123/4567/8', '123/4567/8'],
  ['123456789002', '+++123/4567/89002+++'],
  ['+++123/4567/89002+++', '+++123/4567/89002+++'],
  ['***123/4567/89002***', '+++123/4567/89002+++'],
  ['rf18539007547034', 'RF18 5390 0754 7034'],
  ['R', 'R'],
])('a reference "%s" is shown as "%s"', (typed, shown) => {
  expect(spacedReference(typed)).toBe(shown);
  expect(compactReference(shown)).toBe(compactReference(spacedReference(shown)));
});

const complete = { ...newDraft(), name: 'Ben', iban: 'BE71 0961 2345 6769', amount: '12,50' };

test.each([
  [{}, {}],
  [{ name: ' ' }, { name: 'missing' }],
  [{ iban: 'BE71 0961 2345 6768' }, { iban: 'badIban' }],
  [{ amount: '0' }, { amount: 'badAmount' }],
  [{ amount: '1.234' }, { amount: 'badAmount' }],
  [{ kind: 'structured', structured: '+++123/4567/89003+++' }, { communication: 'badReference' }],
  [{ kind: 'structured', structured: 'RF18 5390 0754 7034' }, {}],
] as const)('%j has the errors %j', (change, errors) => {
  expect(errorsOf({ ...complete, ...change })).toEqual(errors);
});
