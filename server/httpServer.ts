import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer, Server as HttpsServer } from 'node:https';

/** Where a certificate and its key are, both in PEM. */
export interface KeyFiles {
  readonly certificate: string;
  readonly key: string;
}

/** How long things may take, in milliseconds. A request that has not come whole is given up. A connection that is kept open
 * outlasts the 60 seconds after which most proxies close theirs, so that none sends a request into one that is closing. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
  keepAliveTimeout: 65_000,
};

const read = ({ certificate, key }: KeyFiles) => ({
  cert: readFileSync(certificate),
  key: readFileSync(key),
});

/** A server that is not listening yet: with a certificate of its own, or without, behind a proxy. */
export const createServerFor = (listener: RequestListener, keyFiles?: KeyFiles): Server =>
  keyFiles
    ? createHttpsServer({ ...TIMES, ...read(keyFiles) }, listener)
    : createHttpServer(TIMES, listener);

/** Takes up a new certificate for the connections to come. It throws, and leaves the old one, where that can't be read. */
export function renewKeys(server: Server, keyFiles: KeyFiles): void {
  if (server instanceof HttpsServer) server.setSecureContext(read(keyFiles));
}

/** Listens; resolves to the port, which the system chooses for 0. */
export const startListening = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/** How often it is looked, while stopping, whether a connection has had its answer, in milliseconds. */
const LOOK = 50;

/** Takes no more requests, lets those under way be answered, and cuts off what takes longer, in milliseconds. */
export const stop = (server: Server, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const looking = setInterval(() => server.closeIdleConnections(), LOOK);
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(looking);
      clearTimeout(cut);
      resolve();
    });
  });
