import { RunningKontor } from '../up/running-kontor.js';
import { addressOf, pagePaths, userFor } from './addresses.js';
import { browserPath, TestBrowser, type Visitor, type VisitorOptions } from './browser.js';

/** A laptop in the light and a phone in the dark, so that both halves of each are seen. */
const screens = {
  laptop: { colorScheme: 'light', width: 1280 },
  phone: { colorScheme: 'dark', width: 390 },
} as const satisfies Record<string, VisitorOptions>;

const paths = pagePaths();
const inBrowser = browserPath ? describe : describe.skip;

inBrowser('every page', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  const visitors = new Map<string, Visitor>();

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('The first day is over.');
    browser = await TestBrowser.open(kontor.url);
  });

  afterAll(async () => {
    await browser?.close();
    await kontor?.discard();
  });

  async function visitorFor(path: string, screen: keyof typeof screens): Promise<Visitor> {
    const key = `${userFor(path)} ${screen}`;
    const known = visitors.get(key);
    if (known) return known;
    const visitor = await browser.visitor({ language: 'nl', ...screens[screen] });
    await visitor.signIn(userFor(path));
    visitors.set(key, visitor);
    return visitor;
  }

  test.each(
    paths.flatMap((path) => Object.keys(screens).map((screen) => [path, screen as keyof typeof screens] as const)),
  )('%s on a %s is whole, in the language, and without barriers', async (path, screen) => {
    const visitor = await visitorFor(path, screen);
    visitor.complaints.length = 0;
    await visitor.goTo(await addressOf(path, visitor));
    await visitor.picture(`${path.replaceAll(/[/:]+/g, '-').slice(1) || 'first'}-${screen}`);
    expect(visitor.complaints).toEqual([]);
    expect(await visitor.page.locator('h1').count()).toBe(1);
    expect(await visitor.page.getByRole('alert').allTextContents()).toEqual([]);
    expect(await visitor.barriers()).toEqual([]);
    const [wide, window] = await visitor.page.evaluate<[number, number]>(
      `[document.documentElement.scrollWidth, document.documentElement.clientWidth]`,
    );
    expect(wide).toBeLessThanOrEqual(window);
  });
});
