import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import type { StreamId } from '../../room/ports.ts';

const nonceLength = 12;
const tagLength = 16;

/** Reads and writes what happened in one stream under the stream's own key; where a row stands is bound into it. */
export type StreamSeal = {
  readonly seal: (text: string, place: string) => string;
  /** Rows from before there were keys come back as they are. Throws where the key or the place is another. */
  readonly open: (row: string, place: string) => string;
};

/** Where the commit stands that begins after `from` events. */
export const placeOf = (stream: StreamId, from: number): string => `${stream} ${from}`;

export const newStreamKey = (): string => randomBytes(32).toString('base64url');

/** AES-256-GCM: nonce, hidden text and tag as base64url. `key` is 32 bytes as base64url; null seals and opens nothing. */
export function openStreamSeal(key: string | null): StreamSeal {
  const secret = key === null ? null : createSecretKey(key, 'base64url');
  return {
    seal: (text, place) => {
      if (secret === null) return text;
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', secret, nonce);
      cipher.setAAD(Buffer.from(place));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, hidden, cipher.getAuthTag()]).toString('base64url');
    },
    open: (row, place) => {
      if (isPlain(row)) return row;
      if (secret === null) throw new Error('The key of this stream is gone.');
      const bytes = Buffer.from(row, 'base64url');
      const cipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, nonceLength));
      cipher.setAAD(Buffer.from(place));
      cipher.setAuthTag(bytes.subarray(-tagLength));
      const hidden = bytes.subarray(nonceLength, -tagLength);
      return Buffer.concat([cipher.update(hidden), cipher.final()]).toString('utf8');
    },
  };
}

/** JSON of a list or an object; what is sealed begins with neither. */
const isPlain = (row: string): boolean => row.startsWith('[') || row.startsWith('{');
