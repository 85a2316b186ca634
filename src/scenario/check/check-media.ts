import type { Finding } from '../finding.ts';
import { nearestWord } from '../nearest-word.ts';
import { noWorld, parseWorld, type World } from '../parse-world.ts';
import type { WrittenTag } from '../ink/written/written-tags.ts';
import type { StoryToCheck } from './check-story.ts';
import { openKeyPlaces } from './key-place.ts';

/** Pictures and sounds that there are, as paths such as `art/choices/ask.svg` and `sounds/join.wav`. */
export type Media = readonly string[];

type Wanted = {
  readonly kind: 'picture' | 'sound';
  /** The folder, with what stands around the name in it. */
  readonly from: readonly [before: string, after: string];
  readonly name: string;
  readonly at: Pick<Finding, 'file' | 'line' | 'column'>;
};

/** Pictures and sounds that the story or its pack asks for and nobody has drawn or recorded. */
export function checkMedia(story: StoryToCheck, media: Media): readonly Finding[] {
  const { backdrops, map } = story.pack;
  const world = wantedByWorld({ backdrops, map }, story.files['world.yaml'] ?? '');
  return missing([...wantedByPack(story), ...wantedByTags(story), ...world], media);
}

/** Pictures that a world asks for and nobody has drawn. */
export function checkWorldMedia(worldText: string, media: Media): readonly Finding[] {
  return missing(
    wantedByWorld(
      parseWorld(worldText, () => {}),
      worldText,
    ),
    media,
  );
}

function missing(all: readonly Wanted[], media: Media): readonly Finding[] {
  const has = new Set(media.map((file) => file.replace(/\.\w+$/, '')));
  return all
    .filter(({ from: [before, after], name }) => name !== '' && !has.has(before + name + after))
    .map(({ kind, from, name, at }) => {
      const near = nearestWord(name, namesAmong(has, from));
      const finding: Finding = {
        severity: 'warning',
        code: `media-${kind}`,
        ...at,
        what: `There is no ${kind} "${name}" in ${from[0].replace(/\/$/, '')}.`,
        hint:
          near === null
            ? `Draw or record it, or name one that is there.`
            : `Did you mean "${near}"?`,
      };
      return finding;
    });
}

function namesAmong(has: ReadonlySet<string>, [before, after]: Wanted['from']): readonly string[] {
  return [...has]
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length))
    .filter((name) => !name.includes('/'));
}

/** Everybody can hold the same things, so that one person stands for all. */
const held = ['art/people/trader/holds-', ''] as const;

function wantedByPack({ pack, files }: StoryToCheck): readonly Wanted[] {
  const placeOf = openKeyPlaces(files['pack.yaml'] ?? '');
  const wanted = (from: Wanted['from'], name: string, path: readonly string[]): Wanted => ({
    kind: 'picture',
    from,
    name,
    at: { file: 'pack.yaml', ...placeOf(path) },
  });
  const seen = Object.entries(pack.cast).filter(([, { heard }]) => heard === undefined);
  return [
    ...seen.map(([key, { art }]) => wanted(['art/faces/', ''], art, ['cast', key])),
    ...seen.map(([key, { holds = '' }]) => wanted(held, holds, ['cast', key, 'holds'])),
    ...Object.entries(pack.places).map(([key, { backdrop }]) =>
      wanted(['art/places/', '/near'], backdrop, ['places', key]),
    ),
    ...Object.entries(pack.places).map(([key, { ambience }]) => ({
      ...wanted(['sounds/ambience/', ''], ambience, ['places', key, 'ambience']),
      kind: 'sound' as const,
    })),
    ...Object.entries(pack.endings).map(([key, { picture }]) =>
      wanted(['art/choices/', ''], picture, ['endings', key]),
    ),
    ...Object.entries(pack.contests).flatMap(([key, { picture, rounds }]) =>
      [picture, ...new Set(rounds.flatMap(({ options }) => options.map((one) => one.picture)))].map(
        (name) => wanted(['art/choices/', ''], name, ['contests', key]),
      ),
    ),
    ...Object.entries(pack.survey.indicators).flatMap(([key, { picture, answers }]) =>
      [picture, ...answers.map((one) => one.picture)].map((name) =>
        wanted(['art/choices/', ''], name, ['survey', 'items', key]),
      ),
    ),
    ...Object.entries(pack.injects).map(([key, { picture }]) =>
      wanted(['art/choices/', ''], picture, ['injects', key]),
    ),
    ...Object.entries(pack.meters).map(([key, { sign }]) =>
      wanted(['art/signs/', ''], sign, ['meters', key]),
    ),
  ];
}

/** Both what stories name and what this world shows for it have to be there. */
function wantedByWorld(
  { backdrops, map }: Pick<World, 'backdrops' | 'map'>,
  worldText: string,
): readonly Wanted[] {
  const placeOf = openKeyPlaces(worldText);
  const place = (name: string, path: readonly string[], after: string): Wanted => ({
    kind: 'picture',
    from: ['art/places/', after],
    name,
    at: { file: 'world.yaml', ...placeOf(path) },
  });
  return [
    ...(map === noWorld.map ? [] : [place(map, ['map'], '')]),
    ...Object.entries(backdrops).flatMap(([named, shown]) =>
      [named, shown].map((name) => place(name, ['backdrops', named], '/near')),
    ),
  ];
}

const folders: Readonly<Record<string, Pick<Wanted, 'kind' | 'from'>>> = {
  picture: { kind: 'picture', from: ['art/choices/', ''] },
  icon: { kind: 'picture', from: ['art/choices/', ''] },
  prop: { kind: 'picture', from: ['art/props/', ''] },
  hold: { kind: 'picture', from: held },
  audio: { kind: 'sound', from: ['sounds/', ''] },
  ambience: { kind: 'sound', from: ['sounds/ambience/', ''] },
};

function wantedByTags({ tags, main }: StoryToCheck): readonly Wanted[] {
  return tags.flatMap((tag) => {
    const folder = Object.hasOwn(folders, tag.name) ? folders[tag.name] : undefined;
    return folder === undefined || tag.changes
      ? []
      : [{ ...folder, name: nameIn(tag), at: placeOfTag(tag, main) }];
  });
}

function nameIn({ name, value }: WrittenTag): string {
  const words = value.split(/\s+/);
  const [word = ''] = name === 'hold' ? words.slice(-1) : words;
  if (['prop', 'hold', 'ambience'].includes(name) && word === 'none') return '';
  return name === 'audio' ? word.replace(/\.(mp3|ogg|wav|m4a)$/i, '') : word;
}

const placeOfTag = ({ file, line, column }: WrittenTag, main: string): Wanted['at'] => ({
  file: file ?? main,
  ...(line === null ? {} : { line }),
  ...(column === null ? {} : { column }),
});
