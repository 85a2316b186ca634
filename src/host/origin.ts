import type { IncomingMessage } from 'node:http';

/** Whether a request comes from a page of this host. Programs that are no browser name no origin. */
export function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
