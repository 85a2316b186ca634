import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { makeBase64 } from '../wire/base64.ts';
import { parseKey } from '../wire/public-key.ts';
import type { KeyPair } from '../wire/seal.ts';
import { makeOnce } from './make-once.ts';
import { hostSealPorts, pairOf } from './host-seals.ts';

function make(file: string): void {
  const pair = hostSealPorts.newPair();
  makeOnce(file, `${makeBase64(pair.secretKey)}\n`);
}

/** The pair by which devices know this host, made at the first start. Throws where its file was damaged. */
export function openSealKey(file: string): KeyPair {
  if (!existsSync(file)) make(file);
  chmodSync(file, 0o600);
  const secretKey = parseKey(readFileSync(file, 'utf8').trim());
  if (!secretKey) throw new Error(`${file} is damaged. Move it away to make a new key.`);
  return pairOf(secretKey);
}
