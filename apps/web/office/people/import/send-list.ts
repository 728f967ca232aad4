import { ask, type Schemas } from '#web/api/client';

export type PeopleImport = Schemas['PeopleImport'];
export type ImportLine = PeopleImport['lines'][number];
export type Outcome = ImportLine['outcome'];

export const outcomes: readonly Outcome[] = ['new-person', 'new-membership', 'changed', 'unchanged', 'refused'];

export interface Sending {
  readonly preview?: boolean;
  readonly mode?: 'all-or-nothing' | 'good-ones';
}

/** Hands in a list; which kind of file it is the server sees in it. */
export async function sendList(file: File, { preview, mode }: Sending): Promise<PeopleImport> {
  const query = new URLSearchParams({ ...(preview && { preview: 'true' }), ...(mode && { mode }) });
  const headers = { 'content-type': 'text/csv', accept: 'application/json' };
  const response = await ask(`/v1/people-imports?${query}`, { method: 'POST', body: file, headers });
  return (await response.json()) as PeopleImport;
}
