import { parseBase64 } from './base64.ts';

/** Bytes of an X25519 key. */
export const keyLength = 32;

/** A key as it stands in an address or a greeting; null for anything else. */
export function parseKey(text: unknown): Uint8Array | null {
  const key = typeof text === 'string' && text.length === 43 ? parseBase64(text) : null;
  return key?.length === keyLength ? key : null;
}
