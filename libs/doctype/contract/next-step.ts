import type { LocalizedText } from '#kernel';
import type { CaseProgress } from './progress.js';

/** A document of the case, as it was accepted, with its body as its own type has it. */
export interface FiledDocument {
  readonly type: string;
  readonly number: string;
  readonly issueDate: string;
  readonly state: string;
  readonly body: unknown;
}

/** What the next document needs to know of a firm. */
export interface DraftingFirm {
  /** `0208:0123456749`. */
  readonly participantId: string;
  readonly name: string;
  readonly vatNumber?: string;
  readonly legalRegistrationId?: string;
  readonly street: string;
  readonly city: string;
  readonly postCode: string;
  readonly countryCode: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly iban?: string;
  readonly bic?: string;
  readonly paymentTermsDays: number;
}

/** All that a next step may look at. */
export interface StepContext {
  /** The document that is followed; absent where a step starts a case. */
  readonly on?: FiledDocument;
  /** The documents of the case, in the order of their acceptance. */
  readonly documents: readonly FiledDocument[];
  readonly progress: CaseProgress;
  readonly seller: DraftingFirm;
  readonly buyer: DraftingFirm;
  /** ISO 4217. */
  readonly currency: string;
  /** `YYYY-MM-DD` in the network's time zone. */
  readonly today: string;
  /** Ten digits for a payment reference that no other draft has. */
  readonly reference: string;
}

/**
 * A document that can be sent next in a trade case, and how to begin it. It belongs to the type of that document, so a new
 * type brings its own.
 */
export interface NextStep<Body = unknown> {
  /** Kebab-case, unique within the type: `accept`. */
  readonly id: string;
  /** What somebody does by it: `Accept the order`. */
  readonly title: LocalizedText;
  /** The types of documents that it can follow; empty for what starts a case. */
  readonly after: readonly string[];
  /** What it does in the life of a document of the case; where that document's machine knows no such event, it cannot be. */
  readonly event?: { readonly on: string; readonly event: string };
  /**
   * When it is expected rather than merely possible, and so belongs on a list of things to do: after a document of `after`
   * in one of these states (any, when absent), while the case is as `open` says.
   */
  readonly expected?: {
    readonly after: string;
    readonly states?: readonly string[];
    open?(progress: CaseProgress): boolean;
  };
  /** Why it makes no sense now; undefined when it does. */
  impediment?(context: StepContext): LocalizedText | undefined;
  /** The day by which it should be done, `YYYY-MM-DD`. */
  due?(context: StepContext): string | undefined;
  /** The body to begin with, without a number: the clearing gives it. Only called where nothing impedes. */
  draft(context: StepContext): Body;
}
