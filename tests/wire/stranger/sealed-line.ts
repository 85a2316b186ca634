import { createCipheriv, createDecipheriv } from 'node:crypto';
import nacl from 'tweetnacl';
import { callHost, type Ear, type Line, type Way } from './line.ts';

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'));

const sizes = [512, 2_048, 8_192, 16_384, 32_768];

function pad(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  const needed = bytes.length + 4;
  const size = sizes.find((one) => needed <= one) ?? Math.ceil(needed / 32_768) * 32_768;
  const padded = Buffer.alloc(size);
  padded.writeUInt32BE(bytes.length);
  bytes.copy(padded, 4);
  return new Uint8Array(padded);
}

function unpad(bytes: Uint8Array): string {
  const padded = Buffer.from(bytes);
  return padded.toString('utf8', 4, 4 + padded.readUInt32BE());
}

function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64LE(BigInt(number), 4);
  return nonce;
}

const cipher = 'chacha20-poly1305';
const tag = { authTagLength: 16 } as const;

function sealed(padded: Uint8Array, number: number, key: Uint8Array): Buffer {
  const sealing = createCipheriv(cipher, key, nonceOf(number), tag);
  const hidden = Buffer.concat([sealing.update(padded), sealing.final()]);
  return Buffer.concat([hidden, sealing.getAuthTag()]);
}

/** Null where it is not what comes next. */
function opened(bytes: Uint8Array, number: number, key: Uint8Array): Uint8Array | null {
  const opening = createDecipheriv(cipher, key, nonceOf(number), tag);
  opening.setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([opening.update(bytes.subarray(0, -16)), opening.final()]);
  } catch {
    return null;
  }
}

type Greeting = { readonly seal?: number; readonly key?: string; readonly other?: boolean };
type Keys = { readonly up: Uint8Array; readonly down: Uint8Array };

function agree(own: nacl.BoxKeyPair, theirs: Uint8Array, lasting: Uint8Array): Keys {
  const known = Buffer.concat([
    Buffer.from('elsewhere seal 2'),
    nacl.scalarMult(own.secretKey, lasting),
    nacl.scalarMult(own.secretKey, theirs),
    own.publicKey,
    theirs,
    lasting,
  ]);
  const hash = nacl.hash(new Uint8Array(known));
  return { up: hash.slice(0, 32), down: hash.slice(32) };
}

export type SealedEar = Ear & {
  /** The host says that its lasting key is another. */
  readonly otherHost: () => void;
};

export type Called = { readonly base: string; readonly hostKey: string; readonly way: Way };

/** A line on which everything is sealed for the host whose lasting key this is. */
export function callSealed({ base, hostKey, way }: Called, ear: SealedEar): Line {
  const own = nacl.box.keyPair();
  const unsaid: string[] = [];
  let keys: Keys | null = null;
  let said = 0;
  let heard = 0;
  const seal = ({ up }: Keys, text: string): string => toBase64(sealed(pad(text), said++, up));
  const greeted = (text: string): void => {
    const greeting = JSON.parse(text) as Greeting;
    if (greeting.other) return ear.otherHost();
    const agreed = agree(own, fromBase64(greeting.key ?? ''), fromBase64(hostKey));
    keys = agreed;
    for (const one of unsaid) line.say(seal(agreed, one));
  };
  const line = callHost(way, base, {
    heard: (text) => {
      if (keys === null) return greeted(text);
      const padded = opened(fromBase64(text), heard++, keys.down);
      if (padded) ear.heard(unpad(padded));
      else line.hangUp();
    },
    gone: ear.gone,
  });
  line.say(JSON.stringify({ seal: 2, key: toBase64(own.publicKey), to: hostKey }));
  return {
    say: (text) => void (keys ? line.say(seal(keys, text)) : unsaid.push(text)),
    hangUp: line.hangUp,
  };
}
