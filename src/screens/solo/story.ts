import type { LanguageTag } from '../../scenario/language.ts';
import type { OpenedStory } from '../../scenario/open-story.ts';
import type { StringTable, StringTables } from '../../scenario/strings/strings.ts';
import { worldOf } from '../../scenario/world/worlds-of-pack.ts';
import { openTold, type ArtPlaces } from './open-told.ts';

/** Texts of every pack and world that was there when the page was built, by path. */
const texts = import.meta.glob<string>('../../../stories/*/*.{ink,yaml}', {
  query: '?raw',
  import: 'default',
});

/** What they are in other languages; a page loads those of its own language alone. */
const tables = import.meta.glob<StringTable>(
  ['../../../stories/*/strings/*.json', '!../../../stories/*/strings/ids.json'],
  { import: 'default' },
);

async function readFolder(folder: string): Promise<Record<string, string>> {
  const own = Object.entries(texts).filter(([path]) => path.split('/').at(-2) === folder);
  const read = own.map(
    async ([path, load]) => [path.split('/').at(-1) ?? '', await load()] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

async function readTable(folder: string, language: LanguageTag): Promise<StringTable | null> {
  const load = tables[`../../../stories/${folder}/strings/${language}.json`];
  if (!load) return null;
  // What a table says of itself under this key is for whoever chooses a language.
  const { '@': _, ...table } = await load();
  return table;
}

async function readTables(
  name: string,
  world: string | null,
  language: LanguageTag,
): Promise<StringTables> {
  const own = await readTable(name, language);
  const names = world === null ? null : await readTable(world, language);
  return own === null ? {} : { [language]: { ...names, ...own } };
}

const firstStory = 'the-river-road';

/** Compiles a pack in the page, the first where none is named, with its world and its words in a language; without a scenario, the findings say why. */
export async function openStory(asked: string | null, language: LanguageTag): Promise<OpenedStory> {
  const name = asked ?? firstStory;
  const own = await readFolder(name);
  const world = worldOf(name, own);
  const files = { ...(world === null ? {} : await readFolder(world)), ...own };
  const strings = await readTables(name, world, language);
  return openTold({ name, files, strings, art: () => readArt(name) });
}

/** Own art was drawn when the page was built. */
async function readArt(name: string): Promise<ArtPlaces> {
  const answer = await fetch(new URL('own-art.json', document.baseURI)).catch(() => null);
  const index = (answer?.ok === true ? await answer.json() : {}) as Record<string, ArtPlaces>;
  return index[name] ?? {};
}
