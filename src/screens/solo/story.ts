import { openStory as openToPlay, type OpenedStory } from '../../scenario/open-story.ts';
import { worldOf } from '../../scenario/world/worlds-of-pack.ts';

/** Texts of every pack and world that was there when the page was built, by path. */
const texts = import.meta.glob<string>('../../../stories/*/*.{ink,yaml}', {
  query: '?raw',
  import: 'default',
});

async function readFolder(folder: string): Promise<Record<string, string>> {
  const own = Object.entries(texts).filter(([path]) => path.split('/').at(-2) === folder);
  const read = own.map(
    async ([path, load]) => [path.split('/').at(-1) ?? '', await load()] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

/** Compiles a pack in the page, with its world; without a scenario, the findings say why. */
export async function openStory(name: string): Promise<OpenedStory> {
  const own = await readFolder(name);
  const world = worldOf(name, own);
  const files = { ...(world === null ? {} : await readFolder(world)), ...own };
  return openToPlay({ name, files, strings: {} });
}
