import type { Locator, Route } from '@playwright/test';
import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser } from './browser.js';
import { Desk } from './play/desk.js';

const inBrowser = browserPath ? describe : describe.skip;

inBrowser('what goes wrong while somebody writes', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  let desk: Desk;
  let colleague: Desk;

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('The first day is over.'); // nobody else sends meanwhile
    browser = await TestBrowser.open(kontor.url);
    desk = await Desk.open(browser, 'ardenne.sales', 'fr');
    colleague = await Desk.open(browser, 'ardenne.accounting', 'fr');
  });

  afterAll(async () => {
    await browser?.close();
    await kontor?.discard();
  });

  const note = (writer: Desk): Locator => writer.field('/note');

  /** An order for a firm whose name is looked up, with one line; tells the draft's address. */
  async function beginOrder(writer: Desk): Promise<string> {
    await writer.page.goto(`/firm/${writer.firmId}/drafts/new?type=order`);
    await writer.visitor.settled();
    await writer.page.getByRole('combobox', { name: writer.say('form:receiver') }).fill('canal');
    await writer.page.getByRole('option', { name: /^Canal Imprimerie/ }).click();
    await writer.button('form:new.begin').click();
    await writer.atDraft();
    await writer.page.getByRole('textbox', { name: writer.say('form:lines.add') }).fill('papier');
    await writer.page.getByRole('option').first().click();
    await writer.field('/lines/0/orderedQuantity').waitFor();
    await writer.saved();
    return writer.page.url();
  }

  /** Whether it is what one sees at its place on the screen. */
  const inSight = (told: Locator): Promise<boolean> =>
    told.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const seen = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
      return seen !== null && element.contains(seen);
    });

  const drafts = async (): Promise<object[]> =>
    (
      await desk.ask<{ items: { envelopeId: string | null }[] }>(`/v1/drafts?firm=${desk.firmId}&limit=200`)
    ).items.filter(({ envelopeId }) => envelopeId === null);

  test('a lost connection while typing loses nothing: the page says so, and saves when it is back', async () => {
    await beginOrder(desk);
    await desk.visitor.context.setOffline(true);
    await note(desk).pressSequentially('Livraison le matin');
    await desk.page.getByText(desk.say('form:saving.unreached')).waitFor();
    await desk.page.getByText(desk.say('common:live.lost')).waitFor();
    await desk.visitor.picture('mishap-offline');
    expect(await note(desk).inputValue()).toBe('Livraison le matin');
    await desk.button('form:send.action').click();
    expect(await note(desk).inputValue()).toBe('Livraison le matin');

    await desk.visitor.context.setOffline(false);
    await desk.saved();
    await desk.page.getByText(desk.say('common:live.lost')).waitFor({ state: 'detached' });
    await desk.page.reload();
    await desk.visitor.settled();
    expect(await note(desk).inputValue()).toBe('Livraison le matin');
  });

  test('a browser that is closed before it reached the server has what was typed when it comes back', async () => {
    await desk.visitor.context.setOffline(true);
    await note(desk).fill('Livraison le soir');
    await desk.page.getByText(desk.say('form:saving.unreached')).waitFor();
    const address = desk.page.url();
    await desk.page.goto('about:blank');
    await desk.visitor.context.setOffline(false);
    await desk.visitor.goTo(address);
    expect(await note(desk).inputValue()).toBe('Livraison le soir');
    await desk.saved();
  });

  test('a session that ended while typing asks for the password over the page, and goes on', async () => {
    await desk.visitor.context.clearCookies();
    await note(desk).fill('Sonnez chez le concierge');
    const dialog = desk.page.getByRole('dialog', { name: desk.say('common:session.ended') });
    await dialog.waitFor();
    await desk.visitor.picture('mishap-session');
    await dialog.locator('input[name=username]').fill('ardenne.sales');
    await dialog.locator('input[name=password]').fill('oefenfirma');
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    expect(await note(desk).inputValue()).toBe('Sonnez chez le concierge');
    await desk.saved();
    await desk.page.reload();
    await desk.visitor.settled();
    expect(await note(desk).inputValue()).toBe('Sonnez chez le concierge');
  });

  test('two who write in one draft are told, and choose', async () => {
    const address = desk.page.url();
    await colleague.visitor.goTo(address);
    expect(await note(colleague).inputValue()).toBe('Sonnez chez le concierge');
    await desk.visitor.context.setOffline(true);
    await note(desk).fill('Par la porte de devant');
    await note(colleague).fill('Par la porte de derrière');
    await colleague.saved();
    await desk.visitor.context.setOffline(false);
    const told = desk.page.getByRole('alert').filter({ hasText: desk.say('form:conflict.title') });
    await told.getByText('Nathan Simon').waitFor();
    // The note is the last field: the notice is in sight beside it, and under nothing.
    await note(desk).scrollIntoViewIfNeeded();
    expect(await inSight(told)).toBe(true);
    await desk.visitor.picture('mishap-two-writers');
    expect(await note(desk).inputValue()).toBe('Par la porte de devant');
    expect(await desk.button('form:send.action').isDisabled()).toBe(true);
    await desk.button('form:conflict.keepMine').click();
    await told.waitFor({ state: 'detached' });
    await desk.saved();
    // The colleague has nothing unsaved: the page follows what was kept.
    await colleague.shows(note(colleague), 'Par la porte de devant');
  });

  test('a document whose answer got lost on the way goes out once, and the page finds out', async () => {
    const { page } = desk;
    const orders = () => desk.ask<{ items: object[] }>('/v1/documents?box=outbox&documentType=order&limit=200');
    const before = (await orders()).items.length;
    const loseAnswer = async (route: Route): Promise<void> => {
      await route.fetch();
      await route.abort('connectionreset');
    };
    await page.route('**/submission', loseAnswer, { times: 1 });
    await desk.button('form:send.action').click();
    const lost = page.getByRole('alert').getByText(desk.say('common:problem.noConnection'));
    const found = page.getByRole('link', { name: desk.say('form:sent.open') });
    await lost.or(found).first().waitFor();
    await found.waitFor();
    await lost.waitFor({ state: 'detached' });
    await desk.openSent();
    expect((await orders()).items).toHaveLength(before + 1);
  });

  test('a line among many is reckoned with as it is typed, and one that goes takes no other along', async () => {
    const line = (_: unknown, index: number): object => ({
      identifier: String(index + 1),
      orderedQuantity: '1',
      orderedQuantityUnitCode: 'C62',
      item: { name: `Ligne ${index + 1}`, vatCategoryCode: 'S', vatRate: '21' },
      price: { netPrice: '10' },
    });
    const { request } = desk.visitor.context;
    const firms = await desk.ask<{ items: { name: string; participantId: string }[] }>('/v1/firms');
    const receiver = firms.items.find(({ name }) => name === 'Canal Imprimerie')!.participantId;
    const begun = await request.post('/v1/drafts', { data: { firm: desk.firmId, documentType: 'order', receiver } });
    const { id, body } = (await begun.json()) as { id: string; body: object };
    const data = { body: { ...body, lines: Array.from({ length: 30 }, line) } };
    const kept = await request.put(`/v1/drafts/${id}`, { data, headers: { 'if-match': '"1"' } });
    expect(kept.status()).toBe(200);
    await desk.visitor.goTo(`/firm/${desk.firmId}/drafts/${id}`);
    await desk.write('/lines/20/orderedQuantity', '1.234,5');
    expect(await desk.field('/lines/20/orderedQuantity').inputValue()).toBe('1234,5');
    await desk.page.getByText(/^15\s288,35\s€$/).waitFor(); // (29 + 1234.5) × 10, with 21 %
    await desk.page
      .getByRole('button', { name: desk.say('form:lines.removeLine', { number: 6 }), exact: true })
      .click();
    await desk.shows(desk.field('/lines/5/item/name'), 'Ligne 7');
    expect(await desk.field('/lines/19/orderedQuantity').inputValue()).toBe('1234,5');
    await desk.saved();
  });

  test('a draft is begun once, however often it is clicked', async () => {
    const before = (await drafts()).length;
    await desk.page.goto(`/firm/${desk.firmId}/drafts/new?type=order`);
    await desk.visitor.settled();
    await desk.page.getByRole('combobox', { name: desk.say('form:receiver') }).fill('canal');
    await desk.page.getByRole('option', { name: /^Canal Imprimerie/ }).click();
    await desk.button('form:new.begin').dblclick();
    await desk.atDraft();
    expect(await drafts()).toHaveLength(before + 1);
  });

  test('Back and Forward lead through the pages, and what was typed is still there', async () => {
    const { page } = desk;
    const address = page.url();
    await desk.write('/note', 'Encore en chemin');
    await desk.choose('common:nav.post');
    await page.goBack();
    await page.waitForURL(address);
    await desk.shows(note(desk), 'Encore en chemin');
    await page.goForward();
    await page.waitForURL(/\/post$/);
    await page.goBack();
    await page.waitForURL(address);
    await desk.shows(note(desk), 'Encore en chemin');
    expect(desk.visitor.complaints).toEqual([]);
  });
});
