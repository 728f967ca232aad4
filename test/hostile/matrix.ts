import type { SpecApi } from '../../apps/api/spec-api.js';
import type { Operation } from './operations.js';
import { freshThings, requestOf } from './requests.js';
import { deadLetterOf, providerOf } from './samples.js';
import { tenantNames, type Tenant, type TenantName, type Tenants } from './tenants.js';
import type { TestDatabase } from '#testing';

/** The order of the columns of the table of decisions. */
export const askers = ['office', 'teacher', 'student', 'fair', 'partner', 'nobody'] as const;
export type Asker = (typeof askers)[number];

/**
 * What somebody gets: `yes` whatever is done, or refused for another reason than who asks; `none` a list without anything
 * in it, or a payment file of which nothing is taken; a number that status.
 */
export type Cell = string;

export interface Seen {
  readonly cells: Readonly<Record<Asker, string>>;
  /** What answers gave away of the foreign network, and other troubles. */
  readonly wrong: readonly string[];
}

/** Asks as everybody for the things of all tenants. */
export class Matrix {
  private key: string | undefined;

  constructor(
    private readonly api: SpecApi,
    private readonly database: TestDatabase,
    private readonly tenants: Tenants,
  ) {}

  /** The row of one operation: for each asker the cells of the three tenants, or one for all that are the same. */
  async row(operation: Operation): Promise<Seen> {
    const wrong: string[] = [];
    const cells = {} as Record<Asker, string>;
    for (const asker of askers) {
      const three: Cell[] = [];
      for (const tenant of tenantNames) three.push(await this.cell(operation, asker, tenant, wrong));
      cells[asker] = three.every((cell) => cell === three[0]) ? three[0]! : three.join(' ');
    }
    return { cells, wrong };
  }

  private async cell(operation: Operation, asker: Asker, name: TenantName, wrong: string[]): Promise<Cell> {
    const tenant = this.tenants[name];
    const ids = { ...tenant.ids, ...(await this.fresh(operation, tenant)) };
    const { method, path, body, headers } = requestOf(operation, tenant, ids);
    const authorization = await this.authorizationOf(asker, operation.path.startsWith('/v1/sessions'));
    const answer = await fetch(this.api.url + path, {
      method,
      redirect: 'manual',
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers, ...authorization },
      ...(body !== undefined && {
        body: Buffer.isBuffer(body) || typeof body === 'string' ? (body as never) : JSON.stringify(body),
      }),
    });
    const text = await textOf(answer);
    const place = `${operation.name} as ${asker} for ${name}: ${answer.status}`;
    if (answer.status >= 500 && !answer.headers.has('retry-after')) wrong.push(`${place} ${text}`);
    const asked = `${path} ${JSON.stringify(body)} ${String(body)}`;
    const given = this.foreign().find((secret) => text.includes(secret) && !asked.includes(secret));
    if (given && operation.access !== 'public') wrong.push(`${place} tells of ${given}`);
    if ([401, 403, 404].includes(answer.status)) return String(answer.status);
    if (answer.status === 400 && operation.access !== 'public') wrong.push(`${place} ${text}`);
    return /^\{"items":\[\]|"status":"RJCT"/.test(text) ? 'none' : 'yes';
  }

  private async fresh({ name, path }: Operation, tenant: Tenant): Promise<Partial<Tenant['ids']>> {
    if (path.startsWith('/v1/dead-letters/')) {
      return { deadLetter: await deadLetterOf(this.database, tenant.data.network.id) };
    }
    if (name === 'DELETE /v1/identity-providers/{id}') {
      return { provider: await providerOf(this.database, this.api, tenant.data, tenant.ids.school) };
    }
    return (await freshThings[name]?.(tenant)) ?? {};
  }

  private async authorizationOf(asker: Asker, anew: boolean): Promise<Record<string, string>> {
    if (asker === 'nobody') return {};
    const { office, teacher, student } = this.tenants.own;
    if (asker === 'partner') {
      this.key ??= (await this.api.ask(student, 'POST', '/v1/api-keys', { body: { name: 'matrix' } })).json['key']!;
      return { authorization: `Bearer ${this.key}` };
    }
    const userName = { office, teacher, student, fair: 'fair' }[asker];
    return { authorization: `Bearer ${await (anew ? this.api.freshToken(userName) : this.api.token(userName))}` };
  }

  /** What only the other network knows. */
  private foreign(): string[] {
    const { firm, partner, data } = this.tenants.network;
    return [firm.name, partner.name, firm.iban!, ...data.people.slice(0, 6).map(({ displayName }) => displayName)];
  }
}

/** The text of an answer; of one that does not end, nothing. */
async function textOf(answer: Response): Promise<string> {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return answer.text();
  await answer.body?.cancel();
  return '';
}
