import { paper } from './style.js';

/** The types of structure elements that pages use (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** A page as its structure sees it. */
export interface MarkedSheet {
  /** Whose the pieces of content are, by their numbers. */
  readonly owners: StructureElement[];
  /** The number of its object, once it is a page. */
  page?: number;
}

/** A piece of content of a page that is not the element's first one, by the number that it has there. */
interface Mark {
  readonly sheet: MarkedSheet;
  readonly id: number;
}

type Kid = StructureElement | Mark | number;

const none: readonly Kid[] = [];

/** Points from the left and from the top of the page. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node of the structure tree, by which programs that read aloud know what is what, and in which order. */
export class StructureElement {
  /** What it consists of; numbers are pieces of content of its sheet. */
  kids: readonly Kid[] = none;
  /** The first that it has content on. */
  private sheet: MarkedSheet | undefined;
  /** Of its object in the file. */
  number = 0;

  /** @param entries further entries of its dictionary as PDF writes them: `/Alt <FEFF…>` */
  constructor(
    readonly role: Role,
    private readonly entries = '',
  ) {}

  /** A new element, read after those that are there. */
  add(role: Role, entries?: string): StructureElement {
    const kid = new StructureElement(role, entries);
    this.append(kid);
    return kid;
  }

  /** A picture, with what it says to those who do not see it. */
  addFigure(text: string, { x, y, width, height }: Area): StructureElement {
    const corners = [x, paper.height - y - height, x + width, paper.height - y].map((value) => value.toFixed(2));
    return this.add('Figure', `/Alt ${textString(text)}/A<</O/Layout/Placement/Block/BBox[${corners.join(' ')}]>>`);
  }

  /** Says that content of a sheet is this element's. Returns the operator that the content begins with. */
  mark(sheet: MarkedSheet): string {
    const id = sheet.owners.push(this) - 1;
    this.append(sheet === (this.sheet ??= sheet) ? id : { sheet, id });
    return `/${this.role}<</MCID ${id}>>BDC`;
  }

  /** Most have one kid, and an array that was pushed to has room for many: thousands of them are felt. */
  private append(kid: Kid): void {
    if (this.kids === none) this.kids = [kid];
    else (this.kids as Kid[]).push(kid);
  }

  /** As PDF writes it below the object of its parent, once all have their numbers. */
  toPdf(parent: number): string {
    const kids = this.kids.map((kid) => {
      if (typeof kid === 'number') return kid;
      if (kid instanceof StructureElement) return kid.isEmpty ? '' : `${kid.number} 0 R`;
      return `<</Type/MCR/Pg ${kid.sheet.page} 0 R/MCID ${kid.id}>>`;
    });
    const page = this.sheet ? `/Pg ${this.sheet.page} 0 R` : '';
    return `<</S/${this.role}/P ${parent} 0 R${page}/K[${kids.join(' ')}]${this.entries}>>`;
  }

  /** Whether nothing was drawn for it; an empty cell still has its place in the row. */
  get isEmpty(): boolean {
    if (this.role === 'TD' || this.role === 'TH') return false;
    return this.kids.every((kid) => kid instanceof StructureElement && kid.isEmpty);
  }
}

/** What stands in rows under the heads of its columns. */
export const columnHead = '/A<</O/Table/Scope/Column>>';

/** A cell across so many columns. */
export function across(columns: number): string {
  return `/A<</O/Table/ColSpan ${columns}>>`;
}

/** A text string in hexadecimal UTF-16 (ISO 32000-1, 7.9.2.2). */
function textString(text: string): string {
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;
}
