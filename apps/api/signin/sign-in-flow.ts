import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { KontorError, systemClock } from '#kernel';
import { CONFIG, inTransaction, type ConnectedConfig } from '#platform';
import {
  actorOfPerson,
  notFound,
  notSignedIn,
  personOfIdentity,
  recordAudit,
  RelyingParty,
  Seal,
  SignIn,
  type Claims,
  type IdentityProvider,
  type OpenedSession,
} from '#registry';

export const flowCookie = 'kontor_sign_in';
export const flowPath = '/v1/sign-in/oidc';

type Provider = NonNullable<Awaited<ReturnType<RelyingParty['provider']>>>;

/** Signing in through a school's own provider, as far as it is a matter of HTTP. */
@Injectable()
export class SignInFlow {
  readonly party: RelyingParty;
  readonly clientSecrets: Seal;
  readonly rule: { readonly allowHttp: boolean };

  constructor(
    private readonly database: DataSource,
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: ConnectedConfig,
  ) {
    const { secret, publicUrl } = config;
    this.clientSecrets = new Seal(secret, 'client secret');
    this.rule = { allowHttp: publicUrl.startsWith('http:') };
    const seals = { clientSecret: this.clientSecrets, flow: new Seal(secret, 'sign-in flow') };
    this.party = new RelyingParty(database.manager, seals, this.rule);
  }

  /** @throws KontorError `not-found` */
  async provider(id: string): Promise<Provider> {
    const provider = await this.party.provider(id);
    if (!provider) throw new KontorError(notFound);
    return provider;
  }

  /** What the provider has been told to send people back to. */
  redirectUri({ id }: Pick<IdentityProvider, 'id'>): string {
    return `${this.config.publicUrl}${flowPath}/${id}/callback`;
  }

  setCookie(reply: FastifyReply, flow: string): void {
    void reply.setCookie(flowCookie, flow, { ...this.cookie(), maxAge: 900 });
  }

  clearCookie(reply: FastifyReply): void {
    void reply.clearCookie(flowCookie, this.cookie());
  }

  /** Lax: the provider sends the browser back by a link, along with which it must come. */
  private cookie() {
    const secure = this.config.publicUrl.startsWith('https:');
    return { path: flowPath, httpOnly: true, sameSite: 'lax', secure } as const;
  }

  /**
   * Opens a session for the person whom the provider means.
   *
   * @throws KontorError `identity-...`, `not-signed-in` for somebody who left in this very moment
   */
  async open(provider: Provider, claims: Claims, address: string): Promise<OpenedSession> {
    const personId = await inTransaction(this.database, async (manager) => {
      const person = await personOfIdentity(manager, provider, claims, systemClock.now());
      const actor = person.isNewLink ? await actorOfPerson(manager, person.personId) : undefined;
      if (actor) await recordAudit(manager, actor, linking(provider));
      return person.personId;
    });
    const session = await this.signIn.openFor(personId, address);
    if (!session) throw new KontorError(notSignedIn);
    return session;
  }
}

function linking({ id, name }: Provider) {
  return { action: 'identity.link', subject: { kind: 'identity-provider', id, label: name } } as const;
}
