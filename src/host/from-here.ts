import type { IncomingMessage } from 'node:http';

/** Whether a request comes from this machine itself: then it was never on the air. */
export function isFromHere({
  socket,
  headers,
}: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  // Whatever passes others on says so, and they may be anywhere.
  if (headers['x-forwarded-for'] !== undefined) return false;
  const { remoteAddress = '', localAddress } = socket;
  return /^(::1$|(::ffff:)?127\.)/.test(remoteAddress) || remoteAddress === localAddress;
}
