import type { Language } from '#kernel';
import type { Role } from '../people/person.js';

/** `partner`: a program that acts for a firm with an API key. */
export type ActorRole = Role | 'partner';

/** Who is asking, and what they belong to. */
export interface Actor {
  /** The person; for a program the id of its API key. */
  readonly id: string;
  /** Null for a program. */
  readonly personId: string | null;
  readonly networkId: string;
  readonly roles: readonly ActorRole[];
  /** The firms that they work in. */
  readonly firmIds: readonly string[];
  /** The classes that they teach. */
  readonly classIds: readonly string[];
  readonly schoolId: string | null;
  readonly language: Language;
  readonly displayName: string;
}
