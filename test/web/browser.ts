import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { projectRoot } from '../cli/kontor.js';

/** Where Debian, and most others, put the browser; KONTOR_TEST_BROWSER names another. */
export const browserPath = [process.env['KONTOR_TEST_BROWSER'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

const quiet = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const screenshots = join(projectRoot, 'test', 'screenshots');

export interface VisitorOptions {
  readonly language?: 'nl' | 'fr' | 'de' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** A real browser for tests: visitors, each with cookies of their own. */
export class TestBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  static async open(url: string): Promise<TestBrowser> {
    mkdirSync(screenshots, { recursive: true });
    return new TestBrowser(await chromium.launch({ executablePath: browserPath, args: quiet }), url);
  }

  /** Somebody at a screen of their own, not signed in. */
  async visitor({ language = 'en', colorScheme = 'light', width = 1280 }: VisitorOptions = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: `${language}-BE`,
      colorScheme,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(60_000);
    return new Visitor(context, await context.newPage());
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

export class Visitor {
  /** What the page complained of, such as an exception or a refused script. */
  readonly complaints: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // The browser reports answers such as 401 by itself; those are for the page to tell.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.complaints.push(message.text());
      }
    });
  }

  /** Signs in through the page. */
  async signIn(userName: string, password = 'oefenfirma'): Promise<void> {
    await this.page.goto('/');
    await this.page.locator('input[name=username]').fill(userName);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.locator('button[type=submit]').click();
    await this.page.locator('nav').first().waitFor({ state: 'attached' });
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Nothing is being loaded any more. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    // Not waitForFunction, which evaluates its text in the page: the content policy forbids that.
    await this.page.locator('.mantine-Loader-root').first().waitFor({ state: 'detached' });
    await this.page.evaluate(`document.fonts.ready.then(() => true)`);
  }

  /** Leaves a picture in test/screenshots. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
  }

  /** What axe finds against WCAG 2.2 AA that is serious or critical, a line each. */
  async barriers(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
