import type { TestBrowser, Visitor } from '../../web/browser.js';
import { textOf } from '../../web/play/texts.js';
import { content, picture, signedIn, type GuideLanguage } from './pictures.js';

const feedback = {
  en: 'You compared two suppliers. Next time, look at the delivery time and the payment terms too.',
  nl: 'Je vergeleek twee leveranciers. Kijk de volgende keer ook naar de levertermijn en de betaaltermijn.',
} as const satisfies Record<GuideLanguage, string>;

/** A teacher's first day: the class, one transaction, a judgement, and a simulated customer. */
export async function teacher(browser: TestBrowser, language: GuideLanguage): Promise<void> {
  await handInNonsense(browser);
  const visitor = await signedIn(browser, 'an.peeters', language);
  await steer(visitor, language);
  await goTo(visitor, language, 'board');
  await visitor.page.getByRole('table').waitFor();
  await picture(visitor, language, 'teacher-board', [content(visitor)], { height: 470 });
  await transaction(visitor, language);
  await assess(visitor, language);
  await visitor.close();
}

/** A firm of the class sends an order that is refused, so that there is somebody to help. */
async function handInNonsense(browser: TestBrowser): Promise<void> {
  const visitor = await browser.visitor();
  await visitor.signIn('bloesem.sales');
  const { request } = visitor.context;
  const found = await request.get('/v1/firms?words=groothandel');
  const { items } = (await found.json()) as { items: { participantId: string }[] };
  const data = { documentType: 'order', receiver: items[0]!.participantId, body: { number: 'B-1' } };
  const headers = { 'idempotency-key': `guide-${Date.now()}`, prefer: 'wait=30' };
  const receipt = (await (await request.post('/v1/envelopes', { data, headers })).json()) as { state: string };
  if (receipt.state !== 'rejected') throw new Error(`the order should have been refused: ${JSON.stringify(receipt)}`);
  await visitor.close();
}

async function steer(visitor: Visitor, language: GuideLanguage): Promise<void> {
  const { page } = visitor;
  const say = (key: string): string => textOf(language, `teacher/steer:${key}`);
  await goTo(visitor, language, 'steer');
  await page.getByRole('radio', { name: new RegExp(`^${say('behaviours.order-mistake')}`) }).check();
  await page.getByRole('combobox', { name: new RegExp(`^${say('exercise.firm')}`) }).click();
  await page.getByRole('option', { name: 'Bloesem & Brood' }).click();
  await picture(visitor, language, 'teacher-steer', [content(visitor)], { height: 620 });
  await page.getByRole('button', { name: say('exercise.start') }).click();
  await page.getByText(say('awaiting.confirmation')).filter({ visible: true }).first().waitFor();
}

async function transaction(visitor: Visitor, language: GuideLanguage): Promise<void> {
  const { page } = visitor;
  await goTo(visitor, language, 'steer');
  await page
    .getByRole('link', { name: textOf(language, 'teacher/steer:exercise.case'), exact: true })
    .filter({ visible: true })
    .first()
    .click();
  await visitor.settled();
  await page
    .getByText(/^KONTOR-ORDER-PRODUCT-PRICE$/)
    .first()
    .waitFor();
  await picture(visitor, language, 'teacher-transaction', [content(visitor)], { height: 560 });
}

async function assess(visitor: Visitor, language: GuideLanguage): Promise<void> {
  const { page } = visitor;
  const say = (key: string): string => textOf(language, `teacher/assess:${key}`);
  await goTo(visitor, language, 'assess');
  await page.getByRole('button', { name: /^Fien Wouters, P2:/ }).waitFor();
  await picture(visitor, language, 'teacher-assess', [content(visitor)], { height: 470 });
  await page.getByRole('button', { name: /^Fien Wouters, P2:/ }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('radio').nth(1).check();
  await drawer.getByLabel(say('decide.feedback')).fill(feedback[language]);
  await picture(visitor, language, 'teacher-judge', [drawer], { height: 800, windowOnly: true });
  await drawer.getByRole('button', { name: say('decide.save') }).click();
  await drawer.waitFor({ state: 'detached' });
}

async function goTo(visitor: Visitor, language: GuideLanguage, page: string): Promise<void> {
  const name = textOf(language, `common:nav.${page}`);
  await visitor.page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
  await visitor.settled();
}
