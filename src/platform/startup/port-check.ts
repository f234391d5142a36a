import { createServer } from 'node:net';
import { StartupError } from './startup-error.js';
import { codeOf } from './system-errors.js';

/**
 * Tries the port before anything else is started, so that a start that cannot succeed ends at once. Port 0 is always free.
 * @throws StartupError `startup.port-taken`, `startup.port-forbidden` or `startup.host-unknown`
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, resolve);
    });
  } catch (error) {
    throw listenError(error, { host, port });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Turns what `listen` says into the line a person can act on; everything unknown stays what it is. */
export function listenError(error: unknown, { host, port }: { host: string; port: number }): Error {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartupError('startup.port-taken', { host, port, other: nextPort(port) }, { cause: error });
    case 'EACCES':
      return new StartupError('startup.port-forbidden', { port }, { cause: error });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupError('startup.host-unknown', { host }, { cause: error });
    default:
      return error instanceof Error ? error : new Error(String(error));
  }
}

/** Only an example for the person to type; whether it is free shows when it is tried. */
function nextPort(port: number): number {
  return port < 65_535 ? port + 1 : 3000;
}
