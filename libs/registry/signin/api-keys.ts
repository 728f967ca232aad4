import type { EntityManager } from 'typeorm';
import { newId, systemClock, type Clock } from '#kernel';
import type { Actor } from '../permissions/actor.js';
import { hashSecret, newSecret } from './secrets.js';
import { ApiKey } from './session.js';

const prefix = 'kontor_';
const cacheMilliseconds = 5_000;
const maximumCached = 20_000;

export interface IssuedApiKey {
  readonly id: string;
  /** Shown once: it is stored nowhere. */
  readonly key: string;
  readonly hint: string;
}

/** Tells an API key from a session token in an `Authorization: Bearer` header. */
export function isApiKey(credential: string): boolean {
  return credential.startsWith(prefix);
}

/** Keys with which a firm's own programs act for the firm. */
export class ApiKeys {
  private readonly cache = new Map<string, { actor: Actor; until: number }>();

  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock = systemClock,
  ) {}

  /** Makes a key for a firm; who may is for the caller to have asked (`api-key.write`). */
  async issue(firmId: string, name: string, createdBy: string, manager = this.manager): Promise<IssuedApiKey> {
    const key = prefix + newSecret();
    const row = { id: newId(), firmId, name, keyHash: hashSecret(key), hint: key.slice(0, 12) };
    await manager.insert(ApiKey, { ...row, createdBy, createdAt: this.clock.now() });
    return { id: row.id, key, hint: row.hint };
  }

  /** The firm's program behind a key; undefined when the key is unknown or revoked. */
  async actorOf(key: string): Promise<Actor | undefined> {
    const keyHash = hashSecret(key);
    const cacheKey = keyHash.toString('hex');
    const now = this.clock.now();
    const cached = this.cache.get(cacheKey);
    if (cached && cached.until > now.getTime()) return cached.actor;
    const [rows] = (await this.manager.query(
      `UPDATE api_key k SET last_used_at = $2 FROM firm f
       WHERE f.id = k.firm_id AND k.key_hash = $1 AND k.revoked_at IS NULL
       RETURNING k.id, k.name AS "displayName", f.id AS "firmId", f.network_id AS "networkId",
         f.school_id AS "schoolId", f.language`,
      [keyHash, now],
    )) as [(Pick<Actor, 'id' | 'displayName' | 'networkId' | 'schoolId' | 'language'> & { firmId: string })[], number];
    if (!rows[0]) return undefined;
    const { firmId, ...rest } = rows[0];
    const actor: Actor = { ...rest, personId: null, roles: ['partner'], firmIds: [firmId], classIds: [] };
    if (this.cache.size >= maximumCached) this.cache.clear();
    this.cache.set(cacheKey, { actor, until: now.getTime() + cacheMilliseconds });
    return actor;
  }

  /** The keys of a firm, newest first, revoked ones included. */
  list(firmId: string): Promise<Omit<ApiKey, 'keyHash'>[]> {
    return this.manager.find(ApiKey, {
      where: { firmId },
      select: {
        id: true,
        firmId: true,
        name: true,
        hint: true,
        createdBy: true,
        createdAt: true,
        lastUsedAt: true,
        revokedAt: true,
      },
      order: { createdAt: 'DESC' },
    });
  }

  /** Returns false when the firm has no such key; revoking twice is revoking. */
  async revoke(firmId: string, id: string, manager = this.manager): Promise<boolean> {
    this.cache.clear();
    const result = await manager
      .createQueryBuilder()
      .update(ApiKey)
      .set({ revokedAt: () => 'coalesce(revoked_at, :now)' })
      .where('id = :id AND firm_id = :firmId', { id, firmId })
      .setParameter('now', this.clock.now())
      .execute();
    return result.affected === 1;
  }
}
