import type { FastifyReply } from 'fastify';
import type { EnvelopeReceipt } from '#clearing';
import type { KontorRequest } from '../access/kontor-request.js';
import type { DecisionWatch } from './decision-watch.js';

/** Seconds that a client may wait at most. */
const longestWait = 30;

/** The receipt with the decision, where the client would rather wait for it (`Prefer: wait=N`, RFC 7240, section 4.3). */
export async function decidedWithin(
  watch: DecisionWatch,
  receipt: EnvelopeReceipt,
  { headers }: KontorRequest,
  reply: FastifyReply,
): Promise<EnvelopeReceipt> {
  const asked = /(?:^|[\s,;])wait=(\d{1,4})(?:$|[\s,;])/i.exec(String(headers['prefer'] ?? ''))?.[1];
  if (asked === undefined || receipt.state !== 'received') return receipt;
  const seconds = Math.min(Number(asked), longestWait);
  void reply.header('preference-applied', `wait=${seconds}`);
  const decision = await watch.decision(receipt.id, seconds);
  return decision ? { ...decision, repeated: receipt.repeated } : receipt;
}
