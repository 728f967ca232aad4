import { Agent, request } from 'node:http';
import type { WireRequest } from './plans.js';

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const patience = 30_000;

/** Sends a request as it is, however odd; rejects when the connection breaks or nothing comes. */
export function send(url: string, { method, path, headers, body }: WireRequest, token?: string): Promise<WireAnswer> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const credential = token && !('authorization' in headers) && { authorization: `Bearer ${token}` };
    const asked = request({
      agent,
      hostname,
      port,
      method,
      path,
      headers: { ...credential, ...(headers as Record<string, string>), 'content-length': body?.length ?? 0 },
    });
    asked.setTimeout(patience, () => asked.destroy(new Error(`no answer within ${patience} ms`)));
    asked.on('error', reject);
    asked.on('response', (answer) => {
      const { statusCode: status = 0, headers: told } = answer;
      const done = (text: string): void =>
        resolve({ status, headers: told, text, milliseconds: performance.now() - started });
      if (told['content-type']?.startsWith('text/event-stream')) {
        answer.destroy();
        done('');
        return;
      }
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => done(Buffer.concat(parts).toString()));
      answer.on('error', reject);
    });
    asked.end(body);
  });
}

/** For a shell; a large body is cut, as a hint at what it was. */
export function curlOf(url: string, { method, path, headers, body, asker }: WireRequest): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const pairs = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((each) => `${name}: ${each}`));
  const told = pairs.map((pair) => ` -H ${quoted(pair)}`).join('');
  const data = body ? ` --data-binary @<(echo ${body.subarray(0, 3000).toString('base64')} | base64 -d)` : '';
  const whole = body && body.length > 3000 ? `  # the first 3000 of ${body.length} bytes` : '';
  return `curl -i -X ${method} -H "Authorization: Bearer $TOKEN_OF_${asker.toUpperCase()}"${told} ${quoted(url + path)}${data}${whole}`;
}
