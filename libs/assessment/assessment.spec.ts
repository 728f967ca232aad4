import { demonstrationNetwork, seedNetwork, type InvalidInput, type Scope } from '#registry';
import { testDatabase, worldSchema, type TestDatabase } from '#testing';
import {
  addGoal,
  applyImport,
  assess,
  assessmentMigrations,
  changeGoal,
  changeGoalSet,
  copyGoalSet,
  createGoalSet,
  goalOf,
  goalSetOf,
  goalsOf,
  latestAssessments,
  listAssessments,
  listGoalSets,
  previewImport,
  rollOfClass,
  seedLearningGoals,
  targetsOfGoalSet,
  writeGoalFile,
  type GoalSet,
  type NewAssessment,
} from './index.js';

const at = new Date('2026-10-01T08:00:00Z');
const data = demonstrationNetwork('assessment');
const networkId = data.network.id;
const [ours, theirs] = data.classes as [(typeof data.classes)[0], (typeof data.classes)[0]];
const person = (userName: string): string => data.people.find((each) => each.userName === userName)!.id!;
const student = person('dijlestroom.sales');
const stranger = person('vennholz.sales');
const teacher = person('an.peeters');
const nothing: Scope = { networkId, whole: false, services: false, classIds: [], firmIds: [], personId: null };
const teaching = (...classIds: string[]): Scope => ({ ...nothing, classIds });

let database: TestDatabase;
let schoolSet: GoalSet;

beforeAll(async () => {
  database = await testDatabase({
    entities: worldSchema.entities,
    migrations: [...worldSchema.migrations, ...assessmentMigrations],
  });
  await database.dataSource.transaction(async (manager) => {
    await seedNetwork(manager, data);
    await seedLearningGoals(manager, 'assessment', data, at);
  });
  schoolSet = (await listGoalSets(database.dataSource.manager, teaching(ours.id)))[0]!;
});

afterAll(() => database?.close());

const manager = () => database.dataSource.manager;

describe('goal sets', () => {
  it('of a school are seen by the teachers of its classes, and by nobody else', async () => {
    expect(schoolSet).toMatchObject({ schoolId: ours.schoolId, classId: null, goalCount: 16, archivedAt: null });
    expect(await targetsOfGoalSet(manager(), schoolSet)).toEqual([{ networkId, classId: ours.id }]);
    const foreign = await listGoalSets(manager(), teaching(theirs.id));
    expect(foreign.map(({ id }) => id)).not.toContain(schoolSet.id);
    expect(await listGoalSets(manager(), teaching())).toEqual([]);
  });

  it('are copied with their goals, and the copy goes its own way', async () => {
    const copy = { networkId, schoolId: theirs.schoolId, classId: theirs.id, name: 'Kopie', createdBy: teacher };
    const id = await copyGoalSet(manager(), schoolSet.id, copy, at);
    const [source, copied] = await Promise.all([goalsOf(manager(), [schoolSet.id]), goalsOf(manager(), [id])]);
    const plain = (goals: typeof source) =>
      goals.map(({ code, level, texts, checks }) => ({ code, level, texts, checks }));
    expect(plain(copied)).toEqual(plain(source));
    await changeGoal(manager(), copied[0]!, { texts: { nl: 'Anders' } }, at);
    expect((await goalOf(manager(), source[0]!.id))!.texts).toEqual(source[0]!.texts);
    expect(await listGoalSets(manager(), teaching(theirs.id))).toMatchObject([
      { classId: null },
      { id, className: theirs.name },
    ]);
  });

  it('are archived and come back, and are never deleted', async () => {
    const id = await createGoalSet(
      manager(),
      { networkId, schoolId: ours.schoolId, classId: ours.id, name: 'Oud', createdBy: teacher },
      at,
    );
    await changeGoalSet(manager(), id, { archived: true, name: 'Ouder' }, at);
    expect((await listGoalSets(manager(), teaching(ours.id))).map((set) => set.id)).not.toContain(id);
    expect(await listGoalSets(manager(), teaching(ours.id), { archived: true })).toMatchObject([{ id, name: 'Ouder' }]);
    await changeGoalSet(manager(), id, { archived: false }, at);
    expect((await goalSetOf(manager(), id))!.archivedAt).toBeNull();
    await expect(manager().query('DELETE FROM goal_set WHERE id = $1', [id])).rejects.toThrow('archived, not deleted');
    await expect(manager().query('DELETE FROM learning_goal')).rejects.toThrow('archived, not deleted');
  });

  it('of a class belong to a class of that school', async () => {
    const set = { networkId, schoolId: ours.schoolId, classId: theirs.id, name: 'X', createdBy: null };
    await expect(createGoalSet(manager(), set, at)).rejects.toMatchObject({ code: 'not-found' });
  });
});

