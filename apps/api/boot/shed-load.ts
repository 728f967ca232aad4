import type { FastifyInstance } from 'fastify';
import { KontorError } from '#kernel';
import { overloaded } from '../errors/http-errors.js';

/** Seconds after which a refused client may come again. */
const pause = 2;

/** Streams stay open for hours and cost next to nothing; probes tell an orchestrator that the process lives, busy or not. */
const uncounted = /^\/(health\/|metrics|v1\/events)/;

/**
 * Refuses requests beyond `limit` under way with 503 and Retry-After, before their bodies are read. What is waiting is what takes
 * memory and what a new request waits for, so the limit bounds both; a request that was let in is not affected.
 */
export function shedLoad(server: FastifyInstance, limit: number): void {
  let underWay = 0;
  server.addHook('onRequest', (request, reply, done) => {
    if (uncounted.test(request.url)) return done();
    if (underWay >= limit) return done(new KontorError(overloaded, { seconds: pause }));
    underWay++;
    reply.raw.once('close', () => underWay--);
    done();
  });
}
