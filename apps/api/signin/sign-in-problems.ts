import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { KontorError, systemClock, type ErrorDefinition } from '#kernel';
import { CONFIG, type ConnectedConfig } from '#platform';
import {
  identityAmbiguous,
  identityIncomplete,
  identityProviderUnreachable,
  identityRefused,
  identityUnknown,
  notFound,
  Seal,
  signInExpired,
} from '#registry';
import type { KontorRequest } from '../access/kontor-request.js';

const known: readonly ErrorDefinition[] = [
  identityAmbiguous,
  identityIncomplete,
  identityProviderUnreachable,
  identityRefused,
  identityUnknown,
  notFound,
  signInExpired,
];

const Told = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  until: z.number(),
});

/** As long as somebody may take to read it. */
const milliseconds = 15 * 60_000;

/**
 * Tells a browser that came along a link what went wrong: it is sent on to the page for signing in, which asks what to say.
 * The problem travels sealed, so that nobody can make Kontor's page say something of their own.
 */
@Injectable()
export class SignInProblems {
  private readonly seal: Seal;

  constructor(@Inject(CONFIG) private readonly config: ConnectedConfig) {
    this.seal = new Seal(config.secret, 'sign-in problem');
  }

  /** @throws the error itself to a client that is no browser, or that nobody foresaw */
  answer(error: unknown, request: KontorRequest, reply: FastifyReply): void {
    const isBrowser = request.headers.accept?.includes('text/html') ?? false;
    if (!isBrowser || !(error instanceof KontorError) || !known.includes(error.definition)) throw error;
    const until = systemClock.now().getTime() + milliseconds;
    const told = this.seal.close(JSON.stringify({ code: error.code, params: error.params, until }));
    void reply.redirect(`${this.config.publicUrl}/?signInProblem=${told}`, 303);
  }

  /** @throws KontorError what was sealed; `not-found` for what is no problem of ours or an old one */
  raise(told: string): never {
    const opened = this.seal.open(told);
    const problem = opened === undefined ? undefined : Told.parse(JSON.parse(opened));
    const definition = known.find(({ code }) => code === problem?.code);
    if (!problem || !definition || problem.until < systemClock.now().getTime()) throw new KontorError(notFound);
    throw new KontorError(definition, problem.params);
  }
}
