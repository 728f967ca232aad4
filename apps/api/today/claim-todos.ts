import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lastReminder, openClaims, type OpenClaim } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { FirmDirectory, type FirmRecord } from '#registry';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { mostTodos, type Asked } from './asked.js';
import { plainTodo, type Todo } from './todo.js';
import { todoTexts } from './todo-texts.js';

type Partners = ReadonlyMap<string, FirmRecord>;

/** What a firm has to pay, and whom it has to remind. */
@Injectable()
export class ClaimTodos {
  constructor(
    private readonly database: DataSource,
    private readonly directory: FirmDirectory,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
  ) {}

  async of(asked: Asked): Promise<Todo[]> {
    const { firm, today } = asked;
    const { manager } = this.database;
    const owed = await openClaims(manager, firm.id, 'debtor', mostTodos);
    const due = (await openClaims(manager, firm.id, 'creditor', mostTodos)).filter((claim) => canRemind(claim, today));
    const partners = await this.directory.byIds([...owed, ...due].map(({ partnerFirmId }) => partnerFirmId));
    return [
      ...owed.map((claim): Todo => ({
        ...this.about(claim, asked, partners),
        kind: 'pay',
        title: todoTexts.pay[asked.language],
        due: claim.dueDate,
        payingOn: claim.payingOn,
        remindedLevel: claim.reminder?.level ?? null,
      })),
      ...due.map((claim): Todo => ({
        ...this.about(claim, asked, partners),
        kind: 'remind',
        title: todoTexts.remind[asked.language],
        due: claim.reminder?.payBy ?? claim.dueDate,
        reminderLevel: (claim.reminder?.level ?? 0) + 1,
      })),
    ];
  }

  private about(claim: OpenClaim, { language }: Asked, partners: Partners) {
    const { documentId: id, documentType, number, currency, outstanding: amount, partnerFirmId } = claim;
    const documentTitle = this.types.find(documentType)?.title[language] ?? documentType;
    const firm = partners.get(partnerFirmId);
    const partner = firm ? { id: firm.id, name: firm.name } : null;
    const target = { kind: 'document' as const, id };
    return { ...plainTodo, documentType, documentTitle, number, partner, currency, amount, target };
  }
}

/** Overdue, and the time that the last reminder gave is over. */
function canRemind({ dueDate, reminder }: OpenClaim, today: string): boolean {
  if (dueDate === null || dueDate >= today) return false;
  return reminder === null || (reminder.level < lastReminder && reminder.payBy < today);
}
