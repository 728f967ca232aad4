import type { FastifyInstance } from 'fastify';
import type { IntakeBound } from '#clearing';
import { KontorError } from '#kernel';
import { overloaded } from '../errors/http-errors.js';
import { FlowLimit } from './flow-limit.js';

/** Where documents are handed in. */
const documentRoutes: ReadonlySet<string | undefined> = new Set(['/v1/envelopes', '/v1/drafts/:id/submission']);
/** Where payments are: one, a batch, a file, what is open. */
const paymentRoutes: ReadonlySet<string | undefined> = new Set([
  '/v1/payment-orders',
  '/v1/payment-files',
  '/v1/payable-claims/payments',
]);

/** Seconds in which a document that is let in should be acknowledged. */
const acknowledgedWithin = 2;
/** So many may be handed in at the same moment, as by all of several classes, however slow the api has been before. */
const atLeast = 64;

export interface IntakeBounds {
  readonly documents: IntakeBound;
  /** A request counts as one until the next look, however many payments it brings: its body is not read yet. */
  readonly payments: IntakeBound;
}

/** Refuses what would have to wait for too long, before its body is read: here (documents), or for the clearing. */
export function boundIntake(server: FastifyInstance, { documents, payments }: IntakeBounds): void {
  const flow = new FlowLimit(atLeast, acknowledgedWithin * 1_000);
  server.addHook('onRequest', (request, reply, done) => {
    const route = request.method === 'POST' ? request.routeOptions.url : undefined;
    if (paymentRoutes.has(route)) {
      const refusal = refusalBy(payments);
      if (refusal) return done(refusal);
      reply.raw.once('close', () => {
        if (reply.statusCode >= 400) payments.giveBack();
      });
      return done();
    }
    if (!documentRoutes.has(route)) return done();
    if (flow.isFull(performance.now())) return done(new KontorError(overloaded, { seconds: acknowledgedWithin }));
    const refusal = refusalBy(documents);
    if (refusal) return done(refusal);
    // Who waits for the decision (Prefer: wait) is answered late on purpose.
    const counts = request.headers.prefer === undefined;
    if (counts) flow.enter();
    reply.raw.once('close', () => {
      if (counts) flow.leave(performance.now());
      if (reply.statusCode !== 202) documents.giveBack();
    });
    done();
  });
}

function refusalBy(bound: IntakeBound): Error | undefined {
  try {
    bound.admit();
    return undefined;
  } catch (refusal) {
    return refusal as Error;
  }
}
