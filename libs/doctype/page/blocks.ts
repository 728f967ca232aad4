/**
 * The blocks a document's page is made of. A document type returns them as plain data; the paper library draws them.
 * Texts are already in the reader's language, values already formatted.
 */
export type Block =
  LetterheadBlock | FactsBlock | ParagraphBlock | TableBlock | TotalsBlock | PaymentBlock | CodesBlock | LegalBlock;

/** Who sends to whom, and what this is. Always the first block of a page. */
export interface LetterheadBlock {
  readonly kind: 'letterhead';
  readonly title: string;
  readonly number: string;
  readonly date: string;
  readonly sender: AddressCard;
  readonly receiver: AddressCard;
}

export interface AddressCard {
  readonly label: string;
  readonly name: string;
  /** Street, post code and city, country: one line each. */
  readonly lines: readonly string[];
  /** VAT number, IBAN, telephone and the like. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Short facts in columns: due date, references, delivery terms. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly items: readonly Fact[];
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly title?: string;
  readonly text: string;
}

/** A table that breaks over pages; its head is repeated on each. */
export interface TableBlock {
  readonly kind: 'table';
  readonly title?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Shown in place of rows when there are none. */
  readonly empty?: string;
}

export interface TableColumn {
  readonly label: string;
  readonly align: 'left' | 'right';
  /** Share of the width, relative to the other columns. */
  readonly weight: number;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** A second, quieter line under the row: the article number, a lot, a remark. */
  readonly note?: string;
  readonly strong?: boolean;
}

/** Amounts that add up, at the right; the last strong one is what counts. */
export interface TotalsBlock {
  readonly kind: 'totals';
  readonly rows: readonly (Fact & { readonly strong?: boolean })[];
}

/** How to pay: facts beside a QR code that a banking app reads. */
export interface PaymentBlock {
  readonly kind: 'payment';
  readonly title: string;
  readonly facts: readonly Fact[];
  /** EPC069-12 payload. */
  readonly qr?: string;
  readonly caption?: string;
}

/** Codes for scanners on labels and packing lists. */
export interface CodesBlock {
  readonly kind: 'codes';
  readonly codes: readonly {
    readonly symbology: 'gs1-128' | 'qr';
    readonly payload: string;
    readonly caption: string;
  }[];
}

/** The mentions that the law wants: small, at the end. */
export interface LegalBlock {
  readonly kind: 'legal';
  readonly lines: readonly string[];
}
