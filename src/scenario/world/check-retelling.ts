import { checkWorldMedia } from '../check/check-media.ts';
import type { Media } from '../check/check-media.ts';
import type { Finding } from '../finding.ts';
import { entries, openYaml } from '../yaml-place.ts';
import { findLeftNames } from './find-left-names.ts';
import type { Retelling } from './find-left-names.ts';
import { namesIn } from './world-names.ts';

/** What stands in the way of telling a story in another world; with what is drawn, its pictures too. */
export function checkRetelling(retelling: Retelling, media?: Media): readonly Finding[] {
  const { from, to, world } = retelling;
  const undrawn = media ? checkWorldMedia(to['world.yaml'] ?? '', media) : [];
  const lacks = [
    ...missing([...namesIn(from).keys()], [...namesIn(to).keys()], (name) => ({
      file: 'world.ink',
      what: `${world} has no CONST ${name}.`,
      hint: `Write CONST ${name} = "…" in the world.ink of ${world}.`,
    })),
    ...missing(placesIn(from), placesIn(to), (place) => ({
      file: 'world.yaml',
      what: `${world} has no place "${place}".`,
      hint: `Write it below places: in the world.yaml of ${world}; places have the same keys in each world.`,
    })),
  ];
  return [...lacks, ...undrawn, ...findLeftNames(retelling)];
}

function missing(
  wanted: readonly string[],
  there: readonly string[],
  say: (name: string) => Pick<Finding, 'file' | 'what' | 'hint'>,
): readonly Finding[] {
  return wanted
    .filter((name) => !there.includes(name))
    .map((name) => ({ severity: 'error', code: 'world-lacks', ...say(name) }));
}

function placesIn(files: Retelling['from']): readonly string[] {
  const root = openYaml('world.yaml', files['world.yaml'] ?? '', () => {});
  const places = entries(root).find(([key]) => key === 'places')?.[1];
  return places ? entries(places).map(([key]) => key) : [];
}
