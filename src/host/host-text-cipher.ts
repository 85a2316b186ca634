import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { sizeFor, lengthBytes, unpadText } from '../wire/padding.ts';
import { nonceLength, tagLength, type TextCipher } from '../wire/text-cipher.ts';

const kind = 'chacha20-poly1305';
const options = { authTagLength: tagLength } as const;

const nonce = Buffer.alloc(nonceLength);

/** Gives a place that holds until the next nonce is written there. */
function nonceOf(number: number): Buffer {
  nonce.writeUInt32LE(number >>> 0, 4);
  nonce.writeUInt32LE(Math.floor(number / 2 ** 32), 8);
  return nonce;
}

/** Room for one text, used for one after the other: three hundred pictures at once leave nothing to be cleared away. */
let desk = Buffer.alloc(64 * 1024);

/** Gives a place on the desk: it holds until the next text is laid there. */
function pad(text: string): Buffer {
  const most = sizeFor(lengthBytes + text.length * 3) + tagLength;
  if (desk.length < most) desk = Buffer.alloc(most);
  const length = desk.write(text, lengthBytes, 'utf8');
  desk.writeUInt32BE(length, 0);
  const size = sizeFor(lengthBytes + length);
  return desk.fill(0, lengthBytes + length, size).subarray(0, size);
}

/** Null for what is no base64url. */
function bytesOf(sealed: string): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64url');
  return bytes.toString('base64url') === sealed ? bytes : null;
}

function open(key: KeyObject, number: number, bytes: Uint8Array): string | null {
  if (bytes.length <= tagLength) return null;
  const opening = createDecipheriv(kind, key, nonceOf(number), options);
  opening.setAuthTag(bytes.subarray(-tagLength));
  const padded = opening.update(bytes.subarray(0, -tagLength));
  try {
    opening.final();
  } catch {
    return null;
  }
  return unpadText(padded);
}

/** The same as a device's, by Node's own ciphers: ten times as quick for a long text. */
export function hostTextCipher(secret: Uint8Array): TextCipher {
  const key = createSecretKey(secret);
  const hide = (number: number, text: string): readonly [hidden: Buffer, tag: Buffer] => {
    const sealing = createCipheriv(kind, key, nonceOf(number), options);
    const hidden = sealing.update(pad(text));
    sealing.final();
    return [hidden, sealing.getAuthTag()];
  };
  return {
    seal: (number, text) => {
      const [hidden, tag] = hide(number, text);
      hidden.copy(desk);
      tag.copy(desk, hidden.length);
      return desk.toString('base64url', 0, hidden.length + tagLength);
    },
    sealBytes: (number, text) => Buffer.concat(hide(number, text)),
    open: (number, sealed) => {
      const bytes = typeof sealed === 'string' ? bytesOf(sealed) : sealed;
      return bytes && open(key, number, bytes);
    },
  };
}
