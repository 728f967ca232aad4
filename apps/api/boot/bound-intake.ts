import type { FastifyInstance } from 'fastify';
import type { IntakeBound } from '#clearing';
import { KontorError } from '#kernel';
import { overloaded } from '../errors/http-errors.js';
import { FlowLimit } from './flow-limit.js';

/** Where documents are handed in. */
const intakeRoutes: ReadonlySet<string | undefined> = new Set(['/v1/envelopes', '/v1/drafts/:id/submission']);

/** Seconds in which a document that is let in should be acknowledged. */
const acknowledgedWithin = 2;
/** So many may be handed in at the same moment, as by all of several classes, however slow the api has been before. */
const atLeast = 64;

/** Refuses documents that would have to wait for too long, before their bodies are read: here, or for the clearing. */
export function boundIntake(server: FastifyInstance, bound: IntakeBound): void {
  const flow = new FlowLimit(atLeast, acknowledgedWithin * 1_000);
  server.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'POST' || !intakeRoutes.has(request.routeOptions.url)) return done();
    if (flow.isFull(performance.now())) return done(new KontorError(overloaded, { seconds: acknowledgedWithin }));
    try {
      bound.admit();
    } catch (refusal) {
      return done(refusal as Error);
    }
    // Who waits for the decision (Prefer: wait) is answered late on purpose.
    const counts = request.headers.prefer === undefined;
    if (counts) flow.enter();
    reply.raw.once('close', () => {
      if (counts) flow.leave(performance.now());
      if (reply.statusCode !== 202) bound.giveBack();
    });
    done();
  });
}
