import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { retoldWorlds } from '../../src/scenario/world/worlds-of-pack.ts';
import { entries, items, openYaml, textAt } from '../../src/scenario/yaml-place.ts';

/** A scenario of ours that is told in other languages, in each of its worlds. */
export type Promised = {
  readonly name: string;
  readonly folder: string;
  readonly languages: readonly string[];
  /** Undefined for the world it was written for. */
  readonly worlds: readonly (string | undefined)[];
};

const stories = join(import.meta.dirname, '../../stories');

function languagesIn(text: string): readonly string[] {
  const root = openYaml('pack.yaml', text, () => {});
  const found = entries(root).find(([key]) => key === 'languages')?.[1];
  return found ? items(found).map((place) => textAt(place, '')) : [];
}

function promisedBy(name: string): Promised {
  const folder = join(stories, name);
  const pack = readFileSync(join(folder, 'pack.yaml'), 'utf8');
  return { name, folder, languages: languagesIn(pack), worlds: [undefined, ...retoldWorlds(pack)] };
}

/** What each scenario of ours promises in its pack. */
export const promised: readonly Promised[] = readdirSync(stories)
  .filter((name) => existsSync(join(stories, name, 'pack.yaml')))
  .map(promisedBy)
  .filter(({ languages }) => languages.length > 0);

/** Each of them in each of its worlds. */
export const promisedWorlds = promised.flatMap(({ worlds, ...one }) =>
  worlds.map((world) => ({ ...one, world, where: world ?? 'its own world' })),
);
