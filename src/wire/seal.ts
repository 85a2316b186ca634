import nacl from 'tweetnacl';
import { makeBase64, parseBase64 } from './base64.ts';
import { padText, unpadText } from './padding.ts';

/** 32 bytes each. */
export type KeyPair = { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array };

/** Where keys come from. */
export type SealPorts = {
  readonly newPair: () => KeyPair;
  /** X25519: what both ends come to, each from its own secret key and the other's public one; 32 bytes. */
  readonly agree: (secretKey: Uint8Array, publicKey: Uint8Array) => Uint8Array;
};

/** One direction of one connection. Texts are sealed and opened in order; none can be left out, sent again or changed. */
export type Seal = {
  readonly seal: (text: string) => string;
  /** Null for what was not sealed here as the next text. */
  readonly open: (sealed: string) => string | null;
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

/** Pairs and agreement from tweetnacl, for devices; the host has quicker ones of its own. */
export const plainSealPorts: SealPorts = {
  newPair: () => {
    const { publicKey, secretKey } = nacl.box.keyPair();
    return { publicKey, secretKey };
  },
  agree: (secretKey, publicKey) => nacl.scalarMult(secretKey, publicKey),
};

/** The two directions: SHA-512 over all that both ends know gives a key for each. */
export function sealsOf({ ours, hosts, publicKeys }: Greeted): { up: Seal; down: Seal } {
  const known = [new TextEncoder().encode('elsewhere seal 1'), hosts, ours, ...publicKeys];
  const keys = nacl.hash(Uint8Array.from(known.flatMap((bytes) => [...bytes])));
  return { up: sealUnder(keys.subarray(0, 32)), down: sealUnder(keys.subarray(32)) };
}

/** XSalsa20-Poly1305. The nonce is the number of the text, from 0, as 8 bytes little-endian and 16 zeros. */
function sealUnder(key: Uint8Array): Seal {
  let sealed = 0;
  let opened = 0;
  const nonceOf = (number: number): Uint8Array => {
    const nonce = new Uint8Array(nacl.secretbox.nonceLength);
    new DataView(nonce.buffer).setBigUint64(0, BigInt(number), true);
    return nonce;
  };
  return {
    seal: (text) => makeBase64(nacl.secretbox(padText(text), nonceOf(sealed++), key)),
    open: (text) => {
      const bytes = parseBase64(text);
      const padded = bytes && nacl.secretbox.open(bytes, nonceOf(opened), key);
      if (!padded) return null;
      opened += 1;
      return unpadText(padded);
    },
  };
}
