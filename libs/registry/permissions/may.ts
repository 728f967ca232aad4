import { KontorError } from '#kernel';
import type { FirmRecord } from '../directory/firm-record.js';
import type { Actor } from './actor.js';
import type { Role } from '../people/person.js';
import { forbidden, notFound } from './permission-errors.js';
import { reachOf, shownBy, type Action, type Reach } from './permissions.js';

/** What an action is about. A thing of several firms (a document has two) is several targets. */
export interface Target {
  readonly networkId: string;
  readonly firmId?: string | null;
  /** The class that the firm, or the person, belongs to. */
  readonly classId?: string | null;
  /** Whether the network office runs the firm. */
  readonly isService?: boolean;
  readonly personId?: string | null;
}

export function targetOfFirm(firm: Pick<FirmRecord, 'id' | 'networkId' | 'classId' | 'isService'>): Target {
  return { networkId: firm.networkId, firmId: firm.id, classId: firm.classId, isService: firm.isService };
}

/** The action that registering a person with these roles is: a teacher registers students, and nobody above them. */
export function registrationActionOf(roles: readonly Role[]): Action {
  return roles.every((role) => role === 'student') ? 'person.register' : 'role.write';
}

/** Whether the actor may do this to the target, or to one of the targets. */
export function may(actor: Actor, action: Action, target: Target | readonly Target[]): boolean {
  const targets = Array.isArray(target) ? (target as readonly Target[]) : [target as Target];
  return actor.roles.some((role) => targets.some((each) => covers(reachOf(role, action), actor, each)));
}

/**
 * Lets the action pass or throws. What does not exist (`undefined`) and what the actor may not see get the same answer,
 * so that asking tells nothing.
 * @throws KontorError `not-found`, or `forbidden` for something that the actor can see but not act on
 */
export function authorize(
  actor: Actor,
  action: Action,
  target: Target | readonly Target[] | undefined | null,
): asserts target {
  if (target && may(actor, action, target)) return;
  const shown = shownBy[action];
  if (target && shown && may(actor, shown, target)) throw new KontorError(forbidden);
  throw new KontorError(notFound);
}

function covers(reach: Reach, actor: Actor, target: Target): boolean {
  if (reach === 'none' || target.networkId !== actor.networkId) return false;
  if (reach === 'network') return true;
  if (target.personId && target.personId === actor.personId) return true;
  if (reach === 'own') return false;
  if (target.firmId && actor.firmIds.includes(target.firmId)) return true;
  if (reach === 'service') return target.isService === true;
  return reach === 'class' && !!target.classId && actor.classIds.includes(target.classId);
}
