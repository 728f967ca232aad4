import { Controller, Get, Inject, Param } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { bankAccountsOf, dailyBalances } from '#bank';
import { countUnread, listDocuments } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { addDays, CLOCK, dayOf, formatMinor, type Clock } from '#kernel';
import type { FirmRecord } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import { FirmTargets } from '../access/firm-targets.js';
import type { Caller } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { TodoList } from '../today/todo-list.js';
import { TodoOut } from '../today/todo.js';
import { IdParams } from './input/common.js';
import { DocumentSummaryOut, documentView } from './views/document-view.js';

/** Days that the chart of the cash position goes back. */
const chartDays = 30;

const TodayOut = z
  .object({
    day: z.iso.date(),
    cash: z.object({
      currency: z.string(),
      balance: z.string(),
      days: z
        .array(z.object({ day: z.iso.date(), balance: z.string() }))
        .meta({ description: 'At the end of each day' }),
    }),
    inbox: z.object({
      unread: z.number().meta({ description: 'How many documents nobody of the firm has opened' }),
      items: z.array(DocumentSummaryOut).meta({ description: 'The newest of them' }),
    }),
    todo: z.array(TodoOut).meta({ description: 'By due date' }),
  })
  .meta({ id: 'Today' });

@Controller('v1/firms')
export class FirmToday {
  constructor(
    private readonly database: DataSource,
    private readonly targets: FirmTargets,
    private readonly todos: TodoList,
    @Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/today')
  @Endpoint({
    access: 'document.read',
    summary: 'What a firm has, what came in and what it has to do',
    answer: TodayOut,
  })
  async read(
    @From() { actor, language }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof TodayOut>> {
    const firm = await this.targets.firmOf(actor, 'document.read', id, '/id');
    const { manager } = this.database;
    const now = this.clock.now();
    const day = dayOf(now, firm.timeZone);
    const firms = { sql: 'f.id = $1', parameters: [id] };
    const reach = { networkId: firm.networkId, firms, box: 'inbox', personId: actor.personId } as const;
    const [cash, unread, inbox, todo] = await Promise.all([
      this.cashOf(firm, day),
      countUnread(manager, id),
      listDocuments(manager, reach, { unread: true, limit: 10 }),
      this.todos.of({ firm, language, now, today: day }),
    ]);
    const items = inbox.items.map((document) => documentView(document, this.types, language));
    return { day, cash, inbox: { unread, items }, todo };
  }

  /** The accounts in the network's currency together. */
  private async cashOf({ id, currency, timeZone }: FirmRecord, to: string) {
    const { manager } = this.database;
    const accounts = (await bankAccountsOf(manager, id)).filter((account) => account.currency === currency);
    const ids = accounts.map((account) => account.id);
    const series = await dailyBalances(manager, ids, { from: addDays(to, 1 - chartDays), to, timeZone });
    const days = series.map(({ day, balance }) => ({ day, balance: formatMinor(balance, currency) }));
    return { currency, balance: days.at(-1)?.balance ?? formatMinor(0n, currency), days };
  }
}
