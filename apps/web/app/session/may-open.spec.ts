import type { Me } from '../routes';
import { mayOpen } from './may-open.js';

const own = '019b76da-a801-7d35-b88c-b71c95cb9fc0';
const other = '019b76da-a805-73c1-a4e3-ae919be06182';

const people = {
  student: { roles: ['student'], firms: [{ id: own }] },
  teacher: { roles: ['teacher'], firms: [] },
  office: { roles: ['network-office'], firms: [] },
  fair: { roles: ['fair-organiser'], firms: [] },
} as unknown as Record<'student' | 'teacher' | 'office' | 'fair', Me>;

test.each([
  ['student', '/account', {}, true],
  ['student', '/firm/:firmId', { firmId: own }, true],
  ['student', '/firm/:firmId/post', { firmId: other }, false],
  ['student', '/firm/:firmId/post', { firmId: 'nonsense' }, false],
  ['student', '/firm/:firmId/drafts/:draftId', { firmId: own, draftId: other }, true],
  ['student', '/firm/:firmId/drafts/:draftId', { firmId: own, draftId: 'nonsense' }, false],
  ['student', '/teacher', {}, false],
  ['student', '/office/people', {}, false],
  ['teacher', '/teacher/transactions/:caseId', { caseId: other }, true],
  ['teacher', '/firm/:firmId/post/:documentId', { firmId: other, documentId: own }, true],
  ['teacher', '/office', {}, false],
  ['office', '/office/firms/:anyFirmId', { anyFirmId: other }, true],
  ['office', '/teacher', {}, true],
  ['fair', '/account', {}, true],
  ['fair', '/firm/:firmId', { firmId: other }, false],
] as const)('%s opens %s %j: %s', (who, path, params, expected) => {
  expect(mayOpen(path, params, people[who])).toBe(expected);
});
