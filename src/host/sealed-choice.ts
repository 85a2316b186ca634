import { createDecipheriv, createSecretKey, hash, randomFillSync } from 'node:crypto';
import { openBlockCipher, type BlockCipher } from './block-cipher.ts';

/** A choice fits one byte. */
const mostChoices = 256;
/** Where in a block the decision's name ends; chance fills the rest, so that two alike look different. */
const nameEnds = 8;

/** The cipher of one key, and the name of the decision that was asked of it last. */
type Opened = { readonly blocks: BlockCipher; decision: string; name: Buffer };

/** Ciphers are kept until this turn of the loop is over, so that none outlives its vote: three hundred votes make one. */
const opened = new Map<string, Opened>();

function openedFor(key: string, decision: string): Opened {
  if (opened.size === 0) setImmediate(() => opened.clear());
  const known = opened.get(key);
  if (known?.decision === decision) return known;
  const blocks = known?.blocks ?? openBlockCipher(Buffer.from(key, 'base64url'));
  const made = { blocks, decision, name: hash('sha256', decision, 'buffer') };
  opened.set(key, made);
  return made;
}

const pool = Buffer.alloc(4096);
let drawn = pool.length;

/** As unguessable as bytes drawn one by one, and no byte comes twice. */
function drawInto(block: Buffer, from: number): void {
  const count = block.length - from;
  if (drawn + count > pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  pool.copy(block, from, drawn, drawn + count);
  drawn += count;
}

/**
 * One AES-256 block: the choice, 7 bytes of the decision's hash, 8 of chance. Whoever has not the key finds a block
 * that opens for the decision once in 2⁵⁶ tries. Throws a RangeError for what is no choice.
 */
export function sealChoice(key: string, decision: string, choice: number): string {
  if (!Number.isInteger(choice) || choice < 0 || choice >= mostChoices)
    throw new RangeError(`A choice is a whole number from 0 to 255, not ${choice}.`);
  const { blocks, name } = openedFor(key, decision);
  const block = Buffer.alloc(16);
  block.writeUInt8(choice, 0);
  name.copy(block, 1, 0, nameEnds - 1);
  drawInto(block, nameEnds);
  return blocks.hide(block);
}

/** Null where the key or the decision is another. */
export function openChoice(key: string, decision: string, sealed: string): number | null {
  if (sealed.length > blockSigns) return openOlder(key, decision, sealed);
  const { blocks, name } = openedFor(key, decision);
  const block = blocks.show(sealed);
  const isOurs = block?.compare(name, 0, nameEnds - 1, 1, nameEnds) === 0;
  return isOurs ? block.readUInt8(0) : null;
}

/** Of a block as base64url. */
const blockSigns = 22;
const nonceLength = 12;
const tagLength = 16;

/** As choices were sealed until December 2026: AES-256-GCM, nonce, choice and tag. */
function openOlder(key: string, decision: string, sealed: string): number | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length !== nonceLength + 1 + tagLength) return null;
  const secret = createSecretKey(key, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, nonceLength));
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
