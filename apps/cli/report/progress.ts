/** A line on standard error that is written over and over; silent when nobody watches. */
export class Progress {
  private readonly shown = process.stderr.isTTY === true;
  private lastAt = 0;
  private open = false;

  /** Shows the line that `text` makes, a few times a second at most. */
  show(text: () => string): void {
    const now = Date.now();
    if (!this.shown || now - this.lastAt < 150) return;
    this.lastAt = now;
    this.open = true;
    process.stderr.write(`\r\u001b[2K${text().slice(0, (process.stderr.columns ?? 100) - 1)}`);
  }

  /** Removes the line, so that what is printed next starts on a clean one. */
  clear(): void {
    if (this.open) process.stderr.write('\r\u001b[2K');
    this.open = false;
  }
}
