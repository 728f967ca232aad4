import type { Language } from '#kernel';
import { newSheet, Pen, type Sheet } from './pen.js';
import type { PaperDocument } from './paper-document.js';
import { StructureElement, type Role } from './structure.js';
import { bottom, firstTop, followingTop, left } from './style.js';
import type { Style } from './style.js';

/** Where the next block goes, and the breaking of pages. */
export class Flow {
  readonly sheets: Sheet[] = [];
  readonly pen: Pen;
  /** Of the structure; blocks are read in the order in which they are added to it. */
  readonly root = new StructureElement('Document');
  /** Points from the top of the page. */
  y = firstTop;

  constructor(
    document: PaperDocument,
    readonly language: Language,
    readonly hasLogo: boolean,
  ) {
    this.pen = new Pen(document);
    this.sheets.push(this.pen.sheet);
  }

  /** Height that is left on this page. */
  get room(): number {
    return bottom - this.y;
  }

  get isAtTop(): boolean {
    return this.y <= followingTop && this.sheets.length > 1;
  }

  space(height: number): void {
    if (!this.isAtTop) this.y += height;
  }

  /** Goes to a new page unless so much height is left on this one. Tells whether it did. */
  ensure(height: number): boolean {
    if (height <= this.room || this.isAtTop) return false;
    this.breakPage();
    return true;
  }

  breakPage(): void {
    this.pen.sheet = newSheet();
    this.sheets.push(this.pen.sheet);
    this.y = followingTop;
  }

  /** Lines over the pages that they need, never one alone at the end of a page. An empty one begins a new paragraph. */
  paragraph(lines: readonly string[], style: Style, parent: StructureElement, role: Role = 'P'): void {
    this.ensure(Math.min(lines.length, 2) * style.leading);
    this.pen.owner = parent.add(role);
    for (const line of lines) {
      if (line === '') this.pen.owner = parent.add(role);
      this.ensure(style.leading);
      this.pen.text(line, { x: left, y: this.y }, style);
      this.y += style.leading;
    }
  }
}
