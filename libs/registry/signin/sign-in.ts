import type { EntityManager } from 'typeorm';
import { KontorError, systemClock, type Clock } from '#kernel';
import { isPassword, pretendToVerify } from '../people/passwords.js';
import type { Actor } from '../permissions/actor.js';
import { recordAudit } from '../audit/record-audit.js';
import {
  addressPolicy,
  forgetAttempts,
  giveBackAttempt,
  takeAttempt,
  userNamePolicy,
  type TakenAttempt,
} from './attempts.js';
import { actorOfPerson, actorOfSession } from './load-actor.js';
import { hashSecret, newSecret } from './secrets.js';
import { signInFailed, tooManyAttempts } from './sign-in-errors.js';

export interface Credentials {
  readonly userName: string;
  readonly password: string;
  /** The client's network address, to slow down guessing; a proxy's own address would slow down everybody. */
  readonly address?: string;
  /** Needed only where two networks of one installation have the same user name and password. */
  readonly networkCode?: string;
}

export interface OpenedSession {
  /** For a cookie or an `Authorization: Bearer` header; it is stored nowhere. */
  readonly token: string;
  readonly expiresAt: Date;
  readonly actor: Actor;
}

/** A school day, with the homework after it. */
const sessionHours = 12;
/** An actor is looked up again after this long, so what is taken from a person is gone as fast. */
const cacheMilliseconds = 5_000;
const seenEveryMilliseconds = 5 * 60_000;
const maximumCached = 20_000;
/** How long an address is remembered as one from which a person signs in. */
const knownAddressDays = 30;
/** Who has not signed in from an address for this long counts as a newcomer there. */
const newcomerMilliseconds = 3_600_000;

