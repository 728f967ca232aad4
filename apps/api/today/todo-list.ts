import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { caseFilesOf, listDrafts, rejectedEnvelopes, waitingDocuments, type WaitingDocument } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { formatMinor, type Language } from '#kernel';
import { FirmDirectory, type FirmRecord } from '#registry';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { CaseSteps } from '../drafting/case-steps.js';
import { ClaimTodos } from './claim-todos.js';
import { mostTodos, type Asked } from './asked.js';
import { byDueDate, plainTodo, type Todo } from './todo.js';
import { todoTexts } from './todo-texts.js';

/** How long a rejected document is pointed out, in milliseconds: after that somebody has sent another one. */
const rejectedFor = 14 * 86_400_000;

interface DraftTodo {
  readonly basedOn: string | null;
  readonly todo: Todo;
}

/** All that a firm has to do, from documents, claims, drafts and refusals, in one list by due date. */
@Injectable()
export class TodoList {
  constructor(
    private readonly database: DataSource,
    private readonly directory: FirmDirectory,
    private readonly steps: CaseSteps,
    private readonly claims: ClaimTodos,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  async of(asked: Asked): Promise<Todo[]> {
    const drafts = await this.drafts(asked);
    const [steps, ...lists] = await Promise.all([this.documents(asked), this.claims.of(asked), this.rejected(asked)]);
    const all = [...withDrafts(steps, drafts), ...lists.flat()];
    return all.map((todo) => ({ ...todo, late: todo.due !== null && todo.due < asked.today })).toSorted(byDueDate);
  }

  /** Steps that document types expect. */
  private async documents(asked: Asked): Promise<Todo[]> {
    const { manager } = this.database;
    const found = await waitingDocuments(manager, asked.firm.id, this.steps.expectations(), mostTodos * 5);
    const waiting = found.filter((document) => this.steps.mayBeExpected(document)).slice(0, mostTodos);
    const files = await caseFilesOf(manager, [...new Set(waiting.map(({ caseId }) => caseId))]);
    const partners = await this.directory.byIds(waiting.map(({ partnerFirmId }) => partnerFirmId));
    return waiting.flatMap((document) => {
      const partner = partners.get(document.partnerFirmId)!;
      return this.step(asked, document, files.get(document.caseId) ?? [], partner) ?? [];
    });
  }

  private step(
    { firm, language }: Asked,
    document: WaitingDocument,
    file: Parameters<CaseSteps['expectedAfter']>[1],
    partner: FirmRecord,
  ): Todo | undefined {
    const [sender, receiver] = document.box === 'outbox' ? [firm, partner] : [partner, firm];
    const parties = this.steps.partiesOf(document.type, sender, receiver);
    const offered = this.steps.expectedAfter(document, file, parties, firm.id);
    if (!offered) return undefined;
    const { currency, amountMinor } = document;
    return {
      ...plainTodo,
      ...this.about(document.type, language),
      kind: 'step',
      title: offered.step.title[language],
      number: document.number,
      partner: { id: partner.id, name: partner.name },
      currency,
      amount: currency && amountMinor !== null ? formatMinor(BigInt(amountMinor), currency) : null,
      due: offered.due ?? null,
      target: { kind: 'document', id: document.id },
      next: { documentType: offered.type.id, step: offered.step.id },
    };
  }

  private async drafts({ firm, language }: Asked): Promise<DraftTodo[]> {
    const condition = { sql: 'r.firm_id = $1', parameters: [firm.id] };
    const { items } = await listDrafts(this.database.manager, condition, { limit: mostTodos });
    const wanted = items.flatMap(({ receiver }) => receiver ?? []);
    const receivers = await this.directory.byParticipantIds(firm.networkId, wanted);
    return items.map(({ id, documentType, receiver, basedOn }) => {
      const partner = receiver === null ? undefined : receivers.get(receiver);
      const todo: Todo = {
        ...plainTodo,
        ...this.about(documentType, language),
        kind: 'draft',
        title: todoTexts.draft[language],
        partner: partner ? { id: partner.id, name: partner.name } : null,
        target: { kind: 'draft', id },
      };
      return { basedOn, todo };
    });
  }

  private async rejected({ firm, language, now }: Asked): Promise<Todo[]> {
    const since = new Date(now.getTime() - rejectedFor);
    const envelopes = await rejectedEnvelopes(this.database.manager, firm.id, since, mostTodos);
    const partners = await this.directory.byIds(envelopes.map(({ receiverFirmId }) => receiverFirmId));
    return envelopes.map(({ id, documentType, receiverFirmId }) => {
      const partner = partners.get(receiverFirmId);
      return {
        ...plainTodo,
        ...this.about(documentType, language),
        kind: 'rejected',
        title: todoTexts.rejected[language],
        partner: partner ? { id: partner.id, name: partner.name } : null,
        target: { kind: 'envelope', id },
      };
    });
  }

  private about(documentType: string, language: Language) {
    return { documentType, documentTitle: this.types.find(documentType)?.title[language] ?? documentType };
  }
}

/** A step that somebody has begun to write is not listed twice: its draft takes its place, and its due date. */
function withDrafts(steps: readonly Todo[], drafts: readonly DraftTodo[]): Todo[] {
  const keyOf = ({ target, next }: Todo) => `${target.id} ${next?.documentType}`;
  const due = new Map(steps.map((step) => [keyOf(step), step.due]));
  const begun = drafts.map(({ basedOn, todo }) => `${basedOn} ${todo.documentType}`);
  return [
    ...steps.filter((step) => !begun.includes(keyOf(step))),
    ...drafts.map(({ todo }, index) => ({ ...todo, due: due.get(begun[index]!) ?? null })),
  ];
}
