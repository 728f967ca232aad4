import { createHash } from 'node:crypto';
import type { Block } from '#doctype';
import { renderPage } from '../draw.js';
import type { PaperOptions } from '../render/render-page.js';

/** All that the paper of a document is made from. */
export interface PaperSource {
  readonly blocks: readonly Block[];
  readonly options: PaperOptions;
}

export interface Paper {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes in hexadecimal: the same for as long as the source is, so it may serve as an ETag. */
  readonly hash: string;
}

/**
 * Finds the paper of documents again. Nothing is stored: the same source gives the same bytes, so paper is drawn anew on
 * demand, and what was asked for last is kept in memory up to a number of bytes.
 */
export class PaperArchive {
  private readonly kept = new Map<string, Paper>();
  private readonly underWay = new Map<string, Promise<Paper>>();
  private size = 0;

  constructor(private readonly capacity = 32 * 2 ** 20) {}

  /**
   * @param key names the source in all that changes it: document, language, version of the sender's logo and address
   * @param load is asked for the source only when the paper is not at hand; what it throws is thrown
   */
  async documentPaper(key: string, load: () => Promise<PaperSource>): Promise<Paper> {
    const known = this.kept.get(key);
    if (known) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const waiting = this.underWay.get(key) ?? this.draw(key, load);
    this.underWay.set(key, waiting);
    try {
      return await waiting;
    } finally {
      this.underWay.delete(key);
    }
  }

  private async draw(key: string, load: () => Promise<PaperSource>): Promise<Paper> {
    const { blocks, options } = await load();
    const bytes = await renderPage(blocks, options);
    const paper = { bytes, hash: contentHash(bytes) };
    this.keep(key, paper);
    return paper;
  }

  private keep(key: string, paper: Paper): void {
    if (paper.bytes.length > this.capacity) return;
    this.kept.set(key, paper);
    this.size += paper.bytes.length;
    for (const [oldest, { bytes }] of this.kept) {
      if (this.size <= this.capacity) break;
      this.kept.delete(oldest);
      this.size -= bytes.length;
    }
  }
}

/** SHA-256 in hexadecimal. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