/** Sessions of people, on the wall's clock: a network's clock can run faster. */
export class SignIn {
  private readonly cache = new Map<string, { actor: Actor; until: number }>();
  private recording: Promise<void> = Promise.resolve();

  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock = systemClock,
  ) {}

  /**
   * Checks the password and opens a session.
   * @throws KontorError `sign-in-failed` for a wrong password and for an unknown name alike, in the same time;
   * `too-many-attempts` with the seconds to wait
   */
  async signIn(credentials: Credentials): Promise<OpenedSession> {
    const userName = credentials.userName.slice(0, 64).toLowerCase();
    const { password, address, networkCode } = credentials;
    const now = this.clock.now();
    const userKey = `user ${userName}`;
    const taken = await this.takeAttempts(userName, address, now);
    const personId = await this.personWith(userName, password, networkCode);
    const actor = personId && (await actorOfPerson(this.manager, personId));
    if (!actor) {
      this.recordFailure(userName, networkCode, taken);
      throw new KontorError(signInFailed);
    }
    await forgetAttempts(this.manager, userKey);
    if (address) {
      const isNewcomer = !(await this.cameFrom(userName, address, new Date(now.getTime() - newcomerMilliseconds)));
      await giveBackAttempt(this.manager, addressKey(address), isNewcomer);
    }
    return this.open(actor, address, now);
  }

  /**
   * Opens a session for somebody for whom their school's own sign-in vouches; undefined when they are no longer active.
   */
  async openFor(personId: string, address: string | undefined): Promise<OpenedSession | undefined> {
    const actor = await actorOfPerson(this.manager, personId);
    return actor && this.open(actor, address, this.clock.now());
  }

  /** Who a token belongs to; undefined when it is unknown, expired, signed out, or its person no longer active. */
  async actorOf(token: string): Promise<Actor | undefined> {
    const tokenHash = hashSecret(token);
    const key = tokenHash.toString('hex');
    const now = this.clock.now();
    const cached = this.cache.get(key);
    if (cached && cached.until > now.getTime()) return cached.actor;
    this.cache.delete(key);
    const session = await actorOfSession(this.manager, tokenHash, now);
    if (!session) return undefined;
    if (now.getTime() - session.lastSeenAt.getTime() > seenEveryMilliseconds) {
      await this.manager.query('UPDATE sign_in_session SET last_seen_at = $2 WHERE token_hash = $1', [tokenHash, now]);
    }
    if (this.cache.size >= maximumCached) this.cache.clear();
    const until = Math.min(now.getTime() + cacheMilliseconds, session.expiresAt.getTime());
    this.cache.set(key, { actor: session.actor, until });
    return session.actor;
  }

  /** Has every actor looked up again, after roles or memberships changed. */
  forgetActors(): void {
    this.cache.clear();
  }

  async signOut(token: string): Promise<void> {
    const tokenHash = hashSecret(token);
    this.cache.delete(tokenHash.toString('hex'));
    // The row stays until it is purged: it says that the person signs in from this address.
    await this.manager.query('UPDATE sign_in_session SET expires_at = least(expires_at, $2) WHERE token_hash = $1', [
      tokenHash,
      this.clock.now(),
    ]);
  }

  /**
   * Closes every session of a person: after a new password, or when they leave.
   *
   * @param except the token of the session that stays
   */
  async signOutEverywhere(personId: string, except?: string): Promise<void> {
    this.cache.clear();
    await this.manager.query(
      `UPDATE sign_in_session SET expires_at = least(expires_at, $2)
       WHERE person_id = $1 AND ($3::bytea IS NULL OR token_hash <> $3)`,
      [personId, this.clock.now(), except === undefined ? null : hashSecret(except)],
    );
  }

  /** Deletes what is of no more use; once a day is enough. */
  async purge(): Promise<void> {
    const now = this.clock.now().getTime();
    const days = (count: number): Date => new Date(now - count * 86_400_000);
    await this.manager.query('DELETE FROM sign_in_session WHERE expires_at < $1', [days(knownAddressDays)]);
    await this.manager.query('DELETE FROM sign_in_attempt WHERE last_attempt_at < $1', [days(1)]);
  }

  /** Resolves when failures so far are in the audit log. */
  recorded(): Promise<void> {
    return this.recording;
  }

  private async takeAttempts(userName: string, address: string | undefined, now: Date): Promise<TakenAttempt> {
    if (address) {
      const { wait: seconds } = await takeAttempt(this.manager, addressKey(address), addressPolicy, now);
      // Someone guesses from a school's address: those who sign in from there as a rule still can.
      const known = new Date(now.getTime() - knownAddressDays * 86_400_000);
      if (seconds > 0 && !(await this.cameFrom(userName, address, known))) {
        throw new KontorError(tooManyAttempts, { seconds });
      }
    }
    const taken = await takeAttempt(this.manager, `user ${userName}`, userNamePolicy, now);
    if (taken.wait > 0) throw new KontorError(tooManyAttempts, { seconds: taken.wait });
    return taken;
  }

  /**
   * Tells the office of a wrong password, for names that exist: people type passwords into name fields. Attempts that
   * are refused unchecked are not told, so a guesser cannot fill the log. Nobody waits for it, or the time that an answer
   * takes would tell which names exist.
   */
  private recordFailure(userName: string, networkCode: string | undefined, { failures, locks }: TakenAttempt): void {
    const record = async (): Promise<void> => {
      const people = userName.includes('\u0000') ? [] : await this.peopleNamed(userName, networkCode);
      for (const { id } of people) {
        const actor = await actorOfPerson(this.manager, id);
        if (!actor) continue;
        await recordAudit(this.manager, actor, {
          action: locks > 0 ? 'sign-in.locked' : 'sign-in.failed',
          subject: { kind: 'person', id, label: `${actor.displayName} (${userName})` },
          after: locks > 0 ? { failures, seconds: locks } : { failures },
        });
      }
    };
    // A database that does not answer fails the next sign-in aloud.
    this.recording = this.recording.then(record).catch(() => undefined);
  }

  private async cameFrom(userName: string, address: string, since: Date): Promise<boolean> {
    const rows = (await this.manager.query(
      `SELECT 1 FROM sign_in_session s JOIN person p ON p.id = s.person_id
       WHERE p.user_name = $1 AND s.address_hash = $2 AND s.created_at > $3 LIMIT 1`,
      [userName, hashSecret(address), since],
    )) as unknown[];
    return rows.length > 0;
  }

  private async personWith(userName: string, password: string, networkCode?: string): Promise<string | undefined> {
    const people = userName.includes('\u0000') ? [] : await this.peopleNamed(userName, networkCode);
    for (const { id, passwordHash } of people) {
      if (await isPassword(passwordHash, password)) return id;
    }
    if (people.length === 0) await pretendToVerify(password);
    return undefined;
  }

  private peopleNamed(userName: string, networkCode?: string): Promise<{ id: string; passwordHash: string }[]> {
    return this.manager.query(
      `SELECT p.id, p.password_hash AS "passwordHash" FROM person p JOIN network n ON n.id = p.network_id
       WHERE p.user_name = $1 AND p.active AND ($2::text IS NULL OR n.code = $2) ORDER BY n.code LIMIT 5`,
      [userName, networkCode?.replaceAll('\u0000', '') ?? null],
    );
  }

  private async open(actor: Actor, address: string | undefined, now: Date): Promise<OpenedSession> {
    const token = newSecret();
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
    await this.manager.query(
      `INSERT INTO sign_in_session (token_hash, person_id, address_hash, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $5)`,
      [hashSecret(token), actor.id, address ? hashSecret(address) : null, now, expiresAt],
    );
    return { token, expiresAt, actor };
  }
}

function addressKey(address: string): string {
  return `address ${address}`;
}
