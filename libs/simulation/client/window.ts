/** Keeps a bounded number of pieces of work going; the first failure stops the taking in of more. */
export class Window {
  private readonly going = new Set<Promise<void>>();
  private failure: { error: unknown } | undefined;

  constructor(private readonly size: number) {}

  /** Starts work as soon as there is room for it. @throws what earlier work threw */
  async start(work: () => Promise<void>): Promise<void> {
    while (this.going.size >= this.size && !this.failure) await Promise.race(this.going);
    this.check();
    const going = work()
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => this.going.delete(going));
    this.going.add(going);
  }

  /** Resolves when all work is done. @throws what any of it threw */
  async end(): Promise<void> {
    await Promise.all(this.going);
    this.check();
  }

  private check(): void {
    if (this.failure) throw this.failure.error;
  }
}
