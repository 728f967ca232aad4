import { client, type Schemas } from '#web/api/client';
import { ApiProblem, isProblem } from '#web/api/problem';
import type { Content, Draft } from './draft';
import { DraftChanged, DraftRefused, type DraftServer } from './draft-store';

/** A save that a dead connection swallowed is tried again after this long, rather than waited for. */
const saveMilliseconds = 30_000;

/** The API's drafts. A session that ended is asked for over the page; until then the save counts as not reached. */
export const draftServer: DraftServer = {
  async save(id, version, { receiver, body }: Content): Promise<Draft> {
    try {
      const params = { path: { id }, header: { 'if-match': `"${version}"` } };
      const signal = AbortSignal.timeout(saveMilliseconds);
      const { data } = await client.PUT('/v1/drafts/{id}', { params, body: { receiver, body }, signal });
      return data as Draft;
    } catch (error) {
      if (isProblem(error, 'draft-changed')) throw new DraftChanged();
      if (error instanceof ApiProblem && error.status < 500 && error.status !== 401) throw new DraftRefused(error);
      throw error;
    }
  },
  async read(id): Promise<Draft> {
    const { data } = await client.GET('/v1/drafts/{id}', { params: { path: { id } } });
    return data as Draft;
  },
};

export type Receipt = Schemas['Receipt'];

/** Seconds that a person would rather wait for the decision than look for it. */
const patience = 15;

/** Sends a version of a draft. However often it is asked for, one document goes out. */
export async function sendDraft(id: string, version: number): Promise<Receipt> {
  const headers = { 'if-match': `"${version}"`, prefer: `wait=${patience}` };
  const { data } = await client.POST('/v1/drafts/{id}/submission', { params: { path: { id } }, headers });
  return data as Receipt;
}
