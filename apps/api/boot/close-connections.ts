import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How often a closing server looks for connections that have nothing left to do, in milliseconds. */
const interval = 50;

/**
 * Watches over a server's connections, and gives the function to call when it closes: from then on whatever answers no
 * request is cut. Node itself spares connections on which no request has come yet, such as browsers open ahead of need,
 * and those that fall idle later; either would hold up the end of the process for a minute.
 */
export function closesConnections(server: Server): () => void {
  const open = new Set<Socket>();
  const busy = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    busy.add(socket);
    response.once('close', () => busy.delete(socket));
  });
  return () => {
    const timer = setInterval(() => {
      for (const socket of open) if (!busy.has(socket)) socket.destroy();
    }, interval);
    server.once('close', () => clearInterval(timer));
  };
}
