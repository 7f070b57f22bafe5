// Finds a port nobody listens on.
import { createServer } from 'node:net';

/** Every address that a server or a browser could mean by "localhost". */
const hosts = [undefined, '0.0.0.0', '127.0.0.1', '::1'];

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<boolean>}
 */
function isTaken(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // Any other error means that the machine does not have this kind of address.
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES');
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => server.close(() => resolve(false)));
  });
}

/**
 * The first free port from `first` on.
 * @param {number} first
 */
export async function freePort(first) {
  for (let port = first; port < Math.min(first + 200, 65_536); port += 1) {
    let taken = false;
    for (const host of hosts) taken ||= await isTaken(port, host);
    if (!taken) return port;
  }
  throw new Error(`No free port from ${first} on.`);
}
