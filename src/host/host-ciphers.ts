import { hash as digestOf, randomBytes } from 'node:crypto';
import type { Ciphers, Parts } from '../room/ports.ts';
import { openBlockCipher } from './block-cipher.ts';
import { openChoice, sealChoice } from './sealed-choice.ts';

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

/** Private choices each in a block of their own; tags enciphered with a key of the host, 32 bytes as base64url. */
export function hostCiphers(hostKey: string): Ciphers {
  const blocks = openBlockCipher(Buffer.from(hostKey, 'base64url'));
  return {
    newKey: () => randomBytes(32).toString('base64url'),
    seal: sealChoice,
    open: openChoice,
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
