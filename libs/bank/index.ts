import { Bank } from './accounts/bank.js';
import { BankAccount } from './accounts/bank-account.js';
import { CreateBank1763683600000 } from './create-bank.js';
import { AddPaymentBatches1795262460000 } from './migrations/add-payment-batches.js';
import { IndexWaitingOrders1795262520000 } from './migrations/index-waiting-orders.js';
import { PaymentBatch } from './payments/payment-batch.js';
import { PaymentOrder } from './payments/payment-order.js';
import { Statement } from './statements/statement.js';

export const bankEntities = [Bank, BankAccount, PaymentOrder, PaymentBatch, Statement];

export const bankMigrations = [
  CreateBank1763683600000,
  AddPaymentBatches1795262460000,
  IndexWaitingOrders1795262520000,
];

export { Bank, BankAccount, PaymentBatch, PaymentOrder, Statement };
export type { BankAccountStatus } from './accounts/bank-account.js';
export { bankAccountMachine, changeAccountStatus, type BankAccountEvent } from './accounts/account-status.js';
export { bankOf, openBank } from './accounts/open-bank.js';
export { openBankAccount, openBankAccounts, type NewBankAccount } from './accounts/open-accounts.js';
export { bankAccountOfFirm, bankAccountsByIban, bankAccountsOf } from './accounts/find-accounts.js';
export { grantStartCapital, startCapitalReason, type StartCapital } from './accounts/start-capital.js';
export * from './accounts/account-errors.js';
export { paymentMachine, type PaymentStatus } from './payments/payment-order.js';
export { reasonTexts, type ReasonCode } from './payments/reason-codes.js';
export { derivedId } from './payments/derived-id.js';
export { checkPaymentOrder, type NewPaymentOrder } from './payments/check-order.js';
export { paymentOrderTopic, publishOrders, submitPaymentOrders, type SubmittedPayment } from './payments/submit.js';
export { waitingOrders, type WaitingOrder } from './payments/waiting-orders.js';
export { releaseDueOrders } from './payments/due-orders.js';
export * from './payments/payment-errors.js';
export { settlePaymentOrders, type SettledPayment } from './settlement/settle-payments.js';
export { auditBank } from './audit/audit-bank.js';
export { paymentOrdersOf, type PaymentOrderFilter, type PaymentOrderPage } from './payments/list-orders.js';
export { lastSealedDay, sealStatements, unsealedAccounts } from './statements/seal-statements.js';
export { statementOf } from './statements/statement-of.js';
export { notificationOf } from './statements/notification-of.js';
export { statementsOf, type StatementPage } from './statements/list-statements.js';
export { movementsBetween, type Movement } from './statements/movements.js';
export {
  movementsOf,
  paymentsOf,
  type BookedMovement,
  type MovementFilter,
  type MovementPage,
} from './statements/list-movements.js';
export * from './statements/statement-errors.js';
export { dailyBalances, type DailyBalance } from './statements/daily-balances.js';
