import { basename, dirname, join, resolve } from 'node:path';
import type { Finding } from '../scenario/finding.ts';
import { retoldWorlds, worldOf } from '../scenario/world/worlds-of-pack.ts';
import { checkRetelling } from '../scenario/world/check-retelling.ts';
import { readPack, readWorldSources } from './packs.ts';

/** What stands in the way of telling a pack in each of the other worlds it names; nothing where there is no pack. */
export async function checkRetellings(path: string): Promise<readonly Finding[]> {
  const pack = await readPack(path, undefined, { depth: 'texts' }).catch(() => null);
  const world = pack && worldOf(pack.name, pack.files);
  if (!pack || !world || path.endsWith('.ink')) return [];
  const stories = dirname(resolve(path));
  const from = await readWorldSources(join(stories, basename(world)));
  const own = Object.entries(pack.files).filter(([file]) => !Object.hasOwn(from, file));
  const checked = retoldWorlds(pack.files['pack.yaml'] ?? '').map(async (other) => {
    const to = await readWorldSources(join(stories, basename(other)));
    if (Object.keys(to).length === 0) return [lost(other)];
    return checkRetelling({ story: Object.fromEntries(own), from, to, world: other }, pack.media);
  });
  return (await Promise.all(checked)).flat();
}

const lost = (world: string): Finding => ({
  severity: 'error',
  code: 'world-missing',
  file: 'pack.yaml',
  what: `There is no world "${world}" beside this pack.`,
  hint: 'Put the folder of the world beside the folder of the story, or take it out of retold.',
});
