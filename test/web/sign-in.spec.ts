import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../cli/kontor.js';
import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser, type Visitor } from './browser.js';

const built = join(projectRoot, 'dist', 'web');
const inBrowser = browserPath ? describe : describe.skip;

inBrowser('signing in', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('Kontor works');
    browser = await TestBrowser.open(kontor.url);
  });

  afterAll(async () => {
    await browser?.close();
    await kontor?.discard();
  });

  test.each(['light', 'dark'] as const)(
    'the page is in the visitor’s language and without barriers, %s',
    async (colorScheme) => {
      const visitor = await browser.visitor({ language: 'nl', colorScheme });
      await visitor.goTo('/');
      expect(await visitor.page.locator('h1').textContent()).toBe('Aanmelden');
      expect(await visitor.page.locator('html').getAttribute('lang')).toBe('nl');
      expect(await visitor.barriers()).toEqual([]);
      await visitor.picture(`sign-in-${colorScheme}`);
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    },
  );

  test('a wrong password is told in words, and what was typed stays', async () => {
    const visitor = await browser.visitor({ language: 'fr' });
    await visitor.page.goto('/');
    await visitor.page.locator('button[type=submit]').click();
    await visitor.page.getByText('À remplir').first().waitFor();
    await visitor.page.locator('input[name=username]').fill('zilvervos.sales');
    await visitor.page.locator('input[name=password]').fill('wrong');
    await visitor.page.locator('button[type=submit]').click();
    await visitor.page.getByRole('alert').waitFor();
    expect(await visitor.page.locator('input[name=username]').inputValue()).toBe('zilvervos.sales');
    await visitor.close();
  });

  test('a session that ended asks for the password over the page, which stays as it is', async () => {
    const visitor = await browser.visitor();
    await visitor.signIn('zilvervos.sales');
    await visitor.settled();
    const address = visitor.page.url();
    await visitor.context.clearCookies();
    // As when somebody comes back to the window: what is shown is asked for anew.
    await visitor.page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    const dialog = visitor.page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.locator('input[name=username]').fill('zilvervos.sales');
    await dialog.locator('input[name=password]').fill('oefenfirma');
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' });
    expect(visitor.page.url()).toBe(address);
    await visitor.close();
  });

  /** Bytes of compressed JavaScript that a visitor's browser asks for from now on, each file once. */
  function javaScriptOf(visitor: Visitor): () => number {
    const sizes = new Map<string, number>();
    visitor.page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.endsWith('.js')) return;
      sizes.set(pathname, gzipSync(readFileSync(join(built, pathname)), { level: 9 }).length);
    });
    return () => [...sizes.values()].reduce((sum, size) => sum + size, 0);
  }

  test('the first page, signed in or not, needs less than 200 kB of compressed JavaScript', async () => {
    const stranger = await browser.visitor({ language: 'nl' });
    const ofSignIn = javaScriptOf(stranger);
    await stranger.goTo('/');
    const signIn = ofSignIn();
    await stranger.close();

    const student = await browser.visitor({ language: 'nl' });
    const credentials = { userName: 'zilvervos.sales', password: 'oefenfirma', cookie: true };
    expect((await student.context.request.post('/v1/sessions', { data: credentials })).status()).toBe(201);
    const ofToday = javaScriptOf(student);
    await student.goTo('/');
    const today = ofToday();
    await student.close();

    console.log(`JavaScript, gzip: sign-in ${signIn} bytes, first page of a student ${today} bytes (limit 200000)`);
    for (const size of [signIn, today]) {
      expect(size).toBeGreaterThan(50_000);
      expect(size).toBeLessThan(200_000);
    }
  });
});
