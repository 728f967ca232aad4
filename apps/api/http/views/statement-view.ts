import { z } from 'zod';
import type { Statement } from '#bank';
import { formatMinor } from '#kernel';

export const StatementOut = z
  .object({
    id: z.string(),
    accountId: z.string(),
    year: z.number().int(),
    number: z.number().int(),
    fromDate: z.iso.date(),
    toDate: z.iso.date(),
    openingBalance: z.string(),
    closingBalance: z.string(),
    currency: z.string(),
  })
  .meta({ id: 'Statement' });

export function statementView(statement: Statement, currency: string): z.infer<typeof StatementOut> {
  const { id, bankAccountId: accountId, year, number, fromDate, toDate } = statement;
  return {
    id,
    accountId,
    year,
    number,
    fromDate,
    toDate,
    openingBalance: formatMinor(statement.openingBalance, currency),
    closingBalance: formatMinor(statement.closingBalance, currency),
    currency,
  };
}
