import { AuditEntry } from './audit/audit-entry.js';
import { Firm } from './firms/firm.js';
import { AddOwnEmails1795269000000 } from './migrations/add-own-emails.js';
import { CreateAudit1795262400000 } from './migrations/create-audit.js';
import { CreateClassSteering1795262500000 } from './migrations/create-class-steering.js';
import { CreateRegistry1763683400000 } from './migrations/create-registry.js';
import { FirmLife1795262600000 } from './migrations/firm-life.js';
import { CreateIdentityProviders1795262700000 } from './migrations/create-identity-providers.js';
import { Network } from './networks/network.js';
import { IdentityProvider, PersonIdentity } from './oidc/identity-provider.js';
import { Membership, Person, PersonRole, TeacherClass } from './people/person.js';
import { SchoolClass } from './schools/school-class.js';
import { School } from './schools/school.js';
import { ApiKey, SignInAttempt, SignInSession } from './signin/session.js';

export const registryEntities = [
  Network,
  School,
  SchoolClass,
  Firm,
  Person,
  PersonRole,
  Membership,
  TeacherClass,
  SignInSession,
  SignInAttempt,
  ApiKey,
  AuditEntry,
  IdentityProvider,
  PersonIdentity,
];

export const registryMigrations = [
  CreateRegistry1763683400000,
  CreateAudit1795262400000,
  CreateClassSteering1795262500000,
  FirmLife1795262600000,
  CreateIdentityProviders1795262700000,
  AddOwnEmails1795269000000,
];

export * from './networks/network.js';
export { School } from './schools/school.js';
export { SchoolClass } from './schools/school-class.js';
export { Firm, legalNameOf, serviceKinds, type ServiceKind } from './firms/firm.js';
export { bankCountries, isBankCode, issueIban } from './firms/bban.js';
export { isVatNumber, issueVatNumber, vatPrefixOf } from './firms/vat-number.js';
export { enterpriseNumberScheme, firmNumbers, glnScheme, type FirmNumbers } from './firms/firm-numbers.js';
export { closeFirm, reopenFirm, requireOpenFirms } from './firms/close-firm.js';
export { completeNumbers, proposeFirmNumbers, proposeIban, type ChosenNumbers } from './firms/propose-numbers.js';
export { checkFirm } from './firms/check-firm.js';
export { checkLogo, logoMediaType } from './firms/logo.js';
export { registerFirms, takeSerials, type NewFirm } from './firms/register-firms.js';
export { sectorCodes, sectors, type Sector } from './firms/sectors.js';
export * from './firms/firm-errors.js';
export { InvalidInput, Problems } from './input/problems.js';
export * from './input/input-errors.js';
export { insertEntities } from './input/insert-entities.js';
export { FirmDirectory } from './directory/firm-directory.js';
export { type FirmRecord } from './directory/firm-record.js';
export * from './people/person.js';
export { departmentNames } from './people/department-names.js';
export * from './people/people-errors.js';
export { hashPassword, isPassword } from './people/passwords.js';
export { checkPassword, checkPerson, isUserName, registerPeople, type NewPerson } from './people/register-people.js';
export {
  demonstrationNetwork,
  demonstrationNetworkCode,
  demonstrationPassword,
  seededOpeningDay,
  seededSchoolYear,
} from './seed/demonstration-network.js';
export { networkByCode, seedNetwork, type NetworkData } from './seed/network-data.js';
export { drawLogo } from './seed/draw-logo.js';
export { writePng, type Pixel } from './seed/png.js';
export { seededId, seededRandom, type SeededRandom } from './seed/random.js';
export * from './permissions/actor.js';
export { authorize, may, registrationActionOf, targetOfFirm, type Target } from './permissions/may.js';
export {
  actions,
  actorRoles,
  permissions,
  reachOf,
  shownBy,
  type Action,
  type Reach,
} from './permissions/permissions.js';
export { scopeCondition, scopeOf, type Scope, type ScopedColumns } from './permissions/scope.js';
export { forbidden, notFound } from './permissions/permission-errors.js';
export { SignIn, type Credentials, type OpenedSession } from './signin/sign-in.js';
export { ApiKeys, isApiKey, type IssuedApiKey } from './signin/api-keys.js';
export { changeOwnPassword } from './signin/change-own-password.js';
export { actorOfPerson } from './signin/load-actor.js';
export { Seal } from './signin/seal.js';
export * from './oidc/identity-errors.js';
export { IdentityProvider, identityMatches, PersonIdentity, type IdentityMatch } from './oidc/identity-provider.js';
export {
  changeIdentityProvider,
  offeredProviders,
  registerIdentityProvider,
  removeIdentityProvider,
  type IdentityProviderSettings,
  type OfferedProvider,
} from './oidc/identity-providers.js';
export { forgetIdentities, personOfIdentity, type Claims } from './oidc/person-of-identity.js';
export { RelyingParty, type BegunSignIn } from './oidc/relying-party.js';
export {
  notSignedIn,
  secretMissing,
  signInFailed,
  tooManyAttempts,
  wrongCurrentPassword,
} from './signin/sign-in-errors.js';
export { largeNetwork, type LargeNetworkOptions } from './seed/large-network.js';
export { findPerson, listPeople, setPassword, targetsOfPerson } from './people/find-people.js';
export type { PersonPage, PersonRecord, PersonSearch } from './people/find-people.js';
export { listFirms, type FirmPage, type FirmSearch } from './directory/list-firms.js';
export { changeFirm, logosOf, setLogo, type FirmChange } from './firms/change-firm.js';
export { readCursor, writeCursor } from './input/cursor.js';
export { listClasses, type ClassRecord } from './schools/list-classes.js';
export { changeClass, registerClass, registerSchool } from './schools/register-schools.js';
export type { NewSchool, NewSchoolClass } from './schools/register-schools.js';
export {
  pauseTrading,
  requireTrading,
  resumeTrading,
  setStartCapital,
  steeringOf,
  type ClassSteering,
} from './schools/class-steering.js';
export * from './schools/school-errors.js';
export { changeNetwork, registerNetwork, startNetworkClock } from './networks/register-network.js';
export type { NetworkChange, NewNetwork } from './networks/register-network.js';
export * from './networks/network-errors.js';
export {
  changePerson,
  endMembership,
  setMembership,
  setRoles,
  setSchool,
  setTaughtClasses,
} from './people/change-people.js';
export type { PersonChange } from './people/change-people.js';
export { AuditEntry, type AuditedFields } from './audit/audit-entry.js';
export { importPeople, type PeopleImport } from './import/apply-people.js';
export { importColumns, importFields, type ImportField } from './import/import-columns.js';
export type { ImportLine, ImportOutcome } from './import/import-line.js';
export { planPeople } from './import/plan-people.js';
export * from './import/import-errors.js';
export { newFirstPassword } from './import/user-names.js';
export { auditActionCodes, auditActions, type AuditAction } from './audit/audit-actions.js';
export { recordAudit, type Auditable, type AuditedDeed } from './audit/record-audit.js';
export { listAudit, type AuditPage, type AuditSearch } from './audit/list-audit.js';
export { draftingFirmOf } from './directory/drafting-firm.js';
