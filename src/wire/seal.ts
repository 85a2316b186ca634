import nacl from 'tweetnacl';
import { plainTextCipher, type TextCipher } from './text-cipher.ts';

/** 32 bytes each. */
export type KeyPair = { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };

/** Where keys come from, and what is done with them. */
export type SealPorts = {
  readonly newPair: () => KeyPair;
  /** X25519: what both ends come to, each from its own secret key and the other's public one; 32 bytes. */
  readonly agree: (secretKey: Uint8Array, publicKey: Uint8Array) => Uint8Array;
  /** ChaCha20-Poly1305 under a key of 32 bytes. */
  readonly textCipher: (key: Uint8Array) => TextCipher;
};

/** One direction of one connection. Texts are sealed and opened in order; none can be left out, sent again or changed. */
export type Seal = {
  readonly seal: (text: string) => string;
  /** Absent where this end sends no bytes. */
  readonly sealBytes?: (text: string) => Uint8Array;
  /** Null for what was not sealed here as the next text. */
  readonly open: (sealed: string | Uint8Array) => string | null;
};

/** What both ends know of one connection once they have greeted. */
export type Greeted = {
  /** From this connection's two pairs. */
  readonly ours: Uint8Array;
  /** From the device's pair of this connection and the host's lasting one. */
  readonly hosts: Uint8Array;
  /** The device's, the host's of this connection, and the host's lasting one. */
  readonly publicKeys: readonly [Uint8Array, Uint8Array, Uint8Array];
};

/** Pairs, agreement and ciphers in plain script, for devices; the host has quicker ones of its own. */
export const plainSealPorts: SealPorts = {
  newPair: () => {
    const secretKey = nacl.randomBytes(nacl.scalarMult.scalarLength);
    return { publicKey: nacl.scalarMult.base(secretKey), secretKey };
  },
  agree: (secretKey, publicKey) => nacl.scalarMult(secretKey, publicKey),
  textCipher: plainTextCipher,
};

/** The two directions: SHA-512 over all that both ends know gives a key for each. */
export function sealsOf(
  { ours, hosts, publicKeys }: Greeted,
  { textCipher }: Pick<SealPorts, 'textCipher'>,
): { up: Seal; down: Seal } {
  const known = [new TextEncoder().encode('elsewhere seal 2'), hosts, ours, ...publicKeys];
  const keys = nacl.hash(Uint8Array.from(known.flatMap((bytes) => [...bytes])));
  return {
    up: inTurn(textCipher(keys.subarray(0, 32))),
    down: inTurn(textCipher(keys.subarray(32))),
  };
}

/** Texts are numbered from 0, each way. */
function inTurn(cipher: TextCipher): Seal {
  let sealed = 0;
  let opened = 0;
  const { sealBytes } = cipher;
  return {
    seal: (text) => cipher.seal(sealed++, text),
    ...(sealBytes && { sealBytes: (text) => sealBytes(sealed++, text) }),
    open: (text) => {
      const plain = cipher.open(opened, text);
      if (plain !== null) opened += 1;
      return plain;
    },
  };
}
