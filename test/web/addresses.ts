import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../cli/kontor.js';
import type { Visitor } from './browser.js';

const web = join(projectRoot, 'apps', 'web');

/** The paths of all pages, as their folders tell them. */
export function pagePaths(): string[] {
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)route\.ts$/.test(file));
  return files
    .flatMap((file) => {
      const paths = [...readFileSync(join(web, file), 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!);
      if (paths.length === 0) throw new Error(`no path was found in ${join(dirname(file), 'route.ts')}`);
      return paths;
    })
    .sort();
}

/** Who opens a page: somebody whose desk it is. */
export function userFor(path: string): string {
  if (path.startsWith('/office')) return 'office';
  if (path.startsWith('/teacher')) return 'an.peeters';
  return 'zilvervos.sales';
}

/** Something real for each `:name` in a path, found by the API as the person who opens the page. */
type Finder = (ask: Ask) => Promise<string>;
type Ask = (path: string, body?: object, headers?: Record<string, string>) => Promise<Record<string, never>>;

interface Listed {
  readonly items: readonly { readonly id: string; readonly state?: string; readonly firmId?: string }[];
}

const first =
  (path: string, wanted: (item: Listed['items'][number]) => boolean = () => true): Finder =>
  async (ask) => {
    const { items } = (await ask(path)) as unknown as Listed;
    const found = items.find(wanted);
    if (!found) throw new Error(`${path} lists nothing to open`);
    return found.id;
  };

/** Extended by whoever adds a page with a new kind of thing in its address. */
const finders: Readonly<Record<string, Finder>> = {
  firmId: firmOf,
  anyFirmId: first('/v1/firms?services=false'),
  personId: first('/v1/people?role=student'),
  documentId: first('/v1/documents?box=inbox'),
  draftId: begunDraft,
  envelopeId: refusedEnvelope,
  caseId: first('/v1/cases'),
  classId: first('/v1/classes'),
  goalSetId: first('/v1/goal-sets'),
  productId: first('/v1/products'),
  statementId: first('/v1/statements'),
};

async function firmOf(ask: Ask): Promise<string> {
  return ((await ask('/v1/me')) as unknown as { firms: { id: string }[] }).firms[0]!.id;
}

/** An order that somebody has only just begun. */
async function begunDraft(ask: Ask): Promise<string> {
  const firm = await firmOf(ask);
  return ((await ask('/v1/drafts', { firm, documentType: 'order', body: {} })) as unknown as { id: string }).id;
}

/** An order that the clearing cannot accept. */
async function refusedEnvelope(ask: Ask): Promise<string> {
  const firm = await firmOf(ask);
  const { items } = (await ask('/v1/firms')) as unknown as { items: { id: string; participantId: string }[] };
  const receiver = items.find(({ id }) => id !== firm)!.participantId;
  const headers = { 'idempotency-key': `page-${Date.now()}`, prefer: 'wait=20' };
  const receipt = await ask('/v1/envelopes', { documentType: 'order', receiver, body: { number: 'B-1' } }, headers);
  return (receipt as unknown as { id: string }).id;
}

/** The address of a page with something real in it. */
export async function addressOf(path: string, visitor: Visitor): Promise<string> {
  const ask: Ask = async (asked, body, headers) => {
    const answer = await visitor.context.request.fetch(asked, { method: body ? 'POST' : 'GET', data: body, headers });
    if (!answer.ok()) throw new Error(`${asked}: ${answer.status()} ${await answer.text()}`);
    return answer.json() as Promise<Record<string, never>>;
  };
  let address = path;
  for (const [whole, name] of path.matchAll(/:(\w+)/g)) {
    const find = finders[name!];
    if (!find) throw new Error(`${path}: test/web/addresses.ts knows nothing to put for :${name}`);
    address = address.replace(whole, await find(ask));
  }
  return address;
}
