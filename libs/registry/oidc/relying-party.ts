import * as oidc from 'openid-client';
import type { EntityManager } from 'typeorm';
import { KontorError, systemClock, type Clock } from '#kernel';
import type { Seal } from '../signin/seal.js';
import { identityProviderUnreachable, identityRefused, invalidIssuer, signInExpired } from './identity-errors.js';
import { isIssuer, type IssuerRule } from './identity-providers.js';
import { IdentityProvider } from './identity-provider.js';
import type { Claims } from './person-of-identity.js';

/** Seconds that a provider may take to answer. */
const timeout = 8;
/** How long a provider's own description is believed; its keys are looked up afresh when a token names a new one. */
const configurationMilliseconds = 3_600_000;
/** How long somebody may take at the provider. */
const flowMilliseconds = 15 * 60_000;
const enoughProviders = 500;

type ProviderWithSecret = IdentityProvider & { readonly clientSecret: string | null };

/** What has to be remembered between sending somebody away and having them back. */
interface Flow {
  readonly provider: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  readonly until: number;
}

export interface BegunSignIn {
  /** Where the browser has to go. */
  readonly url: string;
  /** For a cookie: sealed, and worth something only with the answer that the provider gives this very browser. */
  readonly flow: string;
}

/** Kontor as relying party of schools' providers: OpenID Connect Core 1.0, authorization code flow with PKCE (RFC 7636). */
export class RelyingParty {
  private readonly configurations = new Map<string, { made: Promise<oidc.Configuration>; until: number }>();

  constructor(
    private readonly manager: EntityManager,
    private readonly seals: { readonly clientSecret: Seal; readonly flow: Seal },
    private readonly rule: IssuerRule,
    private readonly clock: Clock = systemClock,
  ) {}

  /** An active provider; undefined when there is none of this id. */
  async provider(id: string): Promise<ProviderWithSecret | undefined> {
    const found = await this.manager
      .createQueryBuilder(IdentityProvider, 'p')
      .addSelect('p.clientSecret')
      .where('p.id = :id AND p.active', { id })
      .getOne();
    return (found as ProviderWithSecret | null) ?? undefined;
  }

  /** @param returnTo the path to show afterwards. @throws KontorError `identity-provider-unreachable` */
  async begin(provider: ProviderWithSecret, redirectUri: string, returnTo: string): Promise<BegunSignIn> {
    const configuration = await this.configurationOf(provider);
    const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid email profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const until = this.clock.now().getTime() + flowMilliseconds;
    const flow: Flow = { provider: provider.id, state, nonce, verifier, returnTo, until };
    return { url: url.href, flow: this.seals.flow.close(JSON.stringify(flow)) };
  }

  /**
   * Redeems the answer of the provider, and checks that it is the one to this browser's question.
   *
   * @param answer the address that the provider sent the browser to, with its query
   * @throws KontorError `sign-in-expired`, `identity-refused`, `identity-provider-unreachable`
   */
  async finish(
    provider: ProviderWithSecret,
    answer: URL,
    sealedFlow: string | undefined,
  ): Promise<{ readonly claims: Claims; readonly returnTo: string }> {
    const flow = this.flowOf(sealedFlow, provider.id);
    if (!flow || answer.searchParams.get('state') !== flow.state) throw new KontorError(signInExpired);
    const configuration = await this.configurationOf(provider);
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
        pkceCodeVerifier: flow.verifier,
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        idTokenExpected: true,
      });
      const claims = await this.claimsOf(configuration, provider, tokens);
      return { claims, returnTo: flow.returnTo };
    } catch (error) {
      throw refusal(provider, error);
    }
  }

  /**
   * Asks a provider for its description, as the office does before people rely on it.
   *
   * @throws KontorError `invalid-issuer`, `identity-provider-unreachable`
   */
  async tryOut(provider: Pick<IdentityProvider, 'name' | 'issuer' | 'clientId'>): Promise<void> {
    const { issuer } = provider;
    if (!isIssuer(issuer, this.rule))
      throw new KontorError(invalidIssuer, { value: issuer.slice(0, 80) }, { field: '/issuer' });
    await this.discover({ ...provider, clientSecret: null });
  }

  private flowOf(sealed: string | undefined, provider: string): Flow | undefined {
    const opened = sealed === undefined ? undefined : this.seals.flow.open(sealed);
    const flow = opened === undefined ? undefined : (JSON.parse(opened) as Flow);
    return flow?.provider === provider && flow.until > this.clock.now().getTime() ? flow : undefined;
  }

  /** A provider may keep some claims out of the token and give them when asked for. */
  private async claimsOf(
    configuration: oidc.Configuration,
    { claim }: IdentityProvider,
    tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>,
  ): Promise<Claims> {
    const claims = tokens.claims()!;
    if (claims[claim] !== undefined || !configuration.serverMetadata().userinfo_endpoint) return claims;
    return { ...claims, ...(await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)) };
  }

  /** Described once an hour; whatever is changed in the settings asks again. */
  private async configurationOf(provider: ProviderWithSecret): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = provider;
    const key = JSON.stringify([issuer, clientId, clientSecret]);
    const now = this.clock.now().getTime();
    const known = this.configurations.get(key);
    if (known && known.until > now) return known.made;
    if (this.configurations.size >= enoughProviders) this.configurations.clear();
    const made = this.discover(provider);
    this.configurations.set(key, { made, until: now + configurationMilliseconds });
    made.catch(() => this.configurations.delete(key));
    return made;
  }

  private async discover({
    name,
    issuer,
    clientId,
    clientSecret,
  }: Pick<ProviderWithSecret, 'name' | 'issuer' | 'clientId' | 'clientSecret'>): Promise<oidc.Configuration> {
    const secret = clientSecret === null ? undefined : this.seals.clientSecret.open(clientSecret);
    try {
      if (clientSecret !== null && secret === undefined)
        throw new Error('the secret was sealed by another installation');
      const execute = this.rule.allowHttp ? [oidc.allowInsecureRequests] : [];
      const options = { execute, timeout };
      const described = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), options);
      const server = described.serverMetadata();
      if (!server.authorization_endpoint || !server.token_endpoint) throw new Error('it lacks its endpoints');
      const configuration = new oidc.Configuration(server, clientId, undefined, authenticationOf(secret, server));
      configuration.timeout = timeout;
      execute.forEach((allow) => allow(configuration));
      return configuration;
    } catch (error) {
      throw new KontorError(identityProviderUnreachable, { name }, { cause: error, field: '/issuer' });
    }
  }
}

/** OpenID Connect Discovery: who says nothing of it takes `client_secret_basic`. */
function authenticationOf(secret: string | undefined, server: oidc.ServerMetadata): oidc.ClientAuth {
  if (secret === undefined) return oidc.None();
  const supported = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return supported.includes('client_secret_basic') ? oidc.ClientSecretBasic(secret) : oidc.ClientSecretPost(secret);
}

/** What the provider refused, or what of its answer does not hold, is the same for whoever wants to sign in. */
function refusal({ name }: IdentityProvider, error: unknown): KontorError {
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError) {
    return new KontorError(identityRefused, { name }, { cause: error });
  }
  const { code } = error as { code?: unknown };
  const isLost = error instanceof TypeError || code === 'OAUTH_TIMEOUT';
  return new KontorError(isLost ? identityProviderUnreachable : identityRefused, { name }, { cause: error });
}
