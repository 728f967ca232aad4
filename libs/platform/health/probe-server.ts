import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { metricsAccess, type MetricsAccess } from '../metrics/metrics-access.js';
import type { Metrics } from '../metrics/metrics.js';
import type { Readiness } from './readiness.js';

export interface ProbeServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface ProbeServerOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Metrics;
  /** KONTOR_METRICS_TOKEN. */
  readonly metricsToken?: string | undefined;
}

/** For processes without an HTTP edge of their own: answers /health/live, /health/ready and /metrics. */
export async function serveProbes(options: ProbeServerOptions): Promise<ProbeServer> {
  const access = metricsAccess(options.metricsToken);
  const server = createServer((request, response) => {
    answer(request, response, { ...options, access }).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  return {
    port: portOf(server),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { readiness, metrics, access }: ProbeServerOptions & { readonly access: MetricsAccess },
): Promise<void> {
  const { url } = request;
  const json = { 'content-type': 'application/json', connection: 'close' };
  if (url === '/health/live') response.writeHead(200, json).end('{"alive":true}');
  else if (url === '/health/ready') {
    const state = await readiness();
    response.writeHead(state.ready ? 200 : 503, json).end(JSON.stringify(state));
  } else if (url === '/metrics') {
    const verdict = access(request);
    if (verdict === 'token-wanted') response.setHeader('www-authenticate', 'Bearer realm="kontor"');
    if (verdict !== 'granted') return void response.writeHead(verdict === 'token-wanted' ? 401 : 403, json).end('{}');
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType, connection: 'close' }).end(text);
  } else response.writeHead(404, json).end('{}');
}

function portOf(server: Server): number {
  const address = server.address();
  return address && typeof address === 'object' ? address.port : 0;
}
