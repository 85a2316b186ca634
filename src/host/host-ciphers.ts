import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hash as digestOf,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { Ciphers, Parts } from '../room/ports.ts';

const nonceLength = 12;
const sealLength = 16;
/** A choice fits one byte; sealed ones are all 29 bytes, 40 characters. */
const mostChoices = 256;

/** Made anew each time, so that none outlives its vote; Node takes it six times as quickly as bare bytes. */
const keyOf = (text: string): KeyObject => createSecretKey(text, 'base64url');

function seal(key: string, decision: string, choice: number): string {
  if (!Number.isInteger(choice) || choice < 0 || choice >= mostChoices)
    throw new RangeError(`A choice is a whole number from 0 to 255, not ${choice}.`);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), nonce);
  cipher.setAAD(Buffer.from(decision));
  const hidden = Buffer.concat([cipher.update(Uint8Array.of(choice)), cipher.final()]);
  return Buffer.concat([nonce, hidden, cipher.getAuthTag()]).toString('base64url');
}

function open(key: string, decision: string, sealed: string): number | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length !== nonceLength + 1 + sealLength) return null;
  const nonce = bytes.subarray(0, nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(key), nonce);
  decipher.setAAD(Buffer.from(decision));
  decipher.setAuthTag(bytes.subarray(nonceLength + 1));
  try {
    const plain = decipher.update(bytes.subarray(nonceLength, nonceLength + 1));
    decipher.final();
    return plain[0] ?? null;
  } catch {
    return null;
  }
}

function digest(text: string): Buffer {
  return digestOf('sha256', text, 'buffer');
}

/** Where in a block the sequence ends and what names the scene does; each of both names is 6 bytes. */
const sequenceEnds = 4;
const sceneEnds = 10;

/** One block: the sequence, and of each part's hash the first bytes, so that none can be read without the key. */
function tagBlock(sequence: number, { named, mine }: Parts): Buffer {
  const block = Buffer.alloc(16);
  block.writeUInt32BE(sequence % 2 ** 32, 0);
  digest(named).copy(block, sequenceEnds, 0, sceneEnds - sequenceEnds);
  digest(mine).copy(block, sceneEnds, 0, block.length - sceneEnds);
  return block;
}

/** One cipher for all tags: a block alone needs no state, and making one costs more than using it. */
function openBlockCipher(key: Buffer) {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return {
    hide: (block: Buffer): string => cipher.update(block).toString('base64url'),
    show: (tag: string): Buffer | null => {
      const hidden = Buffer.from(tag, 'base64url');
      return hidden.length === 16 ? decipher.update(hidden) : null;
    },
  };
}

/** Private choices under AES-256-GCM; tags enciphered with a key of the host, 32 bytes as base64url. */
export function hostCiphers(hostKey: string): Ciphers {
  const blocks = openBlockCipher(Buffer.from(hostKey, 'base64url'));
  return {
    newKey: () => randomBytes(32).toString('base64url'),
    seal,
    open,
    hash: (token) => digest(`seat token ${token}`).toString('base64url'),
    tag: (sequence, parts) => blocks.hide(tagBlock(sequence, parts)),
    names: (tag, parts) => {
      const said = blocks.show(tag);
      const block = tagBlock(0, parts);
      const isSame = (from: number, to: number): boolean =>
        said !== null && said.subarray(from, to).equals(block.subarray(from, to));
      return { named: isSame(sequenceEnds, sceneEnds), mine: isSame(sceneEnds, block.length) };
    },
  };
}
