import { dressScenario } from '../../scenario/art/dress-scenario.ts';
import { openStory as openToPlay, type OpenedStory } from '../../scenario/open-story.ts';
import type { Scenario, Sources } from '../../scenario/scenario.ts';
import type { StringTables } from '../../scenario/strings/strings.ts';

/** Where each piece of own art lies below `alone/art`, by the name under which scenes show it. */
export type ArtPlaces = Readonly<Record<string, string>>;

export type ToldStory = {
  readonly name: string;
  readonly files: Sources;
  readonly strings: StringTables;
  /** Asked only where the story has art of its own. */
  readonly art: () => Promise<ArtPlaces>;
};

/** Compiles a story in the page; without a scenario, the findings say why. */
export async function openTold({ name, files, strings, art }: ToldStory): Promise<OpenedStory> {
  const opened = openToPlay({ name, files, strings });
  const { scenario } = opened;
  if (scenario === null || !hasOwnArt(scenario, files)) return opened;
  const addresses = Object.entries(await art()).map(([key, place]) => {
    const { pathname } = new URL(`../alone/art/${place}`, document.baseURI);
    return [key, pathname] as const;
  });
  return { ...opened, scenario: dressScenario(scenario, new Map(addresses)) };
}

function hasOwnArt({ pack }: Scenario, files: Sources): boolean {
  const isNamed = Object.values(files).some((text) => /\.(?:svg|png|jpe?g|webp)\b/i.test(text));
  return Object.keys(pack.own).length > 0 || isNamed;
}
