import { createHash } from 'node:crypto';

/** As the list of a pack file has it; of films too, for which a machine has its own way. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
