import { ApiKeyIssue } from '../http/api-key-issue.js';
import { ApiKeyRevoke } from '../http/api-key-revoke.js';
import { ApiKeysList } from '../http/api-keys-list.js';
import { AssessmentRecord } from '../http/assessment-record.js';
import { AssessmentWords } from '../http/assessment-words.js';
import { AuditActionsList } from '../http/audit-actions-list.js';
import { AuditEntriesList } from '../http/audit-entries-list.js';
import { BankAccountCamt054 } from '../http/bank-account-camt054.js';
import { BankAccountOpen } from '../http/bank-account-open.js';
import { BankAccountsList } from '../http/bank-accounts-list.js';
import { CaseChecks } from '../http/case-checks.js';
import { CaseRead } from '../http/case-read.js';
import { CasesList } from '../http/cases-list.js';
import { ClaimRemind } from '../http/claim-remind.js';
import { ClaimsList } from '../http/claims-list.js';
import { ClassAssessmentsFile } from '../http/class-assessments-file.js';
import { ClassAssessments } from '../http/class-assessments.js';
import { ClassBoard } from '../http/class-board.js';
import { ClassBoardEntries } from '../http/class-board-entries.js';
import { ClassCasesList } from '../http/class-cases-list.js';
import { ClassChange } from '../http/class-change.js';
import { ClassGrant } from '../http/class-grant.js';
import { ClassGrantsList } from '../http/class-grants-list.js';
import { ClassPause } from '../http/class-pause.js';
import { ClassProposalRead } from '../http/class-proposal-read.js';
import { ClassProposalsAccept } from '../http/class-proposals-accept.js';
import { ClassRegister } from '../http/class-register.js';
import { ClassResume } from '../http/class-resume.js';
import { ClassStartCapital } from '../http/class-start-capital.js';
import { ClassSteeringRead } from '../http/class-steering-read.js';
import { ClassesList } from '../http/classes-list.js';
import { DeadLetterResolve } from '../http/dead-letter-resolve.js';
import { DeadLetterRetry } from '../http/dead-letter-retry.js';
import { DeadLettersList } from '../http/dead-letters-list.js';
import { DocumentNextSteps } from '../http/document-next-steps.js';
import { DocumentPageRead } from '../http/document-page.js';
import { DocumentPaperRead } from '../http/document-paper.js';
import { DocumentRead } from '../http/document-read.js';
import { DocumentTypesList } from '../http/document-types-list.js';
import { DocumentUbl } from '../http/document-ubl.js';
import { DocumentValidate } from '../http/document-validate.js';
import { DocumentsList } from '../http/documents-list.js';
import { EnvelopeReceiptRead } from '../http/envelope-receipt.js';
import { DraftBegin } from '../http/draft-begin.js';
import { DraftRead } from '../http/draft-read.js';
import { DraftRemove } from '../http/draft-remove.js';
import { DraftSave } from '../http/draft-save.js';
import { DraftSubmit } from '../http/draft-submit.js';
import { DraftsList } from '../http/drafts-list.js';
import { EnvelopeRead } from '../http/envelope-read.js';
import { EnvelopeSubmit } from '../http/envelope-submit.js';
import { EnvelopesList } from '../http/envelopes-list.js';
import { EventsStream } from '../http/events-stream.js';
import { FirmBusinessCard } from '../http/firm-business-card.js';
import { FirmChange } from '../http/firm-change.js';
import { FirmClose } from '../http/firm-close.js';
import { FirmMove } from '../http/firm-move.js';
import { FirmReopen } from '../http/firm-reopen.js';
import { FirmLetter } from '../http/firm-letter.js';
import { FirmLogoRead } from '../http/firm-logo-read.js';
import { FirmNumbersPropose } from '../http/firm-numbers-propose.js';
import { FirmLogoRemove } from '../http/firm-logo-remove.js';
import { FirmLogoSet } from '../http/firm-logo-set.js';
import { FirmRead } from '../http/firm-read.js';
import { FirmRegister } from '../http/firm-register.js';
import { FirmToday } from '../http/firm-today.js';
import { FirmsList } from '../http/firms-list.js';
import { GoalAdd } from '../http/goal-add.js';
import { GoalChange } from '../http/goal-change.js';
import { GoalSetChange } from '../http/goal-set-change.js';
import { GoalSetCreate } from '../http/goal-set-create.js';
import { GoalSetFile } from '../http/goal-set-file.js';
import { GoalSetImport } from '../http/goal-set-import.js';
import { GoalSetRead } from '../http/goal-set-read.js';
import { GoalSetsList } from '../http/goal-sets-list.js';
import { HealthLive } from '../http/health-live.js';
import { HealthReady } from '../http/health-ready.js';
import { HealthReportRead } from '../http/health-report.js';
import { MarketFiltersRead } from '../http/market-filters-read.js';
import { MarketProductsList } from '../http/market-products-list.js';
import { IdentityProviderChange } from '../http/identity-provider-change.js';
import { IdentityProviderRegister } from '../http/identity-provider-register.js';
import { IdentityProviderRemove } from '../http/identity-provider-remove.js';
import { IdentityProvidersList } from '../http/identity-providers-list.js';
import { MeRead } from '../http/me-read.js';
import { MeSetPassword } from '../http/me-set-password.js';
import { MembershipEnd } from '../http/membership-end.js';
import { MembershipSet } from '../http/membership-set.js';
import { MetricsRead } from '../http/metrics-read.js';
import { MovementRead } from '../http/movement-read.js';
import { MovementReconcile } from '../http/movement-reconcile.js';
import { MovementUnreconcile } from '../http/movement-unreconcile.js';
import { MovementsList } from '../http/movements-list.js';
import { PayableClaimsList } from '../http/payable-claims-list.js';
import { PayableClaimsPay } from '../http/payable-claims-pay.js';
import { NetworkChange } from '../http/network-change.js';
import { NetworkRead } from '../http/network-read.js';
import { OpenapiRead } from '../http/openapi-read.js';
import { PaymentFilesSubmit } from '../http/payment-files-submit.js';
import { PaymentOrdersList } from '../http/payment-orders-list.js';
import { PaymentOrdersSubmit } from '../http/payment-orders-submit.js';
import { PeopleImportTake } from '../http/people-import.js';
import { PeopleImportTemplate } from '../http/people-import-template.js';
import { PeopleList } from '../http/people-list.js';
import { PersonAssessments } from '../http/person-assessments.js';
import { PersonChange } from '../http/person-change.js';
import { PersonRead } from '../http/person-read.js';
import { PersonRegister } from '../http/person-register.js';
import { PersonResetPassword } from '../http/person-reset-password.js';
import { PersonSetPassword } from '../http/person-set-password.js';
import { PersonSetRoles } from '../http/person-set-roles.js';
import { PersonUnlink } from '../http/person-unlink.js';
import { ProductChange } from '../http/product-change.js';
import { ProductPictureRead } from '../http/product-picture-read.js';
import { ProductPictureRemove } from '../http/product-picture-remove.js';
import { ProductPictureSet } from '../http/product-picture-set.js';
import { ProductRead } from '../http/product-read.js';
import { ProductRegister } from '../http/product-register.js';
import { ProductsExport } from '../http/products-export.js';
import { ProductsImport } from '../http/products-import.js';
import { ProductsList } from '../http/products-list.js';
import { ReminderPaperRead } from '../http/reminder-paper.js';
import { RemindersList } from '../http/reminders-list.js';
import { ScenarioCancel } from '../http/scenario-cancel.js';
import { ScenarioStart } from '../http/scenario-start.js';
import { ScenariosList } from '../http/scenarios-list.js';
import { SchoolRegister } from '../http/school-register.js';
import { SchoolsList } from '../http/schools-list.js';
import { SectorsList } from '../http/sectors-list.js';
import { SessionClose } from '../http/session-close.js';
import { SessionOpen } from '../http/session-open.js';
import { SessionsClose } from '../http/sessions-close.js';
import { SignInOidcCallback } from '../http/sign-in-oidc-callback.js';
import { SignInOidcStart } from '../http/sign-in-oidc-start.js';
import { SignInProblemRead } from '../http/sign-in-problem-read.js';
import { SignInProvidersList } from '../http/sign-in-providers-list.js';
import { StatementCamt053 } from '../http/statement-camt053.js';
import { StatementCoda } from '../http/statement-coda.js';
import { StatementPaper } from '../http/statement-paper.js';
import { StatementRead } from '../http/statement-read.js';
import { StatementsList } from '../http/statements-list.js';
import { StockList } from '../http/stock-list.js';
import { StockSupply } from '../http/stock-supply.js';

