import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { makeBase64 } from '../wire/base64.ts';
import { parseKey } from '../wire/public-key.ts';
import type { KeyPair } from '../wire/seal.ts';
import { hostSealPorts, pairOf } from './host-seals.ts';

function make(file: string): KeyPair {
  const pair = hostSealPorts.newPair();
  const fresh = `${file}.new`;
  writeFileSync(fresh, `${makeBase64(pair.secretKey)}\n`, { mode: 0o600, flush: true });
  renameSync(fresh, file);
  return pair;
}

/** The pair by which devices know this host, made at the first start. Throws where its file was damaged. */
export function openSealKey(file: string): KeyPair {
  if (!existsSync(file)) return make(file);
  chmodSync(file, 0o600);
  const secretKey = parseKey(readFileSync(file, 'utf8').trim());
  if (!secretKey) throw new Error(`${file} is damaged. Move it away to make a new key.`);
  return pairOf(secretKey);
}
