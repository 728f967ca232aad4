import type { FastifyInstance } from 'fastify';
import type { IntakeBound } from '#clearing';

/** Where documents are handed in. */
const intakeRoutes: ReadonlySet<string | undefined> = new Set(['/v1/envelopes', '/v1/drafts/:id/submission']);

/** Refuses documents that would have to wait for too long, before their bodies are read. */
export function boundIntake(server: FastifyInstance, bound: IntakeBound): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'POST' || !intakeRoutes.has(request.routeOptions.url)) return done();
    try {
      bound.admit();
    } catch (refusal) {
      return done(refusal as Error);
    }
    reply.raw.once('close', () => {
      if (reply.statusCode !== 202) bound.giveBack();
    });
    done();
  });
}
