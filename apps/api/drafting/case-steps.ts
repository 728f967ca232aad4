import { draftingFirmOf } from '#registry';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { caseFileOf, caseOf, type Expectation, type StoredDocument, type WaitingDocument } from '#clearing';
import { emptyProgress, offeredSteps } from '#doctype';
import type {
  CaseProgress,
  DocumentType,
  DocumentTypes,
  FiledDocument,
  OfferedStep,
  Role,
  StepContext,
} from '#doctype';
import { CLOCK, dayOf, KontorError, newId, type Clock } from '#kernel';
import type { FirmRecord } from '#registry';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { stepNotNow, unknownStep } from './drafting-errors.js';

/** Which step somebody wants to take. */
export interface WantedStep {
  readonly documentType: string;
  /** The id of the step; the first one of the type that can be taken when absent. */
  readonly step: string | undefined;
}

type CaseFile = readonly (FiledDocument & { readonly id: string })[];

export interface Parties {
  readonly seller: FirmRecord;
  readonly buyer: FirmRecord;
}

/** What a firm can do next in a trade case, and the bodies to begin with, as the document types have it. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly database: DataSource,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The steps that follow a document, of the side of the case that the firm is on. */
  async after(document: StoredDocument, parties: Parties, firmId: string): Promise<OfferedStep[]> {
    const context = await this.contextAfter(document, parties);
    return offeredSteps(this.types, roleIn(parties, firmId), context);
  }

  /**
   * The body that a step after a document begins with.
   * @throws KontorError `unknown-step`, `step-not-now`
   */
  async bodyAfter(document: StoredDocument, parties: Parties, firmId: string, wanted: WantedStep): Promise<unknown> {
    const context = await this.contextAfter(document, parties);
    return bodyOf(offeredSteps(this.types, roleIn(parties, firmId), context), context, wanted);
  }

  /** The body that a case can be started with, or undefined where the type does not say. */
  bodyToStart(parties: Parties, firmId: string, wanted: WantedStep): unknown {
    const context = { ...this.surroundings(parties), documents: [], progress: emptyProgress };
    const offered = offeredSteps(this.types, roleIn(parties, firmId), context);
    return offered.find(({ type }) => type.id === wanted.documentType)?.step.draft(context);
  }

  /** What document types expect of firms, seen from the desk of a firm: which documents call for something there. */
  expectations(): Expectation[] {
    return this.types.all.flatMap(({ sentBy, steps = [] }) =>
      steps.flatMap(({ expected }) => {
        const after = expected && this.types.find(expected.after);
        if (!after) return [];
        const box = after.sentBy === sentBy ? ('outbox' as const) : ('inbox' as const);
        return [{ type: after.id, states: expected.states, box }];
      }),
    );
  }

  /** Whether a document may call for something, as far as its case alone tells. */
  mayBeExpected({ type, progress, box }: WaitingDocument): boolean {
    const role = sideOf(this.types.find(type), box);
    const steps = this.types.all.filter(({ sentBy }) => sentBy === role).flatMap(({ steps: own = [] }) => own);
    return steps.some(({ expected }) => expected?.after === type && (expected.open?.(progress) ?? true));
  }

  /** The step that a document calls for, and that can be taken. */
  expectedAfter(waiting: WaitingDocument, file: CaseFile, parties: Parties, firmId: string): OfferedStep | undefined {
    const context = this.context(waiting.id, file, waiting.progress, parties);
    const { state } = context.on!;
    return offeredSteps(this.types, roleIn(parties, firmId), context).find(
      ({ step: { expected }, impediment }) =>
        expected?.after === waiting.type && (expected.states?.includes(state) ?? true) && impediment === undefined,
    );
  }

  /** The two firms in their roles, for a document type that one of them sends. */
  partiesOf(documentType: string, sender: FirmRecord, receiver: FirmRecord): Parties {
    return this.types.find(documentType)?.sentBy === 'seller'
      ? { seller: sender, buyer: receiver }
      : { seller: receiver, buyer: sender };
  }

  private async contextAfter(document: StoredDocument, parties: Parties): Promise<StepContext> {
    const { manager } = this.database;
    const [file, tradeCase] = [await caseFileOf(manager, document.caseId), await caseOf(manager, document.caseId)];
    return this.context(document.id, file, tradeCase!.progress, parties);
  }

  private context(id: string, file: CaseFile, progress: CaseProgress, parties: Parties): StepContext {
    const on = file.find((document) => document.id === id)!;
    return { ...this.surroundings(parties), on, documents: file, progress };
  }

  private surroundings({ seller, buyer }: Parties) {
    return {
      seller: draftingFirmOf(seller),
      buyer: draftingFirmOf(buyer),
      currency: seller.currency,
      today: dayOf(this.clock.now(), seller.timeZone),
      reference: freshReference(),
    };
  }
}

/** The side of the case that has a document of the type in this box. */
function sideOf(type: DocumentType | undefined, box: 'inbox' | 'outbox'): Role {
  const seller = (type?.sentBy === 'seller') === (box === 'outbox');
  return seller ? 'seller' : 'buyer';
}

function roleIn({ seller }: Parties, firmId: string): Role {
  return seller.id === firmId ? 'seller' : 'buyer';
}

function bodyOf(offered: readonly OfferedStep[], context: StepContext, { documentType, step }: WantedStep): unknown {
  const ofType = offered.filter(({ type, step: { id } }) => type.id === documentType && (step ?? id) === id);
  const chosen = ofType.find(({ impediment }) => impediment === undefined) ?? ofType[0];
  if (!chosen) throw new KontorError(unknownStep, { documentType, step: step ?? '' }, { field: '/documentType' });
  if (chosen.impediment) throw stepNotNow(chosen.impediment);
  return chosen.step.draft(context);
}

/** Ten digits made of a new id's random part: what a payment is recognised by must not be used twice. */
function freshReference(): string {
  const random = BigInt(`0x${newId().slice(-12)}`) % 10n ** 10n;
  return random.toString().padStart(10, '0');
}
