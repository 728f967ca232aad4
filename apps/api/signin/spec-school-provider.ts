import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A running provider of a school, and a browser that goes through its pages. */
export interface SchoolProvider {
  readonly issuer: string;
  /** Registers Kontor as its client. */
  register(redirectUri: string): Promise<{ readonly clientId: string; readonly clientSecret: string }>;
  /** Follows an address of the provider as `login`, until it sends the browser elsewhere; the address it is sent to. */
  signIn(url: string, login: string): Promise<URL>;
  /** Says no at the provider instead. */
  refuse(url: string): Promise<URL>;
  stop(): void;
}

export async function startSchoolProvider(): Promise<SchoolProvider> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./spec-provider.mjs', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test' },
  });
  const issuer = await firstLine(child);
  return {
    issuer,
    register: async (redirectUri) => {
      const response = await fetch(`${issuer}/reg`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ redirect_uris: [redirectUri] }),
      });
      const client = (await response.json()) as { client_id: string; client_secret: string };
      return { clientId: client.client_id, clientSecret: client.client_secret };
    },
    signIn: (url, login) => browse(issuer, url, { login, password: 'any' }),
    refuse: (url) => browse(issuer, url, 'abort'),
    stop: () => child.kill('SIGKILL'),
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer];
  return chunk.toString().trim();
}

/** Goes where it is sent, fills in the forms that it meets, and keeps the cookies. */
async function browse(issuer: string, start: string, answers: Record<string, string> | 'abort'): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = new URL(start);
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 20; step++) {
    if (next.origin !== issuer) return next;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      cookies.set(name!, value!);
    }
    const location = response.headers.get('location');
    form = undefined;
    if (location) next = new URL(location, next);
    else {
      const page = await response.text();
      if (answers === 'abort') next = new URL(/href="([^"]*abort[^"]*)"/.exec(page)![1]!, next);
      else form = new URLSearchParams({ prompt: /name="prompt" value="(\w+)"/.exec(page)![1]!, ...answers });
    }
  }
  throw new Error(`the provider never came to an end: ${next.href}`);
}
