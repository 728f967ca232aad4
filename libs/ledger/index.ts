import { Account } from './journal/account.js';
import { CreateJournal1763683300000 } from './journal/create-journal.js';
import { Entry } from './journal/entry.js';
import { Ledger } from './journal/ledger.js';
import { Transfer } from './journal/transfer.js';
import { CreateReservations1763683300010 } from './reservation/create-reservations.js';
import { Reservation } from './reservation/reservation.js';

export const ledgerEntities = [Ledger, Account, Transfer, Entry, Reservation];

export const ledgerMigrations = [CreateJournal1763683300000, CreateReservations1763683300010];

export { Account, Entry, Ledger, Reservation, Transfer };
export type { LedgerKind } from './journal/ledger.js';
export { postTransfers, tryTransfers, type TransferVerdict } from './journal/post-transfers.js';
export {
  balances,
  openAccounts,
  openLedgers,
  type AccountBalance,
  type NewAccount,
  type NewLedger,
} from './journal/accounts.js';
export { balanceAt, entriesOf, type BookedEntry } from './journal/entries.js';
export * from './journal/ledger-errors.js';
export { hledgerJournal } from './export/hledger-journal.js';
export { auditLedger } from './audit/audit-ledger.js';
export { runAudit, type AuditCheck, type AuditFinding } from './audit/audit-check.js';
export { reservationMachine, type ReservationStatus } from './reservation/reservation.js';
export {
  expireReservations,
  postReserved,
  reserveTransfers,
  voidReserved,
  type DecideVerdict,
  type ReserveVerdict,
} from './reservation/reserve-transfers.js';
