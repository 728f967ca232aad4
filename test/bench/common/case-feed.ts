import type { NewEnvelope } from '#clearing';

export interface Step {
  readonly envelope: NewEnvelope;
  /** The steps of its case that come after it. */
  readonly rest: readonly NewEnvelope[];
}

/** Hands out documents of trade cases, each once the one before it is accepted; what was refused comes again later. */
export class CaseFeed {
  private readonly ready: Step[] = [];
  private readonly unbegun: (readonly NewEnvelope[])[] = [];
  private taken = 0;
  private begun = 0;

  add(cases: readonly (readonly NewEnvelope[])[]): void {
    this.unbegun.push(...cases);
  }

  /** @throws Error when there are none left */
  next(): Step {
    const ready = this.ready[this.taken];
    if (ready) {
      this.taken++;
      return ready;
    }
    const next = this.unbegun[this.begun++];
    if (!next) throw new Error('There are no more cases to send: prepare more of them.');
    return { envelope: next[0]!, rest: next.slice(1) };
  }

  done(step: Step, accepted: boolean): void {
    if (!accepted) this.ready.push(step);
    else if (step.rest.length > 0) this.ready.push({ envelope: step.rest[0]!, rest: step.rest.slice(1) });
  }
}
