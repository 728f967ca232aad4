import { demonstrationPassword, ApiKeys } from '#registry';
import type { NewEnvelope } from '#clearing';
import { newId } from '#kernel';
import type { BenchInstallation } from './installation.js';

/** A request as undici takes it. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A key for each of the firms, as its school would issue one for the firm's own program. */
export async function partnerKeys(
  { dataSource }: BenchInstallation,
  firmIds: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const keys = new ApiKeys(dataSource.manager);
  const issuer = newId();
  const issued = new Map<string, string>();
  for (const firmId of new Set(firmIds)) issued.set(firmId, (await keys.issue(firmId, 'benchmark', issuer)).key);
  return issued;
}

/** The submission of a document, as a firm's program sends it. */
export function submissionOf(envelope: NewEnvelope, keys: ReadonlyMap<string, string>): Asked {
  const { senderFirmId, documentType, receiver, content, idempotencyKey } = envelope;
  return {
    method: 'POST',
    path: '/v1/envelopes',
    headers: {
      authorization: `Bearer ${keys.get(senderFirmId)!}`,
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
    },
    body: `{"documentType":"${documentType}","receiver":"${receiver}","body":${content}}`,
  };
}

/** The first student of each of so many firms, signed in; returns what goes into their requests' headers. */
export async function signedInStudents(url: string, count: number): Promise<{ readonly authorization: string }[]> {
  const students: { authorization: string }[] = [];
  for (let firm = 1; firm <= count; firm++) {
    const answer = await fetch(`${url}/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userName: `firm${firm}.student1`, password: demonstrationPassword }),
    });
    const { token } = (await answer.json()) as { token?: string };
    if (!token) throw new Error(`the student of firm ${firm} could not sign in: ${answer.status}`);
    students.push({ authorization: `Bearer ${token}` });
  }
  return students;
}
