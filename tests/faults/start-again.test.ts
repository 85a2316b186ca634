import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startProcess, stopAll } from './host-under-test.ts';

const place = mkdtempSync(join(tmpdir(), 'elsewhere-again-'));
afterEach(() => {
  stopAll();
  rmSync(place, { recursive: true, force: true });
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();

test('[DUR-7] a host that is killed has kept its compiled code, and adds none when it starts again', async () => {
  const cache = join(place, 'compiled');
  const kill = async (): Promise<readonly string[]> => {
    const host = await startProcess(join(place, 'data'), [], cache);
    await host.stop('SIGKILL');
    return filesIn(cache);
  };
  const first = await kill();
  expect(first.length).toBeGreaterThan(300);
  expect(await kill()).toEqual(first);
}, 60_000);
