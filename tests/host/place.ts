import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of this test's own, gone when the test is over. */
export function makePlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'elsewhere-test-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}
