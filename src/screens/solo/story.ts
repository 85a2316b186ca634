import type { LanguageTag } from '../../scenario/language.ts';
import { dressScenario } from '../../scenario/art/dress-scenario.ts';
import { openStory as openToPlay, type OpenedStory } from '../../scenario/open-story.ts';
import type { Scenario, Sources } from '../../scenario/scenario.ts';
import type { StringTable, StringTables } from '../../scenario/strings/strings.ts';
import { worldOf } from '../../scenario/world/worlds-of-pack.ts';

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

/** Compiles a pack in the page, with its world and its words in a language; without a scenario, the findings say why. */
export async function openStory(name: string, language: LanguageTag): Promise<OpenedStory> {
  const own = await readFolder(name);
  const world = worldOf(name, own);
  const files = { ...(world === null ? {} : await readFolder(world)), ...own };
  const opened = openToPlay({ name, files, strings: await readTables(name, world, language) });
  const { scenario } = opened;
  return scenario === null ? opened : { ...opened, scenario: await withOwnArt(scenario, files) };
}

/** Own art was drawn when the page was built; a pack that has none asks for nothing. */
async function withOwnArt(scenario: Scenario, files: Sources): Promise<Scenario> {
  const { pack, name } = scenario;
  const named = Object.values(files).some((text) => /\.(?:svg|png|jpe?g|webp)\b/i.test(text));
  if (Object.keys(pack.own).length === 0 && !named) return scenario;
  const answer = await fetch(new URL('own-art.json', document.baseURI)).catch(() => null);
  const index = (answer?.ok === true ? await answer.json() : {}) as OwnArtIndex;
  const addresses = Object.entries(index[name] ?? {}).map(([key, place]) => {
    const { pathname } = new URL(`../alone/art/${place}`, document.baseURI);
    return [key, pathname] as const;
  });
  return dressScenario(scenario, new Map(addresses));
}

type OwnArtIndex = Readonly<Record<string, Readonly<Record<string, string>>>>;
