import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { KontorError } from '#kernel';
import { CONFIG, type ConnectedConfig } from '#platform';
import { ApiKeys, forbidden, isApiKey, notSignedIn, reachOf, SignIn, type Actor } from '#registry';
import { foreignOrigin } from '../errors/http-errors.js';
import { accessOf } from './endpoint.js';
import type { KontorRequest } from './kontor-request.js';
import { isSameOrigin } from './same-origin.js';
import { sessionCookie } from './session-cookie.js';

/** Neither changes anything, so nothing is to be gained by making somebody's browser send them. */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets nobody through to an endpoint whose action none of their roles has at all. How far the action reaches is for the
 * endpoint to ask (`authorize`, `scopeOf`), which alone knows what it is about.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly signIn: SignIn,
    private readonly keys: ApiKeys,
    @Inject(CONFIG) private readonly config: ConnectedConfig,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = accessOf(context.getHandler());
    if (access === undefined) throw new Error(`${context.getClass().name} does not say who may use it`);
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<KontorRequest>();
    const actor = await this.actorOf(request);
    if (!actor) throw new KontorError(notSignedIn);
    request.actor = actor;
    if (access !== 'signed-in' && actor.roles.every((role) => reachOf(role, access) === 'none')) {
      throw new KontorError(forbidden);
    }
    return true;
  }

  private async actorOf(request: KontorRequest): Promise<Actor | undefined> {
    const bearer = /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) {
      request.credential = bearer;
      return isApiKey(bearer) ? this.keys.actorOf(bearer) : this.signIn.actorOf(bearer);
    }
    const token = request.cookies[sessionCookie];
    if (!token || token.length > 200) return undefined;
    if (!safeMethods.has(request.method) && !isSameOrigin(request, this.config.publicUrl)) {
      throw new KontorError(foreignOrigin);
    }
    request.credential = token;
    return this.signIn.actorOf(token);
  }
}
