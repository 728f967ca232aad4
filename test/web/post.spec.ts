import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser, type Visitor } from './browser.js';

const inBrowser = browserPath ? describe : describe.skip;

interface Draft {
  readonly id: string;
  readonly body: object;
}

interface Product {
  readonly number: string;
  readonly name: string;
  readonly unitCode: string;
  readonly netPrice: string;
}

inBrowser('today and the post', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  let seller: Visitor;
  let buyer: Visitor;
  let order: string;

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('The first day is over.');
    browser = await TestBrowser.open(kontor.url);
    seller = await browser.visitor({ language: 'nl' });
    buyer = await browser.visitor({ language: 'nl', width: 390, colorScheme: 'dark' });
    await seller.signIn('dijlestroom.sales');
    await buyer.signIn('zilvervos.sales');
  });

  afterAll(async () => {
    await browser?.close();
    await kontor?.discard();
  });

  async function ask<T>(visitor: Visitor, path: string, data?: object, headers = {}, method?: string): Promise<T> {
    const answer = await visitor.context.request.fetch(path, {
      method: method ?? (data ? 'POST' : 'GET'),
      data,
      headers,
    });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  /** Sends a document by the API, as somebody at another desk would; returns the id of the document. */
  async function send(visitor: Visitor, beginning: object, change: object = {}): Promise<string> {
    const { id, body } = await ask<Draft>(visitor, '/v1/drafts', beginning);
    await ask(visitor, `/v1/drafts/${id}`, { body: { ...body, ...change } }, { 'if-match': '"1"' }, 'PUT');
    const path = `/v1/drafts/${id}/submission`;
    const receipt = await ask<{ documentId: string }>(visitor, path, {}, { prefer: 'wait=20' });
    expect(receipt).toMatchObject({ state: 'accepted' });
    return receipt.documentId;
  }

  async function placeOrder(): Promise<string> {
    const { firms } = await ask<{ firms: { id: string; participantId: string }[] }>(seller, '/v1/me');
    const { items } = await ask<{ items: Product[] }>(buyer, `/v1/products?firmId=${firms[0]!.id}`);
    const { number, name, unitCode, netPrice } = items[0]!;
    const item = { name: name ?? number, sellersIdentifier: number, vatCategoryCode: 'S', vatRate: '21' };
    const lines = [
      {
        identifier: '1',
        orderedQuantity: '1',
        orderedQuantityUnitCode: unitCode,
        netAmount: netPrice,
        price: { netPrice },
        item,
      },
    ];
    const totals = { sumOfLineNetAmount: netPrice, totalAmountWithoutVat: netPrice, amountDueForPayment: netPrice };
    const beginning = { documentType: 'order', receiver: firms[0]!.participantId };
    return send(buyer, beginning, { lines, totals });
  }

  const today = (visitor: Visitor) =>
    visitor.page.locator('nav a').filter({ hasText: 'Vandaag' }).first().getAttribute('href');

  test('an order appears on the seller’s list without reloading, and leads to its document', async () => {
    await seller.goTo((await today(seller))!);
    const todo = seller.page.getByRole('link', { name: 'De bestelling bevestigen' });
    const before = await todo.count();
    order = await placeOrder();
    await todo.nth(before).waitFor();
    await seller.goTo(`${await today(seller)}/post/${order}`);
    await seller.page.getByRole('button', { name: 'De bestelling bevestigen', exact: true }).waitFor();
    await seller.page.getByText('Verwacht te betalen').waitFor();
    await seller.page.getByText('(komt nog)').first().waitFor({ state: 'attached' });
    expect(await seller.barriers()).toEqual([]);
    await seller.picture('firm-post-document');
  });

  test('the post is searched in the address, and Back undoes the last tab', async () => {
    await seller.goTo(`${await today(seller)}/post`);
    await seller.page.getByRole('textbox', { name: 'Zoeken' }).fill('zilvervos');
    await seller.page.waitForURL(/words=zilvervos/);
    await seller.page.getByRole('tab', { name: 'Verzonden' }).click();
    await seller.page.waitForURL(/box=outbox/);
    await seller.page.goBack();
    expect(seller.page.url()).toMatch(/words=zilvervos$/);
    await seller.page.getByRole('cell', { name: 'Zilvervos Fietsen' }).first().waitFor();
    await seller.page.getByRole('textbox', { name: 'Zoeken' }).fill('nergens');
    await seller.page.getByText('Niets gevonden').waitFor();
    await seller.page.getByRole('button', { name: 'Filters wissen' }).click();
    await seller.page.getByRole('row').nth(1).waitFor();
    const from = seller.page.getByRole('textbox', { name: 'Vanaf' });
    await from.fill('1-2-26');
    await from.press('Enter');
    await seller.page.waitForURL(/from=2026-02-01/);
    expect(await from.inputValue()).toBe('01/02/2026');
    await from.fill('gisteren');
    await from.blur();
    await seller.page.getByText('Schrijf de datum als 21/11/2026.').waitFor();
    await seller.page.waitForURL((url) => !url.searchParams.has('from'));
  });

  test('an overdue invoice is reminded of by the seller and paid by the buyer, each told at once', async () => {
    await send(seller, { documentType: 'order-response', basedOn: order, step: 'accept' });
    const despatch = await send(seller, { documentType: 'despatch-advice', basedOn: order });
    await send(buyer, { documentType: 'receipt-advice', basedOn: despatch });
    const invoice = { documentType: 'invoice', basedOn: despatch };
    await send(seller, invoice, { issueDate: '2026-01-05', dueDate: '2026-02-05' });

    await buyer.goTo((await today(buyer))!);
    await seller.goTo((await today(seller))!);
    await seller.page.getByRole('button', { name: 'Aanmanen' }).first().click();
    expect(await seller.barriers()).toEqual([]);
    await seller.page.getByRole('button', { name: 'Aanmaning versturen' }).click();
    await buyer.page.getByText('aanmaning 1 ontvangen').waitFor();
    await buyer.picture('firm-today-reminded-phone');

    const pay = buyer.page.getByRole('button', { name: 'Betalen', exact: true });
    const before = await pay.count();
    await pay.first().click();
    expect(await buyer.barriers()).toEqual([]);
    await buyer.page.getByRole('button', { name: 'Betaling opdragen' }).click();
    await pay.nth(before - 1).waitFor({ state: 'detached' });
    expect([...seller.complaints, ...buyer.complaints]).toEqual([]);
  });
});
