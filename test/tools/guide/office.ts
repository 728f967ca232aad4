import type { TestBrowser, Visitor } from '../../web/browser.js';
import { textOf } from '../../web/play/texts.js';
import { content, picture, signedIn, type GuideLanguage } from './pictures.js';

/** Names that differ by language, since both are registered in one network. */
const firms = { en: 'Lindeblad', nl: 'Esdoorn' } as const satisfies Record<GuideLanguage, string>;
const lists = {
  en: ['First name;Last name;Firm;Department', 'Anna;Peters;Lindeblad;sales', 'Tom;Nowhere;Does Not Exist;'],
  nl: ['Voornaam;Familienaam;Bedrijf;Afdeling', 'Renée;Lefèvre;Esdoorn;verkoop', 'Jan;Nergens;Bestaat Niet;'],
} as const satisfies Record<GuideLanguage, readonly string[]>;

/** What the office does before and after a school year begins. */
export async function office(browser: TestBrowser, language: GuideLanguage): Promise<void> {
  const visitor = await signedIn(browser, 'office', language);
  await visitor.page.getByRole('status').first().waitFor({ state: 'attached' });
  await picture(visitor, language, 'office-health', [content(visitor)], { height: 480 });
  await register(visitor, language);
  await importPeople(visitor, language);
  await goTo(visitor, language, 'deadLetters');
  await goTo(visitor, language, 'audit');
  await visitor.page
    .getByRole('row', { name: new RegExp(firms[language]) })
    .first()
    .waitFor();
  await picture(visitor, language, 'office-audit', [content(visitor)], { height: 420 });
  await visitor.close();
}

async function register(visitor: Visitor, language: GuideLanguage): Promise<void> {
  const { page } = visitor;
  const say = (key: string): string => textOf(language, `office/firms:${key}`);
  await goTo(visitor, language, 'firms');
  await page.getByRole('link', { name: say('register') }).click();
  await visitor.settled();
  await page.getByLabel(say('name'), { exact: true }).fill(firms[language]);
  await page.getByRole('combobox', { name: say('sector') }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel(say('street')).fill('Kerkstraat 1');
  await page.getByLabel(say('postCode')).fill('2800');
  await page.getByLabel(say('city')).fill('Mechelen');
  await page.getByRole('button', { name: say('propose') }).click();
  await page.getByRole('button', { name: textOf(language, 'common:save') }).click();
  await page.getByRole('heading', { level: 1, name: firms[language] }).waitFor();
}

async function importPeople(visitor: Visitor, language: GuideLanguage): Promise<void> {
  const { page } = visitor;
  const say = (key: string): string => textOf(language, `office/people:${key}`);
  await goTo(visitor, language, 'people');
  await page.getByRole('link', { name: say('importList') }).click();
  await visitor.settled();
  const file = { name: 'class.csv', mimeType: 'text/csv', buffer: Buffer.from(lists[language].join('\r\n')) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel(say('import.goodOnes')).check();
  const go = page.getByRole('button', { name: textOf(language, 'office/people:import.do_one', { count: 1 }) });
  await picture(visitor, language, 'office-import', [content(visitor)], { height: 640 });
  await go.click();
  await page.getByText(say('import.passwords')).first().waitFor();
}

async function goTo(visitor: Visitor, language: GuideLanguage, page: string): Promise<void> {
  const name = textOf(language, `common:nav.${page}`);
  await visitor.page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
  await visitor.settled();
}
