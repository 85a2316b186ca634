import nacl from 'tweetnacl';
import { makeBase64, parseBase64 } from './base64.ts';
import { chacha20 } from './chacha20.ts';
import { padText, unpadText } from './padding.ts';

/** Seals the texts of one direction under one key. `number` counts them from 0, and none comes twice. */
export type TextCipher = {
  readonly seal: (number: number, text: string) => string;
  /** The same in bytes that are the caller's own; absent where nobody sends bytes. */
  readonly sealBytes?: (number: number, text: string) => Uint8Array;
  /** Null for what was not sealed here under this number. */
  readonly open: (number: number, sealed: string | Uint8Array) => string | null;
};

export const tagLength = 16;
export const nonceLength = 12;

/** Four zeros, then the number as 8 bytes, little-endian. */
export function nonceOf(number: number): Uint8Array {
  const nonce = new Uint8Array(nonceLength);
  new DataView(nonce.buffer).setBigUint64(4, BigInt(number), true);
  return nonce;
}

/** Poly1305 is the library's, which has a name for it that its types do not know. */
type OneTimeAuth = (...into: [Uint8Array, number, Uint8Array, number, number, Uint8Array]) => void;
const { crypto_onetimeauth: authenticate } = Reflect.get(nacl, 'lowlevel') as {
  readonly crypto_onetimeauth: OneTimeAuth;
};

function xored(bytes: Uint8Array, stream: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  for (let at = 0; at < out.length; at += 1) out[at] = (bytes[at] ?? 0) ^ (stream[at] ?? 0);
  return out;
}

/** RFC 8439, 2.8, with nothing beside the text. What is hidden is a multiple of 16 long, as padded texts are. */
function tagOf(hidden: Uint8Array, oneTimeKey: Uint8Array): Uint8Array {
  const told = new Uint8Array(hidden.length + 16);
  told.set(hidden);
  new DataView(told.buffer).setBigUint64(hidden.length + 8, BigInt(hidden.length), true);
  const tag = new Uint8Array(tagLength);
  authenticate(tag, 0, told, 0, told.length, oneTimeKey);
  return tag;
}

function seal(key: Uint8Array, number: number, text: string): string {
  const padded = padText(text);
  const stream = chacha20(key, nonceOf(number), 64 + padded.length);
  const sealed = new Uint8Array(padded.length + tagLength);
  const hidden = xored(padded, stream.subarray(64));
  sealed.set(hidden);
  sealed.set(tagOf(hidden, stream.subarray(0, 32)), hidden.length);
  return makeBase64(sealed);
}

function open(key: Uint8Array, number: number, sealed: string | Uint8Array): string | null {
  const bytes = typeof sealed === 'string' ? parseBase64(sealed) : sealed;
  const length = (bytes?.length ?? 0) - tagLength;
  if (bytes === null || length <= 0 || length % 16 !== 0) return null;
  const hidden = bytes.subarray(0, length);
  const stream = chacha20(key, nonceOf(number), 64 + length);
  const isOurs = nacl.verify(tagOf(hidden, stream.subarray(0, 32)), bytes.subarray(length));
  return isOurs ? unpadText(xored(hidden, stream.subarray(64))) : null;
}

/** ChaCha20-Poly1305 in plain script, for devices: pages on plain http are given no ciphers by the browser. */
export const plainTextCipher = (key: Uint8Array): TextCipher => ({
  seal: (number, text) => seal(key, number, text),
  open: (number, sealed) => open(key, number, sealed),
});