/** Every endpoint of the API. */
export const endpoints = [
  ApiKeyIssue,
  ApiKeyRevoke,
  ApiKeysList,
  AssessmentRecord,
  AssessmentWords,
  AuditActionsList,
  AuditEntriesList,
  BankAccountCamt054,
  BankAccountOpen,
  BankAccountsList,
  CaseChecks,
  CaseRead,
  CasesList,
  ClaimRemind,
  ClaimsList,
  ClassAssessments,
  ClassAssessmentsFile,
  ClassBoard,
  ClassBoardEntries,
  ClassCasesList,
  ClassChange,
  ClassGrant,
  ClassGrantsList,
  ClassPause,
  ClassProposalRead,
  ClassProposalsAccept,
  ClassRegister,
  ClassResume,
  ClassStartCapital,
  ClassSteeringRead,
  ClassesList,
  DeadLetterResolve,
  DeadLetterRetry,
  DeadLettersList,
  DocumentNextSteps,
  DocumentPageRead,
  DocumentPaperRead,
  DocumentRead,
  DocumentTypesList,
  DocumentUbl,
  DocumentValidate,
  DocumentsList,
  EnvelopeReceiptRead,
  DraftBegin,
  DraftRead,
  DraftRemove,
  DraftSave,
  DraftSubmit,
  DraftsList,
  EnvelopeRead,
  EnvelopeSubmit,
  EnvelopesList,
  EventsStream,
  FirmBusinessCard,
  FirmChange,
  FirmClose,
  FirmMove,
  FirmReopen,
  FirmLetter,
  FirmLogoRead,
  FirmNumbersPropose,
  FirmLogoRemove,
  FirmLogoSet,
  FirmRead,
  FirmRegister,
  FirmToday,
  FirmsList,
  GoalAdd,
  GoalChange,
  GoalSetChange,
  GoalSetCreate,
  GoalSetFile,
  GoalSetImport,
  GoalSetRead,
  GoalSetsList,
  HealthLive,
  HealthReady,
  HealthReportRead,
  MarketFiltersRead,
  MarketProductsList,
  IdentityProviderChange,
  IdentityProviderRegister,
  IdentityProviderRemove,
  IdentityProvidersList,
  MeRead,
  MeSetPassword,
  MembershipEnd,
  MembershipSet,
  MetricsRead,
  MovementsList,
  MovementRead,
  MovementReconcile,
  MovementUnreconcile,
  PayableClaimsList,
  PayableClaimsPay,
  NetworkChange,
  NetworkRead,
  OpenapiRead,
  PaymentFilesSubmit,
  PaymentOrdersList,
  PaymentOrdersSubmit,
  PeopleImportTake,
  PeopleImportTemplate,
  PeopleList,
  PersonAssessments,
  PersonChange,
  PersonRead,
  PersonRegister,
  PersonResetPassword,
  PersonSetPassword,
  PersonSetRoles,
  PersonUnlink,
  ProductChange,
  ProductPictureRead,
  ProductPictureRemove,
  ProductPictureSet,
  ProductRead,
  ProductRegister,
  ProductsExport,
  ProductsImport,
  ProductsList,
  ReminderPaperRead,
  RemindersList,
  ScenarioCancel,
  ScenarioStart,
  ScenariosList,
  SchoolRegister,
  SchoolsList,
  SectorsList,
  SessionClose,
  SessionOpen,
  SessionsClose,
  SignInOidcCallback,
  SignInOidcStart,
  SignInProblemRead,
  SignInProvidersList,
  StatementCamt053,
  StatementCoda,
  StatementPaper,
  StatementRead,
  StatementsList,
  StockList,
  StockSupply,
] as const;
