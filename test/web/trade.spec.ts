import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser } from './browser.js';
import { Desk, type Sent } from './play/desk.js';
import { textOf } from './play/texts.js';

const inBrowser = browserPath ? describe : describe.skip;

/** The documents of the case, each as the step of the story that it is. */
interface Documents {
  order: Sent;
  confirmation: Sent;
  firstDespatch: Sent;
  secondDespatch: Sent;
  firstReceipt: Sent;
  secondReceipt: Sent;
  wrongInvoice: Sent;
  dispute: Sent;
  creditNote: Sent;
  firstInvoice: Sent;
  secondInvoice: Sent;
}

inBrowser('a whole trade by the pages alone, in two languages', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  let seller: Desk;
  let buyer: Desk;
  const sent = {} as Documents;

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('Kontor works');
    browser = await TestBrowser.open(kontor.url);
    seller = await Desk.open(browser, 'dijlestroom.sales', 'nl');
    buyer = await Desk.open(browser, 'mosane.sales', 'fr');
  });

  afterAll(async () => {
    await browser?.close();
    await kontor?.discard();
  });

  test('an order from the market place: its mistake is told at the field, and a double click sends one', async () => {
    const { page } = buyer;
    // By their amount: the demonstration trades meanwhile.
    const orders = async () => {
      const path = '/v1/documents?box=outbox&documentType=order&words=dijlestroom';
      const { items } = await buyer.ask<{ items: { amount: string }[] }>(path);
      return items.filter(({ amount }) => amount === '151.25').length;
    };
    expect(await orders()).toBe(0);
    const name = 'Agrafeuse pour 30 feuilles';
    await buyer.choose('common:nav.market');
    await page.getByRole('textbox', { name: buyer.say('common:search') }).fill('agrafeuse');
    await page.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
    await page.getByRole('link', { name: buyer.say('firm/trade:basket.open_one', { count: 1 }) }).click();
    await page.getByRole('textbox', { name: buyer.say('firm/trade:quantityOf', { name }) }).fill('10');
    await buyer.button('firm/trade:basket.order').click();
    await buyer.atDraft();

    const quantity = '/lines/0/orderedQuantity';
    await buyer.write(quantity, '-10');
    await buyer.mistake('PEPPOL-T01-R004').first().waitFor();
    expect(await buyer.field(quantity).getAttribute('aria-invalid')).toBe('true');
    await buyer.visitor.picture('trade-order-mistake');
    await buyer.button('form:send.action').click();
    await buyer.button('form:send.mend').click();
    await buyer.write(quantity, '10');
    await buyer.mistake('PEPPOL-T01-R004').first().waitFor({ state: 'detached' });
    await page.getByText('151,25').waitFor();
    await buyer.button('form:send.action').dblclick();
    sent.order = await buyer.openSent();
    expect(await orders()).toBe(1);
    await seller.sees(seller.linkTo(sent.order));
  });

  test('the seller opens it where it came in, and confirms less than was asked', async () => {
    await seller.openDocument(sent.order);
    await seller.take('Bevestigen met wijzigingen');
    await seller.write('/lines/0/orderedQuantity', '8');
    await seller.visitor.picture('trade-confirmation');
    sent.confirmation = await seller.send();
    await buyer.sees(buyer.entry(sent.confirmation));
    await buyer.sees(buyer.page.getByText(buyer.say('case:states.accepted-with-changes')));
  });

  test('what was agreed goes out in two deliveries, and a piece of the second arrives broken', async () => {
    await seller.take('De goederen verzenden');
    expect(await seller.field('/lines/0/deliveredQuantity').inputValue()).toBe('8');
    await seller.write('/lines/0/deliveredQuantity', '5');
    expect(await seller.field('/lines/0/outstandingQuantity').inputValue()).toBe('3');
    await seller.write('/lines/0/outstandingReasons/0', 'De rest volgt morgen');
    sent.firstDespatch = await seller.send();
    await buyer.sees(buyer.entry(sent.firstDespatch));
    await seller.take('De goederen verzenden');
    expect(await seller.field('/lines/0/deliveredQuantity').inputValue()).toBe('3');
    sent.secondDespatch = await seller.send();
    await buyer.sees(buyer.entry(sent.secondDespatch));

    await buyer.openDocument(sent.firstDespatch);
    await buyer.take('Réceptionner la livraison');
    sent.firstReceipt = await buyer.send();
    await seller.sees(seller.entry(sent.firstReceipt));
    await buyer.openDocument(sent.secondDespatch);
    await buyer.take('Réceptionner la livraison');
    await buyer.write('/lines/0/rejectedQuantity', '1');
    await buyer.pick('/lines/0/rejectReasonCode', 0);
    await buyer.write('/lines/0/rejectReason', 'Cassée à l’arrivée');
    await buyer.visitor.picture('trade-receipt');
    sent.secondReceipt = await buyer.send();
    await seller.sees(seller.entry(sent.secondReceipt));
    await seller.sees(seller.page.getByText(seller.say('case:states.received-with-discrepancies')));
  });

  test('an invoice at a wrong price is disputed, credited and written anew', async () => {
    await seller.openDocument(sent.firstDespatch);
    await seller.take('De levering factureren');
    await seller.write('/lines/0/price/netPrice', '21,50');
    sent.wrongInvoice = await seller.send();
    await buyer.sees(buyer.entry(sent.wrongInvoice));
    await buyer.openDocument(sent.wrongInvoice);
    await buyer.page.getByText(buyer.say('case:rule', { rule: 'KONTOR-MATCH-PRICE' })).waitFor();
    await buyer.visitor.picture('trade-wrong-invoice');
    await buyer.take('Contester la facture');
    const reason = '/documentResponse/response/clarifications/0';
    await buyer.pick(`${reason}/reasonCode`, 6);
    await buyer.write(`${reason}/reason`, '21,00 était convenu');
    await buyer.visitor.picture('trade-dispute');
    sent.dispute = await buyer.send();
    await seller.sees(seller.entry(sent.dispute));
    await seller.sees(seller.page.getByText(seller.say('case:states.under-query')));

    await seller.take('De factuur crediteren');
    sent.creditNote = await seller.send();
    await buyer.sees(buyer.entry(sent.creditNote));
    await seller.sees(seller.page.getByText(seller.say('case:settled.credit.paid')));
    for (const [despatch, invoice] of [
      ['firstDespatch', 'firstInvoice'],
      ['secondDespatch', 'secondInvoice'],
    ] as const) {
      await seller.openDocument(sent[despatch]);
      await seller.take('De levering factureren');
      sent[invoice] = await seller.send();
      await buyer.sees(buyer.entry(sent[invoice]));
    }
    await seller.page.getByText('30,25').first().waitFor(); // two of the three: the broken one is not asked for
  });

  test('the buyer pays what is left from the bank, and the seller sees it come', async () => {
    await buyer.choose('common:nav.bank');
    await buyer.page.getByRole('link', { name: buyer.say('firm/bank:menu.due') }).click();
    await buyer.visitor.settled();
    const name = 'Dijlestroom Kantoor';
    for (const { number } of [sent.firstInvoice, sent.secondInvoice]) {
      await buyer.page.getByLabel(buyer.say('firm/bank:chooseInvoice', { number, name })).check();
    }
    expect(await buyer.linkTo(sent.wrongInvoice).count()).toBe(0);
    await buyer.page.getByText('105,88').waitFor();
    await buyer.visitor.picture('trade-due');
    await buyer.button('firm/bank:payChosen_other', { count: 2 }).click();
    await buyer.page
      .getByRole('dialog')
      .getByRole('button', { name: buyer.say('firm/bank:payNow') })
      .click();
    await buyer.page.waitForURL(/\/bank\/orders$/);
    for (const { number } of [sent.firstInvoice, sent.secondInvoice]) {
      await seller.sees(seller.timeline.getByText(seller.say('case:payment', { number })));
    }
  });

  const story = [
    ['order', 'Bestelling', 'Bon de commande'],
    ['confirmation', 'Orderbevestiging', 'Confirmation de commande'],
    ['firstDespatch', 'Verzendbericht', 'Bordereau d’expédition'],
    ['secondDespatch', 'Verzendbericht', 'Bordereau d’expédition'],
    ['firstReceipt', 'Ontvangstmelding', 'Avis de réception'],
    ['secondReceipt', 'Ontvangstmelding', 'Avis de réception'],
    ['wrongInvoice', 'Factuur', 'Facture'],
    ['dispute', 'Antwoord op factuur', 'Réponse à la facture'],
    ['creditNote', 'Creditnota', 'Note de crédit'],
    ['firstInvoice', 'Factuur', 'Facture'],
    ['secondInvoice', 'Factuur', 'Facture'],
  ] as const;

  test('the timeline tells all of it in order, to each in their language', async () => {
    await buyer.page.goBack();
    await buyer.page.waitForURL(/\/bank\/due$/);
    await buyer.choose('common:nav.post');
    await buyer.openDocument(sent.secondInvoice);
    for (const [desk, column] of [
      [seller, 1],
      [buyer, 2],
    ] as const) {
      const paid = [sent.firstInvoice, sent.secondInvoice].map(({ number }) => desk.say('case:payment', { number }));
      const told = story.map((row) => `${row[column]} ${sent[row[0]].number}`);
      const entries = desk.timeline.getByRole('listitem');
      await entries.nth(story.length + 1).waitFor();
      const shown = await entries.allInnerTexts();
      const titles = shown.map((text) => text.split('\n')[0]!);
      expect(titles.slice(0, story.length)).toEqual(told);
      expect(titles.slice(story.length).toSorted()).toEqual(paid.toSorted()); // one batch, booked at one moment
      for (const text of shown.slice(story.length - 2, story.length)) {
        expect(text).toContain(desk.say('case:states.paid'));
      }
      expect(await desk.visitor.barriers()).toEqual([]);
      await desk.visitor.picture(`trade-timeline-${desk.language}`);
      expect(desk.visitor.complaints).toEqual([]);
    }
  });

  test('their teacher finds the case, with what the checks found and how it was put right', async () => {
    const teacher = await browser.visitor({ language: 'nl' });
    await teacher.signIn('an.peeters');
    const { caseId } = await seller.ask<{ caseId: string }>(`/v1/documents/${sent.order.id}`);
    await teacher.page.locator('nav a[href="/teacher/transactions"]').click();
    await teacher.page.locator(`a[href="/teacher/transactions/${caseId}"]`).click();
    await teacher.settled();
    const entries = teacher.page.getByRole('list', { name: textOf('nl', 'case:timeline') }).getByRole('listitem');
    const invoice = entries.filter({ hasText: 'KONTOR-MATCH-PRICE' }).first(); // its findings are a list within it
    expect(await invoice.innerText()).toContain(sent.wrongInvoice.number);
    await invoice.getByText(`Creditnota ${sent.creditNote.number}`).waitFor();
    await teacher.picture('trade-teacher');
    await teacher.close();
  });

  test('whoever has no part in it is told no more than of what does not exist', async () => {
    const stranger = await Desk.open(browser, 'bloesem.sales', 'nl');
    const seen: string[] = [];
    for (const address of [
      `/firm/${seller.firmId}/post/${sent.order.id}`,
      `/firm/${seller.firmId}/post`,
      '/office/people',
      `/firm/${stranger.firmId}/post/nothing`,
      `/firm/${stranger.firmId}/post/${sent.order.id}`,
      `/firm/${stranger.firmId}/post/${stranger.firmId}`,
    ]) {
      await stranger.visitor.goTo(address);
      await stranger.page.getByText(stranger.say('common:problem.notFoundTitle')).waitFor();
      seen.push(await stranger.page.locator('main').innerText());
    }
    expect(new Set(seen).size).toBe(1);
    await stranger.visitor.picture('trade-stranger');
    await stranger.visitor.close();
  });
});
