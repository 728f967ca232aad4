import fc from 'fast-check';
import type { TestDatabase } from '#testing';
import type { SpecApi } from '../../../apps/api/spec-api.js';
import { askers, type Asker } from '../matrix.js';
import { operationsOf } from '../operations.js';
import { openTenants, type Tenants } from '../tenants.js';
import { hostileFiles } from './files.js';
import { plansOf, wireRequestOf, type WireRequest } from './plans.js';
import { curlOf, send, type WireAnswer } from './wire.js';

export interface FuzzOptions {
  readonly seed: number;
  readonly requests: number;
  /** Where to begin, to play something again. */
  readonly batch?: number;
  /** At once. */
  readonly width?: number;
  /** Milliseconds that an answer may take. */
  readonly patience?: number;
  readonly tell?: (line: string) => void;
}

export interface FuzzResult {
  readonly requests: number;
  /** How often each status came. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Every failure with its seed, its request as curl and the answer. */
  readonly failures: readonly string[];
  /** Answers that took too long, the slowest first. */
  readonly slow: readonly string[];
  /** Of the process, in megabytes, at the start, after each tenth, and at the end. */
  readonly rss: readonly number[];
}

const batchSize = 200;

/** Sends requests that chance has spoilt to every endpoint, signed in as everybody. */
export async function runFuzz(database: TestDatabase, api: SpecApi, options: FuzzOptions): Promise<FuzzResult> {
  const { seed, requests, width = 4, patience = 1_000, batch: first = 0, tell = () => undefined } = options;
  const tenants = await openTenants(database, api);
  const tokens = await tokensOf(api, tenants);
  const paper = await api.ask(tenants.own.student, 'GET', `/v1/documents/${tenants.own.ids.invoice}/paper`);
  const plans = plansOf(operationsOf(api.app), await hostileFiles([paper.bytes]));
  const result = { requests: 0, statuses: {} as Record<string, number>, failures: [] as string[], rss: [rss()] };
  const slow: { readonly milliseconds: number; readonly line: string }[] = [];

  const one = async (request: WireRequest, name: string): Promise<void> => {
    const answer = await send(api.url, request, tokens[request.asker]).catch((error: unknown) => String(error));
    result.requests++;
    const status = typeof answer === 'string' ? 'none' : String(answer.status);
    result.statuses[status] = (result.statuses[status] ?? 0) + 1;
    const wrong = wrongWith(request, answer);
    if (wrong) {
      const shown = typeof answer === 'string' ? answer : `${answer.status} ${answer.text.slice(0, 1500)}`;
      result.failures.push(`${name} ${request.operation}: ${wrong}\n${curlOf(api.url, request)}\n${shown}`);
      tell(`FAILURE ${result.failures.at(-1)}`);
    }
    if (typeof answer !== 'string' && answer.milliseconds > patience) {
      const line = `${Math.round(answer.milliseconds)} ms ${name} ${request.operation} as ${request.asker}: ${status}`;
      slow.push({ milliseconds: answer.milliseconds, line });
      tell(`SLOW ${line} ${request.path.slice(0, 200)} ${request.body?.length ?? 0} bytes`);
    }
  };

  for (let batch = first; result.requests < requests; batch++) {
    const numRuns = Math.min(batchSize, requests - result.requests);
    // Without bias towards small values the corpus is drawn from evenly.
    const wire = fc.sample(fc.noBias(plans), { seed: seed * 1_000_003 + batch, numRuns });
    const queue = wire.map((plan, index) => ({ plan, name: `seed ${seed} batch ${batch} request ${index}` })).values();
    const worker = async (): Promise<void> => {
      for (const { plan, name } of queue) await one(wireRequestOf(plan, tenants), name);
    };
    await Promise.all(Array.from({ length: width }, worker));
    if (result.requests % Math.max(Math.floor(requests / 10), batchSize) < batchSize) {
      result.rss.push(rss());
      tell(`${result.requests} requests, ${result.failures.length} failures, ${slow.length} slow, ${rss()} MB`);
    }
  }
  slow.sort((a, b) => b.milliseconds - a.milliseconds);
  return { ...result, slow: slow.map(({ line }) => line) };
}

async function tokensOf(api: SpecApi, { own }: Tenants): Promise<Readonly<Record<Asker, string | undefined>>> {
  const key = await own.must(own.student, 'POST', '/v1/api-keys', { body: { name: 'fuzz' } });
  const names = { office: own.office, teacher: own.teacher, student: own.student, fair: 'fair' };
  const tokens: Record<string, string | undefined> = { partner: key.json['key'] };
  for (const [asker, userName] of Object.entries(names)) tokens[asker] = await api.token(userName);
  return Object.fromEntries(askers.map((asker) => [asker, tokens[asker]])) as Record<Asker, string | undefined>;
}

const inside =
  /node_modules|\bat \S+ \(|\.[tj]s:\d+|QueryFailedError|violates \w+|syntax error|SELECT .* FROM |INSERT INTO|duplicate key/i;

/** What an answer must not be. */
function wrongWith({ path, body }: WireRequest, answer: WireAnswer | string): string | undefined {
  if (typeof answer === 'string') return 'no answer';
  const { status, headers, text } = answer;
  if (status >= 500 && !(status === 503 && headers['retry-after'])) return `status ${status}`;
  if (status < 400) return undefined;
  const told = inside.exec(text)?.[0];
  const echoed = told && (decodeURIComponentSafely(path).includes(told) || body?.includes(told));
  return told && !echoed ? `it tells of the inside: ${told}` : undefined;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function rss(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}
