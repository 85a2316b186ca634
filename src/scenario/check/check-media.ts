import type { Finding } from '../finding.ts';
import { nearestWord } from '../nearest-word.ts';
import { noWorld, parseWorld } from '../parse-world.ts';
import type { WrittenTag } from '../ink/written/written-tags.ts';
import type { StoryToCheck } from './check-story.ts';
import { isPictureFile, inArtFolder } from '../art/own-art.ts';
import { isForCommittee, type Indicator } from '../survey/indicator.ts';
import { openKeyPlaces, type KeyPlaces } from './key-place.ts';
import { askForFile, askedByOwn, personFrom, placeFrom } from './wanted-art.ts';

/** Pictures and sounds that there are, as paths such as `art/choices/ask.svg` and `sounds/join.wav`; a pack's own as `own/pack/well.png`. */
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
  const world = wantedByWorld(story.files['world.yaml'] ?? '');
  return missing([...wantedByPack(story), ...wantedByTags(story), ...world], media);
}

/** Pictures that a world asks for and nobody has drawn. Its own are looked for where a story is told in it. */
export function checkWorldMedia(worldText: string, media: Media): readonly Finding[] {
  const wanted = wantedByWorld(worldText).filter(({ from }) => !isOwn(from[0]));
  return missing(wanted, media);
}

function missing(all: readonly Wanted[], media: Media): readonly Finding[] {
  const has = new Set(media.map((file) => (isOwn(file) ? file : file.replace(/\.\w+$/, ''))));
  return all
    .filter(({ from: [before, after], name }) => name !== '' && !has.has(before + name + after))
    .map(({ kind, from, name, at }) => {
      const near = nearestWord(name, namesAmong(has, from));
      const finding: Finding = {
        severity: 'warning',
        code: `media-${kind}`,
        ...at,
        what: `There is no ${kind} "${name}" in ${folderOf(from[0])}.`,
        hint: near === null ? hintFor(from[0]) : `Did you mean "${near}"?`,
      };
      return finding;
    });
}

const isOwn = (file: string): boolean => file.startsWith('own/');

function folderOf(before: string): string {
  if (!isOwn(before)) return before.replace(/\/$/, '');
  return before === 'own/world/' ? 'the folder art of the world' : 'the folder art';
}

const hintFor = (before: string): string =>
  isOwn(before)
    ? 'Put the file there, or name one that is there.'
    : 'Draw or record it, or name one that is there.';

function namesAmong(has: ReadonlySet<string>, [before, after]: Wanted['from']): readonly string[] {
  return [...has]
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => file.slice(before.length, file.length - after.length))
    .filter((name) => !name.includes('/'));
}

/** Everybody can hold the same things, so that one person stands for all. */
const held = ['art/people/trader/holds-', ''] as const;

/** A picture of the program, or a file of the pack where the name has the ending of one. */
function choicePicture(name: string): Pick<Wanted, 'from' | 'name'> {
  if (!isPictureFile(name)) return { from: ['art/choices/', ''], name };
  return askForFile({ from: 'pack', file: inArtFolder(name) }, []);
}

function wantedByPack({ pack, files }: StoryToCheck): readonly Wanted[] {
  const placeOf = openKeyPlaces(files['pack.yaml'] ?? '');
  const wanted = (from: Wanted['from'], name: string, path: readonly string[]): Wanted => ({
    kind: 'picture',
    from,
    name: isOwn(name) ? '' : name,
    at: { file: 'pack.yaml', ...placeOf(path) },
  });
  const chosen = (written: string, path: readonly string[]): Wanted => {
    const { from, name } = choicePicture(written);
    return wanted(from, name, path);
  };
  const seen = Object.entries(pack.cast).filter(([, { heard }]) => heard === undefined);
  const ofPack = Object.entries(pack.own).filter(([name]) => /^own\/(cast|places)\//.test(name));
  return [
    ...wantedByOwn(Object.fromEntries(ofPack), 'pack.yaml', placeOf),
    ...seen.map(([key, { art }]) => wanted(personFrom, art, ['cast', key])),
    ...seen.map(([key, { holds = '' }]) => wanted(held, holds, ['cast', key, 'holds'])),
    ...Object.entries(pack.places).map(([key, { backdrop }]) =>
      wanted(placeFrom, backdrop, ['places', key]),
    ),
    ...Object.entries(pack.places).map(([key, { ambience }]) => ({
      ...wanted(['sounds/ambience/', ''], ambience, ['places', key, 'ambience']),
      kind: 'sound' as const,
    })),
    ...Object.entries(pack.endings).map(([key, { picture }]) => chosen(picture, ['endings', key])),
    ...Object.entries(pack.contests).flatMap(([key, { picture, rounds }]) =>
      [picture, ...new Set(rounds.flatMap(({ options }) => options.map((one) => one.picture)))].map(
        (name) => chosen(name ?? '', ['contests', key]),
      ),
    ),
    ...Object.entries(pack.survey.indicators).flatMap(([key, item]) =>
      picturesOf(item).map((name) => chosen(name, ['survey', 'items', key])),
    ),
    ...Object.entries(pack.injects).map(([key, { picture }]) => chosen(picture, ['injects', key])),
    ...Object.entries(pack.meters).map(([key, { sign }]) =>
      wanted(['art/signs/', ''], sign, ['meters', key]),
    ),
  ];
}

/** A committee ticks words. */
function picturesOf(item: Indicator): readonly string[] {
  const { picture, answers } = item;
  return isForCommittee(item) ? [] : [picture, ...answers.map((one) => one.picture)];
}

function wantedByOwn(
  own: StoryToCheck['pack']['own'],
  file: string,
  placeOf: KeyPlaces,
): readonly Wanted[] {
  return askedByOwn(own).map(({ from, name, path }) => ({
    kind: 'picture',
    from,
    name,
    at: { file, ...deepest(placeOf, path) },
  }));
}

/** What is not written stands where what it belongs to does. */
function deepest(placeOf: KeyPlaces, path: readonly string[]): ReturnType<KeyPlaces> {
  const here = placeOf(path);
  return 'line' in here || path.length <= 1 ? here : deepest(placeOf, path.slice(0, -1));
}

/** Both what stories name and what this world shows for it have to be there. */
function wantedByWorld(worldText: string): readonly Wanted[] {
  const { backdrops, map, own } = parseWorld(worldText, () => {});
  const placeOf = openKeyPlaces(worldText);
  const place = (name: string, path: readonly string[], after: string): Wanted => ({
    kind: 'picture',
    from: ['art/places/', after],
    name: isOwn(name) ? '' : name,
    at: { file: 'world.yaml', ...placeOf(path) },
  });
  return [
    ...wantedByOwn(own, 'world.yaml', placeOf),
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
      : [{ ...folder, ...pictureIn(nameIn(tag), folder), at: placeOfTag(tag, main) }];
  });
}

/** A file of the pack where the name has the ending of one. */
const pictureIn = (name: string, { kind, from }: Pick<Wanted, 'kind' | 'from'>) =>
  kind === 'picture' && isPictureFile(name) ? choicePicture(name) : { from, name };

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
