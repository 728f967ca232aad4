import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser, type Visitor } from './browser.js';

const inBrowser = browserPath ? describe : describe.skip;

inBrowser('assessing', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  let teacher: Visitor;

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('The first day is over.');
    browser = await TestBrowser.open(kontor.url);
    teacher = await browser.visitor({ language: 'nl' });
    await teacher.signIn('an.peeters');
  });

  afterAll(async () => {
    await browser?.close();
    await kontor?.discard();
  });

  const cell = (label: RegExp) => teacher.page.getByRole('button', { name: label });
  const feedback = 'Je leest de bestelling na. Volgende stap: doe het zonder hulp.';

  test('the keyboard is enough to judge, and the student reads it without reloading', async () => {
    const student = await browser.visitor({ language: 'nl', width: 390 });
    await student.signIn('dijlestroom.sales');
    const progress = await student.page.locator('nav a[href$="/progress"]').getAttribute('href');
    await student.goTo(progress!);
    expect(await student.page.getByText(feedback).count()).toBe(0);

    await teacher.goTo('/teacher/assess');
    await cell(/^Noor Janssens, P1:/).focus();
    await teacher.page.keyboard.press('ArrowRight');
    expect(await teacher.page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(
      /^Noor Janssens, P2:/,
    );
    await teacher.page.keyboard.press('Enter');
    await teacher.page.getByRole('radio', { name: /^op weg/ }).check();
    await teacher.page.getByLabel('Feedback').fill(feedback);
    expect(await teacher.barriers()).toEqual([]);
    await teacher.picture('teacher-assess-judging');
    await teacher.page.getByRole('button', { name: 'Oordeel vastleggen' }).press('Enter');
    await cell(/^Noor Janssens, P2: op weg$/).waitFor();

    await student.page.getByText(feedback).first().waitFor();
    expect(await student.barriers()).toEqual([]);
    await student.picture('firm-progress-judged');
    expect([...teacher.complaints, ...student.complaints]).toEqual([]);
    await student.close();
  });

  test('what was begun is kept when the drawer closes, and Back closes it', async () => {
    await teacher.goTo('/teacher/assess');
    await cell(/^Milan De Smet, P2:/).click();
    await teacher.page.getByLabel('Feedback').fill('Begonnen en nog niet af');
    await teacher.page.goBack();
    await teacher.page.getByLabel('Feedback').waitFor({ state: 'detached' });
    await cell(/^Milan De Smet, P2:/).click();
    expect(await teacher.page.getByLabel('Feedback').inputValue()).toBe('Begonnen en nog niet af');
    await teacher.page.getByRole('button', { name: 'Oordeel vastleggen' }).click();
    await teacher.page.getByText('Kies een kleur.').waitFor();
  });

  test('what the checks propose is accepted for a whole firm', async () => {
    await teacher.goTo('/teacher/assess');
    await teacher.page.getByRole('switch').click();
    await teacher.page.getByRole('button', { name: /voorstellen overnemen$/ }).click();
    await teacher.page.getByRole('button', { name: 'Vastleggen' }).click();
    await teacher.page.getByRole('button', { name: 'Geen voorstellen meer' }).waitFor();
    expect(await cell(/voorgesteld door de controles$/).count()).toBe(0);
  });

  test('a list of goals is looked at before it is imported', async () => {
    await teacher.goTo('/teacher/goals');
    await teacher.page.getByRole('link', { name: /^Oefenfirma/ }).click();
    await teacher.page.getByRole('button', { name: 'Importeren' }).click();
    const csv = 'code;level;checks;nl\nX1;need-to-know;;Een nieuw doel\nX2;soms;;Een fout doel\n';
    const file = { name: 'doelen.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await teacher.page.locator('input[type=file]').setInputFiles(file);
    await teacher.page.getByText('1 nieuw, 0 gewijzigd, 0 blijven, 1 geweigerd').waitFor();
    expect(await teacher.barriers()).toEqual([]);
    await teacher.picture('teacher-goals-import');
    await teacher.page.getByRole('button', { name: 'Eén doel importeren' }).click();
    const goals = teacher.page.getByRole('region', { name: 'Doelen', exact: true });
    await goals.getByRole('cell', { name: 'Een nieuw doel' }).waitFor();
    expect(await goals.getByText('Een fout doel').count()).toBe(0);
  });

  test('the judgements leave as a file', async () => {
    await teacher.goTo('/teacher/assess');
    await teacher.page.getByRole('button', { name: 'Exporteren' }).click();
    const download = teacher.page.waitForEvent('download');
    await teacher.page.getByRole('menuitem', { name: 'Excel met punten op 20' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  });
});
