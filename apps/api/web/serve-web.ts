import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Serves the web application at every address that is not the API's. The files that its build named by their content are
 * kept by browsers for good; the page itself is asked for each time, so that a new version is there at the next visit.
 * Without a build (tests of the API alone) nothing is served.
 */
export async function serveWeb(app: NestFastifyApplication, root = builtWeb()): Promise<void> {
  if (!root) return;
  const assets = join(root, 'assets');
  await app.register(fastifyStatic as never, {
    root,
    serve: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (response: { setHeader(name: string, value: string): void }, path: string) => {
      response.setHeader('cache-control', path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const files = filesOf(root);
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    const path = request.url.split('?', 1)[0]!.slice(1);
    if (files.has(path)) return reply.sendFile(path);
    return isForPage(request) ? reply.sendFile('index.html') : reply.callNotFound();
  };
  server.get('/', answer);
  server.get('/*', answer);
}

/** Paths of what was built, without those that are another one compressed: a route for each would take five megabytes. */
function filesOf(root: string): ReadonlySet<string> {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/'));
  return new Set(paths.filter((path) => !/\.(br|gz)$/.test(path)));
}

/** A person's browser that goes somewhere, as opposed to a program that asks the API or for a file that is gone. */
function isForPage({ url, headers }: FastifyRequest): boolean {
  const isFront = url === '/' || url.startsWith('/?');
  return isFront || (!/^\/(v1|health|assets)(\/|$)/.test(url) && (headers.accept ?? '').includes('text/html'));
}

function builtWeb(): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const root = join(folder, 'dist', 'web');
  return existsSync(join(root, 'index.html')) ? root : undefined;
}
