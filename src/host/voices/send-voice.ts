import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sitting } from '../sitting.ts';
import { findSound, sendPlain } from '../static-files.ts';

/** Sends what the session that is served has told by an address; false for any other. */
export const voicesOf =
  ({ voiceAt, voiceLost }: Pick<Sitting, 'voiceAt' | 'voiceLost'>) =>
  (address: string, request: IncomingMessage, response: ServerResponse): boolean => {
    const file = voiceAt(address);
    if (file === null) return false;
    const isSent = sendVoice(file, request, response);
    if (!isSent) voiceLost(address);
    return isSent;
  };

/** Answers with a recording; false where its file is gone. Nothing in the answer tells when it was made, and nobody keeps it. */
function sendVoice(file: string, request: IncomingMessage, response: ServerResponse): boolean {
  const found = findSound(file);
  if (!found) return false;
  response.setHeader('Content-Type', 'audio/mpeg');
  response.setHeader('Cache-Control', 'private, no-store');
  if (request.method === 'HEAD') response.end();
  else sendPlain(found, request, response);
  return true;
}
