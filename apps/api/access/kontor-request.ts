import type { FastifyRequest } from 'fastify';
import type { Language } from '#kernel';
import type { Actor } from '#registry';

/** A request, once the guard has seen it. */
export interface KontorRequest extends FastifyRequest {
  /** Null as long as nobody has signed in. */
  actor: Actor | null;
  /** The token or key that it came with. */
  credential: string | null;
}

/** What an endpoint needs to know of the request besides its input. */
export interface Caller {
  readonly actor: Actor;
  /** Of the texts in the answer. */
  readonly language: Language;
}
