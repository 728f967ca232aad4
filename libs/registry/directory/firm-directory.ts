import type { EntityManager } from 'typeorm';
import { isId, systemClock, type Clock } from '#kernel';
import type { FirmRecord } from './firm-record.js';
import { selectRecords } from './firm-record.js';

interface Cached {
  readonly record: FirmRecord;
  readonly until: number;
}

/** How long a process may go on with what it knows of a firm, in milliseconds. */
const defaultTimeToLive = 10_000;

/** More firms than any network has; the cache is emptied when it grows beyond. */
const maximumCached = 50_000;

/**
 * Finds firms by participant id or id, hundreds in one query, and keeps them for some seconds: the clearing asks for the
 * same few hundred firms all day. What is not found is not remembered, so that a firm exists as soon as it is registered.
 *
 * Who asks within a transaction passes its manager. A second connection for the question would do until every connection
 * of the pool is held by a transaction that waits for one: then none of them ever ends.
 */
export class FirmDirectory {
  private readonly byKey = new Map<string, Cached>();

  constructor(
    private readonly manager: EntityManager,
    private readonly clock: Clock = systemClock,
    private readonly timeToLive = defaultTimeToLive,
  ) {}

  /** The firms of the network with these participant ids (`0208:1900123456`); unknown ids are absent from the map. */
  async byParticipantIds(
    networkId: string,
    ids: readonly string[],
    manager = this.manager,
  ): Promise<Map<string, FirmRecord>> {
    const keys = new Map(ids.filter(isParticipantId).map((id) => [`${networkId} ${id}`, id]));
    const found = await this.lookUp([...keys.keys()], (missing) => {
      const parts = missing.map((key) => splitParticipantId(keys.get(key)!));
      return selectRecords(
        manager,
        `JOIN unnest($2::text[], $3::text[]) AS wanted (scheme, value)
           ON f.participant_scheme = wanted.scheme AND f.participant_value = wanted.value
         WHERE f.network_id = $1`,
        [networkId, parts.map(([scheme]) => scheme), parts.map(([, value]) => value)],
      );
    });
    return new Map([...found].map(([key, record]) => [keys.get(key)!, record]));
  }

  /** The firms with these ids, of any network; unknown ids are absent from the map. */
  async byIds(ids: readonly string[], manager = this.manager): Promise<Map<string, FirmRecord>> {
    return this.lookUp([...new Set(ids.filter(isId))], (missing) =>
      selectRecords(manager, 'WHERE f.id = ANY($1::uuid[])', [missing]),
    );
  }

  async byId(id: string): Promise<FirmRecord | undefined> {
    return (await this.byIds([id])).get(id);
  }

  /** Forgets firms that this process changed; without ids all of them. Other processes follow when their copy expires. */
  invalidate(ids?: readonly string[]): void {
    if (!ids) return this.byKey.clear();
    for (const id of ids) {
      const record = this.byKey.get(id)?.record;
      this.byKey.delete(id);
      if (record) this.byKey.delete(`${record.networkId} ${record.participantId}`);
    }
  }

  private async lookUp(
    keys: readonly string[],
    load: (missing: string[]) => Promise<FirmRecord[]>,
  ): Promise<Map<string, FirmRecord>> {
    const now = this.clock.now().getTime();
    const found = new Map<string, FirmRecord>();
    const missing: string[] = [];
    for (const key of keys) {
      const cached = this.byKey.get(key);
      if (cached && cached.until > now) found.set(key, cached.record);
      else missing.push(key);
    }
    if (missing.length === 0) return found;
    const loaded = new Set(missing);
    for (const record of await load(missing)) {
      for (const key of this.remember(record, now)) if (loaded.has(key)) found.set(key, record);
    }
    return found;
  }

  private remember(record: FirmRecord, now: number): string[] {
    if (this.byKey.size > maximumCached * 2) this.byKey.clear();
    const keys = [record.id, `${record.networkId} ${record.participantId}`];
    for (const key of keys) this.byKey.set(key, { record, until: now + this.timeToLive });
    return keys;
  }
}

/** What could be one; anything else (a NUL, a megabyte) must not even reach the database. */
function isParticipantId(id: string): boolean {
  return /^\d{4}:[A-Za-z0-9.-]{1,50}$/.test(id);
}

function splitParticipantId(id: string): [scheme: string, value: string] {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), id.slice(colon + 1)];
}
