import createFetchClient, { type Middleware } from 'openapi-fetch';
import createQueryClient from 'openapi-react-query';
import type { components, paths } from '#api-schema';
import { currentLanguage } from '#web/texts/language';
import { ApiProblem, NoConnection } from './problem';
import { sessionEnded } from './session-ended';

/** The shapes that the API answers with and reads, by the names of its description. */
export type Schemas = components['schemas'];

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', currentLanguage());
  },
  async onResponse({ response, request }) {
    if (response.ok) return;
    const problem = await problemOf(response);
    // Signing in answers 401 too; that is for the form.
    if (problem.status === 401 && !new URL(request.url).pathname.startsWith('/v1/sessions')) sessionEnded.tell();
    throw problem;
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === 'AbortError' ? error : new NoConnection(String(error));
  },
};

/**
 * The API, typed by its own description. Answers other than success throw an `ApiProblem`, a lost connection
 * `NoConnection`; so `data` is there whenever the call returns.
 */
export const client = createFetchClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
client.use(manners);

/** The same as TanStack Query hooks: `api.useQuery('get', '/v1/cases/{id}', { params: { path: { id } } })`. */
export const api = createQueryClient(client);

/** Answers that are not JSON (files), and requests whose body is a file: by the same manners. */
export async function ask(path: string, options: RequestInit = {}): Promise<Response> {
  const headers = new Headers(options.headers);
  headers.set('accept-language', currentLanguage());
  const response = await fetch(path, { credentials: 'same-origin', ...options, headers }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NoConnection(String(error));
  });
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.status === 401) sessionEnded.tell();
  throw problem;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const body = (await response.json().catch(() => undefined)) as ApiProblem['body'] | undefined;
  const known = body?.detail ? body : unreadable(response.status);
  return new ApiProblem(known, Number.isFinite(retryAfter) ? retryAfter : undefined);
}

/** A proxy between the page and the server answers pages, not problems. */
function unreadable(status: number): ApiProblem['body'] {
  return {
    type: 'about:blank',
    title: String(status),
    status,
    detail: '',
    instance: '',
    code: 'unreadable-answer',
    correlationId: '',
  };
}
