import { AsyncLocalStorage } from 'node:async_hooks';
import { newId } from '#kernel';

const storage = new AsyncLocalStorage<string>();

/** The id that ties together everything one request set in motion, over processes and queues; undefined outside of one. */
export function correlationId(): string | undefined {
  return storage.getStore();
}

/** Runs `work` with a correlation id: the given one, or a new one. */
export function withCorrelation<T>(id: string | undefined, work: () => T): T {
  return storage.run(id ?? newId(), work);
}

const acceptable = /^[\w.-]{8,64}$/;

/** The trace id of a `traceparent` header (W3C Trace Context, 3.2), else undefined; all zeroes are no trace. */
export function traceIdOf(header: unknown): string | undefined {
  const id =
    typeof header === 'string' ? /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/.exec(header)?.[1] : undefined;
  return id && /[^0]/.test(id) ? id : undefined;
}

/** A client's own id if it is harmless enough to stand in a log, else undefined. */
export function acceptedCorrelationId(header: unknown): string | undefined {
  return typeof header === 'string' && acceptable.test(header) ? header : undefined;
}