test.each([
  [{ code: '' }, ['/code missing-field']],
  [{ code: 'x'.repeat(21) }, ['/code text-too-long']],
  [{ level: 'important' }, ['/level unknown-choice']],
  [{ texts: { nl: ' ' } }, ['/texts goal-without-text']],
  [{ checks: ['order-right', 'luck'] }, ['/checks unknown-check']],
  [{ texts: { fr: 'a\u0000b' }, level: '' }, ['/level unknown-choice', '/texts/fr forbidden-characters']],
])('a goal with %j is refused: %j', async (change, expected) => {
  const goal = { code: 'Z9', level: 'need-to-know', texts: { nl: 'Tekst' }, checks: [], ...change };
  const error = await addGoal(manager(), { networkId, goalSetId: schoolSet.id }, goal).catch(
    (thrown: InvalidInput) => thrown,
  );
  expect((error as InvalidInput).problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test('a code is used once in a set', async () => {
  const goal = { code: 'P1', level: 'need-to-know', texts: { nl: 'Tekst' }, checks: [] };
  const attempt = addGoal(manager(), { networkId, goalSetId: schoolSet.id }, goal);
  await expect(attempt).rejects.toMatchObject({ code: 'goal-code-taken', field: '/code' });
});

describe('import', () => {
  const newSet = () =>
    createGoalSet(
      manager(),
      { networkId, schoolId: ours.schoolId, classId: ours.id, name: 'Lijst', createdBy: teacher },
      at,
    );
  const outcomes = (plan: Awaited<ReturnType<typeof previewImport>>) =>
    plan.map(({ line, outcome, problems }) => [line, outcome, ...problems.map(({ code }) => code)]);

  it('tells what will happen line by line, and then does that', async () => {
    const id = await newSet();
    const set = (await goalSetOf(manager(), id))!;
    await applyImport(manager(), set, 'code;level;nl\nA1;need-to-know;Een\nA2;nice-to-know;Twee\n', at);
    const [, second] = await goalsOf(manager(), [id]);
    await changeGoal(manager(), second!, { archived: true }, at);
    const file =
      'Code,Niveau,Checks,nl,fr\r\n' +
      'A1,need-to-know,,Een,\r\n' +
      'A2,nice-to-know,,Twee,\r\n' +
      'A3,"Altijd kennen of kunnen",order-right,"Drie\r\nregels",Trois\r\n' +
      'A3,need-to-know,,Nog eens,\r\n' +
      ',need-to-know,,Zonder code,\r\n' +
      'A4,soms,luck,,\r\n' +
      ',,,,\r\n';
    const preview = await previewImport(manager(), id, file);
    expect(outcomes(preview)).toEqual([
      [2, 'unchanged'],
      [3, 'changed'],
      [4, 'refused', 'forbidden-characters'],
      [6, 'refused', 'goal-twice-in-file'],
      [7, 'refused', 'missing-field'],
      [8, 'refused', 'unknown-choice', 'goal-without-text', 'unknown-check'],
    ]);
    expect(preview[3]!.problems[0]).toMatchObject({ field: '/lines/6/code', params: { line: 4 } });
    expect(await goalsOf(manager(), [id])).toHaveLength(1);
    expect(outcomes(await applyImport(manager(), set, file, at))).toEqual(outcomes(preview));
    expect((await goalsOf(manager(), [id])).map(({ code }) => code)).toEqual(['A1', 'A2']);
  });

  it('reads back what was written', async () => {
    const goals = await goalsOf(manager(), [schoolSet.id]);
    const preview = await previewImport(manager(), schoolSet.id, writeGoalFile(goals));
    expect(new Set(preview.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    const id = await newSet();
    const added = await applyImport(manager(), (await goalSetOf(manager(), id))!, writeGoalFile(goals), at);
    expect(added.every(({ outcome }) => outcome === 'added')).toBe(true);
    expect(await goalsOf(manager(), [id])).toMatchObject(
      goals.map(({ code, texts, checks }) => ({ code, texts, checks })),
    );
  });

  test.each([
    ['goal-column-missing', 'an empty file', ''],
    ['goal-column-missing', 'a file without codes', 'level;nl\nneed-to-know;x'],
    ['goal-column-missing', 'a file without a language', 'code;level\nA;need-to-know'],
    ['goal-file-unreadable', 'an open quotation mark', 'code;level;nl\n"A;need-to-know;x'],
    ['goal-file-too-long', 'more goals than a set holds', `code;level;nl\n${'A;need-to-know;x\n'.repeat(201)}`],
  ])('gives %s for %s', async (code, _what, content) => {
    await expect(previewImport(manager(), schoolSet.id, content)).rejects.toMatchObject({ code, field: '/csv' });
  });
});

describe('judgements', () => {
  const judging = { networkId, classId: ours.id, teacherId: teacher, at };
  const judge = (judgement: Partial<NewAssessment>, when = at) =>
    database.dataSource.transaction(async (inner) => {
      const [goal] = await goalsOf(inner, [schoolSet.id]);
      return assess(inner, { ...judging, at: when }, [
        { personId: student, goalId: goal!.id, colour: 'orange', ...judgement },
      ]);
    });

  it('are added to each other, and the latest counts', async () => {
    await judge({ colour: 'red', feedback: ' Nog niet. \n Volgende stap: … ' });
    await judge({ colour: 'yellow-green' }, new Date('2026-11-01T08:00:00Z'));
    const history = await listAssessments(manager(), teaching(ours.id), { personId: student });
    expect(history).toMatchObject([
      { colour: 'red', feedback: 'Nog niet. \n Volgende stap: …', assessedByName: 'An Peeters', assessedAt: at },
      { colour: 'yellow-green', feedback: null, evidence: [] },
    ]);
    const latest = await latestAssessments(manager(), teaching(ours.id), { classId: ours.id });
    expect(latest.map(({ colour }) => colour)).toEqual(['yellow-green']);
  });

  it('are read by the teachers of the class and by the student, and by nobody else', async () => {
    const count = async (scope: Scope) => (await listAssessments(manager(), scope, {})).length;
    expect(await count({ ...nothing, personId: student })).toBeGreaterThan(0);
    expect(await count({ ...nothing, personId: stranger })).toBe(0);
    expect(await count(teaching(theirs.id))).toBe(0);
    expect(await count({ ...teaching(ours.id), networkId: theirs.id })).toBe(0);
  });

  test.each([
    ['UPDATE assessment SET colour = $1', ['green']],
    ['DELETE FROM assessment', []],
    ['TRUNCATE assessment', []],
  ])('are never changed: %s', async (sql, parameters) => {
    await expect(manager().query(sql, parameters)).rejects.toThrow('record a later one');
  });

  it('of another class, of an unknown goal or about a stranger’s document are refused', async () => {
    await expect(judge({ personId: stranger })).rejects.toMatchObject({ code: 'not-found' });
    await expect(judge({ personId: teacher })).rejects.toMatchObject({ code: 'not-found' });
    await expect(judge({ documentId: student })).rejects.toMatchObject({ code: 'not-found', field: '/documentId' });
    await expect(judge({ caseId: student })).rejects.toMatchObject({ code: 'not-found', field: '/caseId' });
    await expect(judge({ feedback: 'x'.repeat(1001) })).rejects.toMatchObject({ code: 'invalid-input' });
    const [foreign] = await listGoalSets(manager(), teaching(theirs.id));
    const [goal] = await goalsOf(manager(), [foreign!.id]);
    await expect(judge({ goalId: goal!.id })).rejects.toMatchObject({ code: 'goal-out-of-reach', field: '/goalId' });
  });

  it('are of the students on the roll', async () => {
    const roll = await rollOfClass(manager(), ours.id);
    expect(roll.find(({ personId }) => personId === student)).toMatchObject({
      displayName: 'Noor Janssens',
      firms: [{ name: 'Dijlestroom Kantoor', department: 'sales' }],
    });
    expect(roll.map(({ personId }) => personId)).not.toContain(teacher);
  });
});
