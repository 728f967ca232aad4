import type { Locator, Page } from '@playwright/test';
import { eventually } from '#testing';
import type { TestBrowser, Visitor } from '../browser.js';
import { textOf, type Language } from './texts.js';

/** A document as its page tells it. */
export interface Sent {
  readonly id: string;
  readonly number: string;
}

/** Somebody at the desk of their firm, who works with the pages alone and in their own language. */
export class Desk {
  readonly page: Page;
  /** How often the browser loaded a page anew: moving between pages does not. */
  loads = 0;

  private constructor(
    readonly visitor: Visitor,
    readonly language: Language,
    readonly firmId: string,
  ) {
    this.page = visitor.page;
    this.page.on('load', () => this.loads++);
  }

  static async open(browser: TestBrowser, userName: string, language: Language, password?: string): Promise<Desk> {
    const visitor = await browser.visitor({ language });
    await visitor.signIn(userName, password);
    await visitor.page.waitForURL(/\/firm\/[^/]+$/);
    return new Desk(visitor, language, visitor.page.url().split('/').at(-1)!);
  }

  say(key: string, values?: Readonly<Record<string, string | number>>): string {
    return textOf(this.language, key, values);
  }

  /** A button by the text of the page that it carries. */
  button(key: string, values?: Readonly<Record<string, string | number>>): Locator {
    return this.page.getByRole('button', { name: this.say(key, values), exact: true });
  }

  /** Chooses a page from the menu. */
  async choose(key: string): Promise<void> {
    await this.page
      .locator('nav')
      .getByRole('link', { name: this.say(key), exact: true })
      .click();
    await this.visitor.settled();
  }

  /** Takes a next step from the document that is open, to the draft that it begins. */
  async take(step: string): Promise<void> {
    await this.page.getByRole('button', { name: step, exact: true }).click();
    await this.atDraft();
  }

  /** The editor has opened. */
  async atDraft(): Promise<void> {
    await this.page.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
    await this.visitor.settled();
  }

  /** The input of a document's term, by its JSON pointer. */
  field(pointer: string): Locator {
    return this.page.locator(`[id="field${pointer.replaceAll('/', '-')}"]`);
  }

  async write(pointer: string, text: string): Promise<void> {
    await this.field(pointer).fill(text);
    await this.field(pointer).blur();
  }

  /** What the page says of a broken rule beside the document, at the field or below its line. */
  mistake(rule: string): Locator {
    return this.page.getByText(`[${rule}]`);
  }

  /** All that was typed is on the server. */
  async saved(): Promise<void> {
    const status = this.page.getByRole('status').filter({ hasText: this.say('form:saving.saved') });
    await status.waitFor();
  }

  /** The input comes to hold this text. */
  async shows(input: Locator, text: string): Promise<void> {
    await eventually(`the field shows “${text}”`, async () => (await input.inputValue()) === text);
  }

  /** Sends the draft, mistakes and all, and opens what it became. */
  async send(): Promise<Sent> {
    await this.button('form:send.action').click();
    const anyway = this.button('form:send.anyway');
    await this.page.getByRole('alert').or(anyway).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    return this.openSent();
  }

  /** Opens what the draft was sent as. */
  async openSent(): Promise<Sent> {
    await this.page.getByRole('link', { name: this.say('form:sent.open') }).click();
    await this.page.waitForURL(/\/post\/[0-9a-f-]{36}$/);
    await this.visitor.settled();
    const title = (await this.page.locator('h1').textContent())!;
    return { id: this.page.url().split('/').at(-1)!, number: title.split(' ').at(-1)! };
  }

  /** The trade case beside the document that is open. */
  get timeline(): Locator {
    return this.page.getByRole('list', { name: this.say('case:timeline') });
  }

  /** What leads to a document, wherever it is listed on the page. */
  linkTo({ id }: Sent): Locator {
    return this.page.locator(`main a[href$="/post/${id}"]`).first();
  }

  /** The document in the trade case beside the one that is open. */
  entry({ id }: Sent): Locator {
    return this.timeline.locator(`a[href$="/post/${id}"]`);
  }

  /** Goes to a document that the page leads to, or stays where it is open. */
  async openDocument(document: Sent): Promise<void> {
    if (!this.page.url().endsWith(`/post/${document.id}`)) await this.linkTo(document).click();
    await this.page.waitForURL(new RegExp(`/post/${document.id}$`));
    await this.page.locator('h1').filter({ hasText: document.number }).waitFor();
    await this.visitor.settled();
  }

  /** Chooses the nth of the codes that a field offers. */
  async pick(pointer: string, index: number): Promise<void> {
    await this.field(pointer).click();
    await this.page.getByRole('option').nth(index).click();
  }

  /** Waits for what others do to appear on the page that is open: without a reload. */
  async sees(appearing: Locator): Promise<void> {
    const before = this.loads;
    await appearing.first().waitFor();
    if (this.loads !== before) throw new Error('the page was loaded anew');
  }

  /** What the API tells whoever is signed in here. */
  async ask<T>(path: string): Promise<T> {
    const answer = await this.visitor.context.request.get(path);
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}
