import { createHash } from 'node:crypto';
import { hostSealPorts, pairOf } from '../../../src/host/host-seals.ts';
import type { SealPorts } from '../../../src/wire/seal.ts';

/** Keys that are the same each time for the same name, so that what is sealed with them is too. */
export function fixedPairs(name: string): SealPorts {
  const secret = createHash('sha256').update(name).digest();
  return { ...hostSealPorts, newPair: () => pairOf(Uint8Array.from(secret)) };
}
