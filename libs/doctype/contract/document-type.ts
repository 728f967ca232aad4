import type { LocalizedText, Machine } from '#kernel';
import type { Binding, Finding, FindingTexts, Hybrid } from '#standards';
import type { Block } from '../page/blocks.js';
import type { Formatter } from '../format/formatter.js';
import type { NextStep } from './next-step.js';
import type { CaseProgress } from './progress.js';

export type Role = 'buyer' | 'seller';

/**
 * All that the clearing knows of a kind of document. A type is one folder that exports one value of this shape; nothing
 * else in Kontor names a concrete type. Every function is pure: no clock, no database, no other document type. The functions
 * are only called with a body that has no fatal structural finding. (They are methods so that a type of a concrete body
 * can stand among types of unknown ones.)
 */
export interface DocumentType<Body = unknown> {
  /** Kebab-case, the binding's id: `order`, `despatch-advice`. */
  readonly id: string;
  /** The Peppol transaction, `T01`; for invoice and credit note the EN 16931 name. */
  readonly transaction: string;
  readonly title: LocalizedText;
  /** Which side of the trade case sends it. */
  readonly sentBy: Role;
  /** Which side sends this one, for a type whose documents go both ways; absent where `sentBy` holds for all. */
  sender?(body: Body): Role;
  /** `always`: every document of the type starts a case. `without-reference`: only one that refers to nothing. */
  readonly opensCase: 'always' | 'without-reference' | 'never';

  /** The table that reads and writes the body as UBL, and that its structure is checked against. */
  readonly binding: Binding;
  header(body: Body): DocumentHeader;
  /** The body with another `number`, and nothing else changed: for a sender who left the numbering to the clearing. */
  numbered(body: Body, number: string): Body;
  /** Business rules that need the body alone. */
  rules(body: Body): Finding[];
  /**
   * Those of the rules that never refuse and put up with what is missing: they are also told while a document is being
   * written, beside what is still open in it. Called with any body that is not misshapen.
   */
  hints?(body: Body): Finding[];
  /** Product numbers of the seller's catalogue that the context checks look up. */
  products?(body: Body): readonly string[];
  /** Checks against what is known: the case so far, the documents referred to, the parties, the catalogue. */
  context(body: Body, context: DocumentContext): Finding[];

  /** The life of a document of this type after its acceptance. */
  readonly machine: Machine;
  /** The events that acceptance causes in the lives of the documents that this one refers to. */
  causes?(body: Body, context: DocumentContext): readonly CausedEvent[];
  /** The case after this document. */
  advance(progress: CaseProgress, body: Body): CaseProgress;
  /** Movements in the stock of the parties. */
  postings?(body: Body): readonly StockPosting[];
  /** What becomes payable by it. */
  claim?(body: Body): Claim | undefined;
  /** How documents of this type come about: what a firm can do next by sending one. */
  readonly steps?: readonly NextStep<Body>[];

  /** The printed page. */
  page(body: Body, context: PageContext): Block[];
  /** What its PDF carries so that programs can read it too, such as the XML of a Factur-X invoice. */
  hybrid?(body: Body): Hybrid;
  /** Texts of the findings that this type's own rules and checks give. */
  readonly findingTexts: FindingTexts;
  readonly samples: Samples<Body>;
}

/** The columns that every document has in common. */
export interface DocumentHeader {
  readonly number: string;
  readonly issueDate: string;
  /** Participant ids, scheme and value: `0208:0123456749`. */
  readonly seller: string;
  readonly buyer: string;
  /** ISO 4217 and a decimal string, for documents that carry an amount. */
  readonly currency?: string;
  readonly amount?: string;
  /** The documents it refers to; the first one that is found decides the case. */
  readonly references: readonly DocumentReference[];
}

export interface DocumentReference {
  readonly type: string;
  readonly number: string;
  /** Which side of the case issued the document referred to. */
  readonly issuedBy: Role;
  /** Where the reference stands in the body, for findings. */
  readonly path: string;
}

/** A document referred to, as the clearing found it. */
export interface ReferencedDocument {
  readonly reference: DocumentReference;
  readonly id: string;
  readonly state: string;
  readonly issueDate: string;
  readonly currency?: string;
  readonly amount?: string;
}

export interface CausedEvent {
  readonly on: DocumentReference;
  readonly event: string;
}

export interface DocumentContext {
  readonly progress: CaseProgress;
  /** Those of `header.references` that exist; what is missing was not found. */
  readonly references: readonly ReferencedDocument[];
  readonly seller: PartyFacts;
  readonly buyer: PartyFacts;
  /** The seller's products by number, as far as `products` asked for them and they exist. */
  readonly products: ReadonlyMap<string, ProductFacts>;
}

export interface PartyFacts {
  readonly name: string;
  readonly participantId: string;
  readonly vatNumber?: string;
  readonly iban?: string;
  readonly countryCode: string;
}

export interface ProductFacts {
  readonly number: string;
  /** Of one unit, to ten decimals, whatever quantity the catalogue's price is for. */
  readonly netPrice: string;
  readonly unitCode: string;
  readonly currency: string;
  readonly vatCategory: string;
  readonly vatRate: string;
}

/**
 * A quantity of one product that moves between stock accounts. `stock` and `despatched` (on its way) are accounts of the
 * owner of the product, `received` is the account of the other side.
 */
export interface StockPosting {
  readonly product: string;
  readonly owner: Role;
  readonly from: 'stock' | 'despatched' | 'received';
  readonly to: 'stock' | 'despatched' | 'received';
  /** Positive, decimal string. */
  readonly quantity: string;
}

/** An amount that one side owes the other because of this document. */
export interface Claim {
  readonly creditor: Role;
  readonly currency: string;
  /** Decimal string; zero when nothing is to be paid. */
  readonly payable: string;
  /** The day by which it is to be paid, `YYYY-MM-DD`, where the document names one. */
  readonly dueDate?: string;
  /** The twelve digits of the Belgian structured communication, where the document carries one. */
  readonly structuredCommunication?: string;
  /** The account that the document asks to pay to, where it names one: compact IBAN, and whose it is. */
  readonly payTo?: { readonly iban: string; readonly name: string };
  /** The claim that this one reduces as far as it is still open: the invoice behind a credit note. */
  readonly offsets?: DocumentReference;
}

export interface PageContext {
  readonly format: Formatter;
  /** The sender's data beyond the body: bank, telephone, the mentions of its letterhead. */
  readonly sender: PageParty;
  readonly receiver: PageParty;
  /** Findings that travel with the document are not printed; the page shows the body only. */
}

export interface PageParty {
  readonly name: string;
  readonly iban?: string;
  readonly bic?: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly legalForm?: string;
}

/** Example bodies that the shared suite runs: accepted as they are, refused with exactly these rule ids. */
export interface Samples<Body> {
  readonly accepted: readonly { readonly name: string; readonly body: Body }[];
  readonly refused: readonly { readonly name: string; readonly body: unknown; readonly rules: readonly string[] }[];
}
