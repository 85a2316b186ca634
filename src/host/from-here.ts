import type { IncomingMessage } from 'node:http';

/** Whether a request comes from this machine itself: then it was never on the air. */
export function isFromHere({ socket }: Pick<IncomingMessage, 'socket'>): boolean {
  const { remoteAddress = '', localAddress } = socket;
  return /^(::1$|(::ffff:)?127\.)/.test(remoteAddress) || remoteAddress === localAddress;
}
