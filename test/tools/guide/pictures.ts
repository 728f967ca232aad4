import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { projectRoot } from '../../cli/kontor.js';
import type { TestBrowser, Visitor } from '../../web/browser.js';
import { textOf } from '../../web/play/texts.js';

export type GuideLanguage = 'en' | 'nl';

const languageNames = { en: 'English', nl: 'Nederlands' } as const satisfies Record<GuideLanguage, string>;

/** Around what a picture shows, and as wide as one may be, in pixels. */
const margin = 12;
const widest = 1100;

interface PictureOptions {
  /** What lies deeper than this, in pixels, is cut off. */
  readonly height?: number;
  /** For what hangs in the window, such as a dialog: taking the whole page would move it. */
  readonly windowOnly?: boolean;
}

/** Signs somebody in who reads the pages in that language. */
export async function signedIn(browser: TestBrowser, userName: string, language: GuideLanguage): Promise<Visitor> {
  const visitor = await browser.visitor({ language });
  visitor.context.setDefaultTimeout(60_000);
  await visitor.signIn(userName);
  await choose(visitor, language);
  return visitor;
}

/** Chooses the language in the menu at the top, as the guide says. */
export async function choose(visitor: Visitor, language: GuideLanguage): Promise<void> {
  await visitor.settled();
  await visitor.page.getByRole('button', { name: /^[A-Z]{2}, / }).click();
  await visitor.page.getByRole('menuitem', { name: languageNames[language] }).click();
  await visitor.page.getByRole('navigation', { name: textOf(language, 'common:mainNavigation') }).waitFor();
  await visitor.settled();
}

/** What a page shows below the menus: its title and all that follows. */
export function content({ page }: Visitor): Locator {
  return page.locator('xpath=//main//h1/ancestor::div[3]');
}

/** Leaves a picture of these parts of the page in the guide. */
export async function picture(
  { page }: Visitor,
  language: GuideLanguage,
  name: string,
  parts: readonly Locator[],
  { height = Infinity, windowOnly = false }: PictureOptions = {},
): Promise<void> {
  if (!windowOnly) await page.evaluate('window.scrollTo(0, 0)');
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  if (boxes.length === 0) throw new Error(`there is nothing to picture as ${name}`);
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - margin);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - margin);
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin;
  const clip = { x, y, width: Math.min(right - x, widest), height: Math.min(bottom - y, height) };
  const folder = join(projectRoot, 'docs', 'user-guide', 'pictures', language);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), clip, fullPage: !windowOnly });
}
