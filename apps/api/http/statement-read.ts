import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { formatMinor } from '#kernel';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { StatementSource } from '../access/statement-source.js';
import { IdParams } from './input/common.js';
import { StatementOut, statementView } from './views/statement-view.js';

const StatementEntryOut = z.object({
  reference: z.string().optional(),
  amount: z.string(),
  bookingDate: z.string(),
  counterparty: z
    .object({ name: z.string().optional(), iban: z.string().optional(), bic: z.string().optional() })
    .optional(),
  endToEndId: z.string().optional(),
  remittance: z.object({ structured: z.string().optional(), unstructured: z.string().optional() }).optional(),
});

const StatementReadOut = StatementOut.extend({ entries: z.array(StatementEntryOut) }).meta({
  id: 'StatementWithEntries',
});

@Controller('v1/statements')
export class StatementRead {
  constructor(private readonly source: StatementSource) {}

  @Get(':id')
  @Endpoint({ access: 'statement.read', summary: 'A statement with its entries', answer: StatementReadOut })
  async read(
    @From() { actor }: Caller,
    @Param({ schema: IdParams }) { id }: IdParams,
  ): Promise<z.infer<typeof StatementReadOut>> {
    const { row, statement, account } = await this.source.find(actor, id);
    const entries = statement.entries.map(
      ({ reference, amountMinor, bookingDate, counterparty, endToEndId, remittance }) => ({
        reference,
        amount: formatMinor(amountMinor, account.currency),
        bookingDate,
        counterparty,
        endToEndId,
        remittance,
      }),
    );
    return { ...statementView(row, account.currency), entries };
  }
}
