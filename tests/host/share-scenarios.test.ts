import { expect, test } from 'vitest';
import { shareScenarios } from '../../src/host/share-scenarios.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { paperPacks } from './paper-before.ts';

test('[MANY-22] groups that play the same story share it, and what cannot be read is asked for anew', async () => {
  const asked: string[] = [];
  let isThere = true;
  const get =
    (how: string) =>
    async ({ name, hash }: { readonly name: string; readonly hash: string }) => {
      asked.push(`${how} ${name} ${hash}`);
      return isThere ? ({} as Scenario) : null;
    };
  const packs = shareScenarios({ ...paperPacks, load: get('load'), pin: get('pin') });
  const ford = { name: 'ford', hash: '1' };
  const all = await Promise.all([packs.pin(ford), packs.pin(ford), packs.load(ford)]);
  expect(new Set(all).size).toBe(1);
  expect(await packs.load({ ...ford, hash: '2' })).not.toBe(all[0]);
  expect(asked).toEqual(['pin ford 1', 'load ford 2']);
  isThere = false;
  expect(await packs.load({ ...ford, hash: '3' })).toBeNull();
  isThere = true;
  expect(await packs.load({ ...ford, hash: '3' })).not.toBeNull();
  for (let hash = 10; hash < 50; hash += 1) await packs.load({ ...ford, hash: String(hash) });
  expect(await packs.load(ford)).not.toBe(all[0]);
});
