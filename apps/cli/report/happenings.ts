import { LiveListener, type LiveEvent } from '#platform';
import type { Installation } from '../boot/installation.js';
import { counted } from './say.js';

const EVERY = 3_000;

/** Tells in a line every few seconds what the clearing does, as long as it does something. */
export class Happenings {
  private readonly counts = new Map<string, number>();
  private readonly timer: NodeJS.Timeout;

  private constructor(
    private readonly listener: LiveListener,
    private readonly tell: (line: string) => void,
  ) {
    listener.events(() => true).subscribe((event) => this.note(event));
    this.timer = setInterval(() => this.flush(), EVERY);
  }

  static async follow({ config }: Installation, tell: (line: string) => void): Promise<Happenings> {
    const listener = new LiveListener(config.databaseUrl);
    await listener.start();
    return new Happenings(listener, tell);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.flush();
    await this.listener.stop();
  }

  private note({ type }: LiveEvent): void {
    this.counts.set(type, (this.counts.get(type) ?? 0) + 1);
  }

  private flush(): void {
    const parts = told.flatMap(({ type, noun, verb }) => {
      const happened = this.counts.get(type) ?? 0;
      return happened > 0 ? [`${counted(happened, noun)} ${verb}`] : [];
    });
    this.counts.clear();
    if (parts.length > 0) this.tell(`${new Date().toTimeString().slice(0, 8)}  ${parts.join(', ')}`);
  }
}

const told = [
  { type: 'document.accepted', noun: 'document', verb: 'accepted' },
  { type: 'envelope.rejected', noun: 'document', verb: 'rejected' },
  { type: 'payment.settled', noun: 'payment', verb: 'settled' },
  { type: 'payment.refused', noun: 'payment', verb: 'refused' },
] as const;
