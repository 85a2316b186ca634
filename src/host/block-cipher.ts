import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Hides single blocks of 16 bytes, as base64url. */
export type BlockCipher = {
  readonly hide: (block: Buffer) => string;
  /** Null for what is no block. */
  readonly show: (hidden: string) => Buffer | null;
};

/** AES-256 under a key of 32 bytes. One cipher for all: a block alone needs no state, and making one costs more than using it. */
export function openBlockCipher(key: Buffer): BlockCipher {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return {
    hide: (block) => cipher.update(block).toString('base64url'),
    show: (hidden) => {
      const bytes = Buffer.from(hidden, 'base64url');
      return bytes.length === 16 ? decipher.update(bytes) : null;
    },
  };
}
