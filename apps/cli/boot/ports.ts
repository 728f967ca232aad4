import { createServer } from 'node:net';
import { KontorError } from '#kernel';
import { portBusy } from '../cli-errors.js';

/** @throws KontorError `port-busy` when something listens there already; port 0 is never busy */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (!error) return;
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  throw new KontorError(portBusy, { host, port, other: port < 65_000 ? Math.max(port, 1_024) + 1 : 4000 });
}
