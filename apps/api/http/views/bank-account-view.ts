import { z } from 'zod';
import type { BankAccount } from '#bank';
import { formatMinor } from '#kernel';
import type { AccountBalance } from '#ledger';

export const BankAccountOut = z
  .object({
    id: z.string(),
    firmId: z.string().nullable(),
    iban: z.string(),
    bic: z.string(),
    currency: z.string(),
    holderName: z.string(),
    status: z.enum(['open', 'blocked', 'closed']),
    balance: z.string(),
    reserved: z.string().meta({ description: 'Promised to payments that are not confirmed yet' }),
  })
  .meta({ id: 'BankAccount' });

export function bankAccountView(
  account: BankAccount,
  { balance, reserved }: Pick<AccountBalance, 'balance' | 'reserved'>,
): z.infer<typeof BankAccountOut> {
  const { id, firmId, iban, bic, currency, holderName, status } = account;
  const amounts = { balance: formatMinor(balance, currency), reserved: formatMinor(reserved, currency) };
  return { id, firmId, iban, bic, currency, holderName, status, ...amounts };
}
