import type { BankAccount } from '#bank';
import type { StatementParties } from '#paper';
import type { FirmRecord } from '#registry';

/** Who stands on a printed statement: the bank, and the holder with its address where it is a firm. */
export function statementParties(account: BankAccount, holder: FirmRecord | undefined): StatementParties {
  const address = holder && [holder.address.street, `${holder.address.postCode} ${holder.address.city}`];
  return {
    bank: { name: holder?.bankName ?? account.bic, bic: account.bic },
    holder: { name: holder?.legalName ?? account.holderName, iban: account.iban, ...(address && { address }) },
  };
}
