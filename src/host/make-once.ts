import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Whole or not at all, for its owner alone; where another process was first, its file stays. */
export function makeOnce(file: string, text: string): void {
  const fresh = `${file}.${randomBytes(6).toString('hex')}.new`;
  writeFileSync(fresh, text, { mode: 0o600, flush: true });
  try {
    linkSync(fresh, file);
  } catch {
    // Sticks and some shares know no links.
    if (!existsSync(file)) renameSync(fresh, file);
  } finally {
    rmSync(fresh, { force: true });
  }
}
