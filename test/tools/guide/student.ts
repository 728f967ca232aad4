import type { Locator } from '@playwright/test';
import type { TestBrowser } from '../../web/browser.js';
import { Desk, type Sent } from '../../web/play/desk.js';
import { choose, content, picture, type GuideLanguage } from './pictures.js';

/** What the server calls the steps, as the guide tells them. */
const steps = {
  en: {
    confirm: 'Confirm the order',
    despatch: 'Despatch the goods',
    receive: 'Receive the delivery',
    invoice: 'Invoice the delivery',
  },
  nl: {
    confirm: 'De bestelling bevestigen',
    despatch: 'De goederen verzenden',
    receive: 'De levering ontvangen',
    invoice: 'De levering factureren',
  },
} as const;

type Step = keyof (typeof steps)['en'];

/** A first day in sales at Zilvervos Fietsen: a sale from order to invoice, and a purchase from basket to payment. */
export async function student(browser: TestBrowser, language: GuideLanguage): Promise<void> {
  const own = await deskOf(browser, 'zilvervos.sales', language);
  const partner = await deskOf(browser, 'dijlestroom.sales', 'nl');
  await sell(own, partner, language);
  await buy(own, partner, language);
  await own.visitor.close();
  await partner.visitor.close();
}

async function deskOf(browser: TestBrowser, userName: string, language: GuideLanguage): Promise<Desk> {
  const desk = await Desk.open(browser, userName, language);
  desk.visitor.context.setDefaultTimeout(60_000);
  await choose(desk.visitor, language);
  return desk;
}

async function sell(own: Desk, partner: Desk, language: GuideLanguage): Promise<void> {
  await fillBasket(partner, 'Stadsfiets dames');
  const order = await orderFromBasket(partner);
  await own.choose('common:nav.today');
  await own.sees(own.linkTo(order));
  await own.page.setViewportSize({ width: 1100, height: 800 });
  await picture(own.visitor, language, 'student-today', [own.page.locator('main')], { height: 480 });
  await own.page.setViewportSize({ width: 1280, height: 800 });
  await begin(own, order).click();
  await own.atDraft();
  await own.send();
  await take(own, 'despatch');
  const despatch = await own.send();
  await partner.sees(partner.entry(despatch));
  await partner.openDocument(despatch);
  await take(partner, 'receive');
  await partner.send();
  await own.choose('common:nav.today');
  await begin(own, despatch).click();
  await own.atDraft();
  await makeMistake(own, language);
  const invoice = await own.send();
  await own.timeline.getByRole('listitem').nth(5).waitFor();
  const wholeCase = own.page.getByRole('region', { name: own.say('firm/post:document.case') });
  await picture(own.visitor, language, 'student-case', [wholeCase]);
  await partner.sees(partner.entry(invoice));
}

/** Empties a quantity, so that the picture shows what is said of it, and writes it again. */
async function makeMistake(own: Desk, language: GuideLanguage): Promise<void> {
  const quantity = '/lines/0/invoicedQuantity';
  const before = await own.field(quantity).inputValue();
  await own.write(quantity, '');
  await own.mistake('BR-22').first().waitFor();
  const lines = own.page.getByRole('heading', { name: own.say('form:lines.title') }).locator('xpath=ancestor::div[2]');
  const panel = own.page.getByRole('group', { name: own.say('form/fields:totals') }).locator('xpath=ancestor::div[2]');
  // The panel stays beside what one is at.
  await lines.evaluate('(section) => section.scrollIntoView()');
  await own.page.evaluate('window.scrollBy(0, -80)');
  await picture(own.visitor, language, 'student-invoice', [lines, panel], { windowOnly: true });
  await own.write(quantity, before);
  await own.page.getByText(own.say('form:findings.allRight')).waitFor();
}

async function buy(own: Desk, partner: Desk, language: GuideLanguage): Promise<void> {
  await fillBasket(own, language === 'en' ? 'Stapler' : 'Nietmachine');
  await picture(own.visitor, language, 'student-basket', [content(own.visitor)], { height: 420 });
  const order = await orderFromBasket(own);
  await partner.choose('common:nav.today');
  await begin(partner, order).click();
  await partner.atDraft();
  await partner.send();
  await take(partner, 'despatch');
  const despatch = await partner.send();
  await own.choose('common:nav.today');
  await begin(own, despatch).click();
  await own.atDraft();
  await own.send();
  await partner.choose('common:nav.today');
  await begin(partner, despatch).click();
  await partner.atDraft();
  const invoice = await partner.send();
  await pay(own, invoice, language);
}

async function pay(own: Desk, invoice: Sent, language: GuideLanguage): Promise<void> {
  await own.choose('common:nav.bank');
  await own.page.getByRole('link', { name: own.say('firm/bank:menu.due') }).click();
  await own.visitor.settled();
  await own.page.getByText(own.say('firm/bank:dueTerm.all'), { exact: true }).click();
  await own.page.getByRole('checkbox', { name: new RegExp(` ${invoice.number} `) }).check();
  const payNow = own.button('firm/bank:payChosen_one', { count: 1 });
  const pages = own.page.getByRole('navigation', { name: own.say('firm/bank:pages') });
  await picture(own.visitor, language, 'student-pay', [pages, own.page.getByRole('table'), payNow]);
  await payNow.click();
  await own.page
    .getByRole('dialog')
    .getByRole('button', { name: own.say('firm/bank:payNow') })
    .click();
  await own.page.waitForURL(/\/bank\/orders$/);
}

/** Puts the first product that the words find into the basket, and opens the basket. */
async function fillBasket(desk: Desk, words: string): Promise<void> {
  await desk.choose('common:nav.market');
  await desk.page.getByRole('textbox', { name: desk.say('common:search') }).fill(words);
  const found = desk.page.locator('main li').filter({ hasText: words });
  await found.getByRole('button').first().click();
  await desk.page.getByRole('link', { name: desk.say('firm/trade:basket.open_one', { count: 1 }) }).click();
  await desk.visitor.settled();
}

async function orderFromBasket(desk: Desk): Promise<Sent> {
  await desk.button('firm/trade:basket.order').click();
  await desk.atDraft();
  return desk.send();
}

/** The button on the list of what is to be done with this document. */
function begin(desk: Desk, { id }: Sent): Locator {
  const item = desk.page.locator('main li').filter({ has: desk.page.locator(`a[href$="/post/${id}"]`) });
  return item.getByRole('button', { name: desk.say('firm/today:todo.begin') }).first();
}

function take(desk: Desk, step: Step): Promise<void> {
  return desk.take(steps[desk.language as GuideLanguage][step]);
}
