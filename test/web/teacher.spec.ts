import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser, type Visitor } from './browser.js';

const inBrowser = browserPath ? describe : describe.skip;

interface Listed<T> {
  readonly items: readonly T[];
}

inBrowser('a teacher’s desk', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  let teacher: Visitor;
  let student: Visitor;

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('The first day is over.');
    browser = await TestBrowser.open(kontor.url);
    teacher = await browser.visitor({ language: 'nl' });
    await teacher.signIn('an.peeters');
    student = await browser.visitor({ language: 'nl', width: 390 });
    await student.signIn('dijlestroom.sales');
  });

  afterAll(async () => {
    await browser?.close();
    await kontor?.discard();
  });

  const button = (name: RegExp | string) => teacher.page.getByRole('button', { name });

  /** A text that can be seen: a phone's list of exercises is there too, but hidden. */
  const shown = (text: string) => teacher.page.getByText(text).filter({ visible: true }).first();

  /** The student hands something in, by the API. */
  async function hand(documentType: string, receiver: string, body: object, key: string) {
    const headers = { 'idempotency-key': key, prefer: 'wait=20' };
    return student.context.request.post('/v1/envelopes', { data: { documentType, receiver, body }, headers });
  }

  test('the class follows what a student does, without reloading', async () => {
    await teacher.goTo('/teacher');
    const cell = button(/^Dijlestroom Kantoor, Bestelling:/);
    await cell.waitFor();
    expect(await cell.innerText()).toMatch(/Op tijd/);
    const { items } = (await (await student.context.request.get('/v1/firms?words=groothandel')).json()) as Listed<{
      participantId: string;
    }>;
    const refused = await hand('order', items[0]!.participantId, { number: 'B-1' }, 'teacher-spec-1');
    expect(((await refused.json()) as { state: string }).state).toBe('rejected');
    await button(/^Dijlestroom Kantoor, Bestelling:\s*Fout\s*1$/).waitFor();
    await teacher.picture('teacher-board');

    await cell.press('Enter');
    const drawer = teacher.page.getByRole('dialog');
    await drawer.getByText(/^Geweigerd: /).waitFor();
    expect(await teacher.barriers()).toEqual([]);
    await teacher.picture('teacher-board-cell');
    await teacher.page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  test('a simulated customer orders, waits for the firm, and is stopped', async () => {
    await teacher.goTo('/teacher/steer');
    await teacher.page.getByRole('radio', { name: /^Bestelling met een fout/ }).check();
    await teacher.page.getByRole('combobox', { name: /^Firma van de klas/ }).click();
    await teacher.page.getByRole('option', { name: 'Dijlestroom Kantoor' }).click();
    await button('Oefening starten').click();
    await shown('De firma moet de bestelling beantwoorden').waitFor();
    expect(await teacher.barriers()).toEqual([]);
    await teacher.picture('teacher-steer-exercise');

    await teacher.page.getByRole('link', { name: 'Transactie', exact: true }).first().click();
    await teacher.settled();
    await teacher.page.getByText(/^KONTOR-ORDER-PRODUCT-PRICE$/).waitFor();
    await teacher.picture('teacher-transaction');

    await teacher.page.goBack();
    await button('Stoppen').filter({ visible: true }).first().click();
    await teacher.page.getByRole('dialog').getByRole('button', { name: 'Stoppen' }).click();
    await shown('Gestopt').waitFor();
  });

  test('while trade is paused a student is told so, and it goes on again', async () => {
    await teacher.goTo('/teacher/steer');
    await teacher.page.getByRole('tab', { name: 'Regels' }).click();
    await button('Handel onderbreken').click();
    await teacher.page.getByRole('dialog').getByRole('button', { name: 'Handel onderbreken' }).click();
    await teacher.page.getByText('De handel van deze klas ligt stil').waitFor();
    const { items } = (await (await student.context.request.get('/v1/firms?words=groothandel')).json()) as Listed<{
      participantId: string;
    }>;
    const refused = await hand('order', items[0]!.participantId, { number: 'B-2' }, 'teacher-spec-2');
    expect({ status: refused.status(), ...((await refused.json()) as object) }).toMatchObject({
      status: 409,
      code: 'trading-paused',
    });
    await teacher.picture('teacher-steer-paused');
    await button('Handel hervatten').click();
    await teacher.page.getByText('De handel van deze klas ligt stil').waitFor({ state: 'detached' });
  });

  test('a grant is asked for once more before it is booked', async () => {
    await teacher.goTo('/teacher/steer');
    await teacher.page.getByRole('tab', { name: 'Geld' }).click();
    await teacher.page.getByRole('textbox', { name: /^Bedrag per firma/ }).fill('1.250,5');
    await teacher.page.getByRole('textbox', { name: /^Waarvoor/ }).fill('Prijs op de beurs');
    await button('Geven').click();
    await teacher.page.getByRole('dialog').getByRole('button', { name: 'Geven' }).click();
    const row = teacher.page.getByRole('row', { name: /Prijs op de beurs/ });
    await row.waitFor();
    expect(await row.innerText()).toContain('1.250,50');
    expect(await teacher.barriers()).toEqual([]);
    await teacher.picture('teacher-steer-money');
    expect([...teacher.complaints, ...student.complaints]).toEqual([]);
  });
});
