import type { Body } from '../body/pointer';
import type { Content, Draft, Saving } from './draft';
import type { LocalCopies } from './local-copies';

/** How a store reaches the server. */
export interface DraftServer {
  /** Saves content written on a version; rejects with `DraftChanged` when the server has another one. */
  save(id: string, version: number, content: Content): Promise<Draft>;
  read(id: string): Promise<Draft>;
}

/** Somebody else saved in between. */
export class DraftChanged extends Error {}

/** The server answered, and will answer the same again: not for later. */
export class DraftRefused extends Error {
  constructor(override readonly cause: unknown) {
    super('refused');
  }
}

export interface DraftState extends Content {
  /** The server's copy that the content was written on. */
  readonly base: Draft;
  readonly saving: Saving;
  /** What somebody else saved meanwhile: one of the two has to go. */
  readonly theirs?: Draft;
  readonly refusal?: unknown;
}

const pauseMilliseconds = 900;
const retryMilliseconds = 5_000;
const mostUnanswered = 50;

/**
 * A draft while it is written: every change is kept in the browser at once and on the server after a pause. Saves go out one
 * after the other. What somebody else saved meanwhile is never overwritten unless the person says so.
 */
export class DraftStore {
  private state: DraftState;
  private readonly observers = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  /** What was sent and not answered since the last answer: it may have arrived all the same. */
  private unanswered: readonly Content[] = [];

  constructor(
    draft: Draft,
    private readonly server: DraftServer,
    private readonly copies: LocalCopies,
  ) {
    const copy = copies.read(draft.id);
    const isNews = copy !== undefined && !same(copy, draft);
    this.state = { base: draft, receiver: draft.receiver, body: draft.body, saving: 'saved' };
    if (!isNews || draft.envelopeId) return;
    // Typed on this version: it simply was not saved. Typed on an older one: somebody else saved since.
    const mine = { receiver: copy.receiver, body: copy.body };
    if (copy.version === draft.version) {
      this.state = { ...this.state, ...mine, saving: 'waiting' };
      this.later(0);
    } else this.state = { ...this.state, ...mine, theirs: draft };
  }

  get = (): DraftState => this.state;

  subscribe = (observer: () => void): (() => void) => {
    this.observers.add(observer);
    return () => void this.observers.delete(observer);
  };

  change(change: (body: Body) => Body): void {
    this.edit({ receiver: this.state.receiver, body: change(this.state.body) });
  }

  changeReceiver(receiver: string | null): void {
    this.edit({ receiver, body: this.state.body });
  }

  /** What the server has now, seen by the way: taken over where nothing was typed, else one has to choose. */
  heard(draft: Draft): void {
    if (draft.version <= this.state.base.version || this.running || this.state.theirs) return;
    if (this.state.saving === 'saved') this.become({ base: draft, receiver: draft.receiver, body: draft.body });
    else this.met(draft);
  }

  /** Over what the other one saved. */
  keepMine(): void {
    const { theirs } = this.state;
    if (!theirs) return;
    this.become({ base: theirs, theirs: undefined, saving: 'waiting' });
    this.keep();
    this.later(0);
  }

  takeTheirs(): void {
    const { theirs } = this.state;
    if (!theirs) return;
    this.copies.remove(theirs.id);
    this.become({ base: theirs, theirs: undefined, receiver: theirs.receiver, body: theirs.body, saving: 'saved' });
  }

  /** Saves now what is not saved; true when the server has all of it. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.state.saving !== 'saved' && !this.state.theirs) await this.save();
    return this.state.saving === 'saved';
  }

  /** The draft is gone, and what was typed with it. */
  discard(): void {
    this.stop();
    this.copies.remove(this.state.base.id);
    this.state = { ...this.state, saving: 'saved', theirs: undefined };
  }

  /** No more saves from here; what is not saved stays in the browser. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private edit(content: Content): void {
    this.become({ ...content, saving: this.running ? this.state.saving : 'waiting', refusal: undefined });
    this.keep();
    if (!this.state.theirs) this.later(pauseMilliseconds);
  }

  private keep(): void {
    const { base, receiver, body } = this.state;
    this.copies.write(base.id, { version: base.version, receiver, body, at: Date.now() });
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private save(): Promise<void> {
    this.running = this.saveOnce().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async saveOnce(): Promise<void> {
    const { base, receiver, body } = this.state;
    this.unanswered = [...this.unanswered.slice(1 - mostUnanswered), { receiver, body }];
    this.become({ saving: 'saving' });
    try {
      const saved = await this.server.save(base.id, base.version, { receiver, body });
      this.unanswered = [];
      const isAll = this.state.body === body && this.state.receiver === receiver;
      this.become({ base: saved, saving: isAll ? 'saved' : 'waiting' });
      if (isAll) this.copies.remove(base.id);
      else {
        this.keep();
        this.later(pauseMilliseconds);
      }
    } catch (error) {
      await this.failed(error);
    }
  }

  private async failed(error: unknown): Promise<void> {
    if (error instanceof DraftChanged) {
      const theirs = await this.server.read(this.state.base.id).catch(() => undefined);
      if (theirs) return this.met(theirs);
    }
    if (error instanceof DraftRefused) return this.become({ saving: 'unreached', refusal: error.cause });
    this.become({ saving: 'unreached' });
    this.later(retryMilliseconds);
  }

  /** A newer version on the server: one's own where only the answer of the save got lost, else somebody else's. */
  private met(draft: Draft): void {
    if (!this.unanswered.some((sent) => same(draft, sent))) return this.become({ theirs: draft, saving: 'waiting' });
    const isAll = same(draft, this.state);
    this.become({ base: draft, saving: isAll ? 'saved' : 'waiting' });
    if (isAll) return this.copies.remove(draft.id);
    this.keep();
    this.later(pauseMilliseconds);
  }

  private become(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const observer of this.observers) observer();
  }
}

function same(one: Content, other: Content): boolean {
  return one.receiver === other.receiver && canonical(one.body) === canonical(other.body);
}

/** As text, whatever the order of its terms: a database keeps its own. */
function canonical(body: Body): string {
  return JSON.stringify(body, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
