import type { PaperDocument, PdfObject } from './paper-document.js';
import type { Sheet } from './pen.js';
import { StructureElement } from './structure.js';

/** Writes the structure tree of sheets that have become pages, in the order of the pages. */
export function writeStructure(document: PaperDocument, root: StructureElement, sheets: readonly Sheet[]): void {
  const treeRoot = document.getStructTreeRoot() as unknown as PdfObject;
  const first = document.nextNumber;
  const elements: StructureElement[] = [];
  const parents: number[] = [];
  const take = (element: StructureElement, parent: number): void => {
    element.number = first + elements.length;
    elements.push(element);
    parents.push(parent);
    for (const kid of element.kids) {
      if (kid instanceof StructureElement && !kid.isEmpty) take(kid, element.number);
    }
  };
  take(root, treeRoot.id);
  const parentTree = first + elements.length;
  treeRoot.data['K'] = new Written(`[${root.number} 0 R]`);
  treeRoot.data['ParentTree'] = new Written(`${parentTree} 0 R`);
  treeRoot.data['ParentTreeNextKey'] = sheets.length;
  document.writeObjects([...elements.map((element, index) => element.toPdf(parents[index]!)), parentTreeOf(sheets)]);
}

/** Finds the element of each piece of content, by the page and the piece's number there (ISO 32000-1, 14.7.4.4). */
function parentTreeOf(sheets: readonly Sheet[]): string {
  const pages = sheets.map(({ owners }, index) => `${index}[${owners.map(({ number }) => `${number} 0 R`).join(' ')}]`);
  return `<</Nums[${pages.join('\n')}]>>`;
}

/** A value that is already as PDF writes it; pdfkit writes what is no plain object as its text. */
class Written {
  readonly [Symbol.toStringTag] = 'Written';

  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}
