/** Lets a few through at a time; others wait in line, and when the line is full they are turned away. */
export class Gate {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly width: number,
    private readonly longestLine: number,
    private readonly refusal: () => Error,
  ) {}

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.width) this.inside++;
    else await this.turn();
    try {
      return await work();
    } finally {
      // The place goes to the next in line, so that nobody who comes later slips in between.
      const next = this.line.shift();
      if (next) next();
      else this.inside--;
    }
  }

  private async turn(): Promise<void> {
    if (this.line.length >= this.longestLine) throw this.refusal();
    await new Promise<void>((resolve) => this.line.push(resolve));
  }
}
