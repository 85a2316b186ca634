import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentType } from '../content-types.ts';
import { setFilePolicy } from '../safety.ts';
import { sendBytes } from '../send-bytes.ts';
import type { Sitting } from '../sitting.ts';
import { isReadable } from './lost-media.ts';
import { sendPacked } from './send-packed.ts';

/** Sends what the session that is served has told by an address; false for any other. */
export const mediaOf =
  ({ mediaAt, mediaLost }: Pick<Sitting, 'mediaAt' | 'mediaLost'>) =>
  (address: string, request: IncomingMessage, response: ServerResponse): boolean => {
    const file = mediaAt(address);
    if (file === null) return false;
    const isSent = sendMedia(file, request, response);
    if (!isSent) mediaLost(address);
    return isSent;
  };

/** Answers with a file of a pack; false where it is gone. Nothing in the answer tells when it was made, nobody keeps it, and opened by itself it runs and loads nothing. */
function sendMedia(file: string, request: IncomingMessage, response: ServerResponse): boolean {
  if (!isReadable(file)) return false;
  const type = contentType(file);
  response.setHeader('Content-Type', type);
  setFilePolicy(type, response);
  response.setHeader('Cache-Control', 'private, no-store');
  const sized = { path: file, size: statSync(file).size };
  if (!sendPacked(sized, request, response)) sendBytes(sized, request, response);
  return true;
}
