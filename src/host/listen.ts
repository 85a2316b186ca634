import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Flags } from './flags.ts';

/** Ports that are tried in turn where nobody named one. */
const tries = 20;

function listenOnce(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(error);
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Whether localhost leads to a host that listens at this address, or at all of them. */
export const isAtLocalhost = (host: string | null): boolean =>
  host === null || /^(0\.0\.0\.0|::1?|localhost|127\.0\.0\.1)$/.test(host);

/** Gives the port. One that was asked for and is in use is said in one sentence; where none was, the next free one is taken. */
export async function listen(
  server: Server,
  { port, isPortAsked, host }: Pick<Flags, 'port' | 'isPortAsked' | 'host'>,
): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      return await listenOnce(server, next, host ?? '0.0.0.0');
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EADDRINUSE' && !isPortAsked && next < port + tries) continue;
      const taken = `Port ${port} is in use. Stop what uses it, or choose another with --port.`;
      const other = `This machine cannot listen on ${host ?? 'its network'}, port ${port} (${code}).`;
      throw new Error(code === 'EADDRINUSE' ? taken : other, { cause: error });
    }
  }
}
