import { membersOf } from '../../../../scenario/strings/edit-table.ts';
import { readValues } from '../../../../scenario/yaml-edits/edit-yaml.ts';
import { tagManifest } from '../../../../scenario/tags.ts';
import {
  isList,
  isTable,
  type Plain,
  type YamlPath,
} from '../../../../scenario/yaml-edits/text-edit.ts';
import { placesOfWord } from '../../../../scenario/yaml-edits/yaml-spans.ts';

/** Parts of a pack whose keys an author gives, and the story uses. */
export const keyedParts = [
  'meters',
  'cast',
  'roles',
  'places',
  'endings',
  'terms',
  'contests',
  'films',
  'injects',
  'anchors',
] as const;
export type KeyedPart = (typeof keyedParts)[number];

/** A key of a part, and what it is to become. */
export type KeyChange = { readonly part: KeyedPart; readonly from: string; readonly to: string };

export type KeyPlace = { readonly from: number; readonly to: number; readonly insert: string };

/** Tags that name one of a part first, or second behind some word. */
const tagsOf: Readonly<Record<KeyedPart, { first: string; second?: string }>> = {
  meters: { first: 'say-it-back' },
  cast: { first: 'enter exit stand look mood pose hold speaker', second: 'camera:near' },
  roles: { first: 'role', second: 'decide:role' },
  places: { first: 'place', second: 'camera:split' },
  endings: { first: 'ending' },
  terms: { first: 'term' },
  contests: { first: 'contest' },
  films: { first: 'film' },
  injects: { first: 'inject-point' },
  anchors: { first: 'anchor' },
};

const tag = /#\s*([\p{L}_-]+)\s*:\s*([^#\]\n]*)/gu;
/** What may stand before somebody who speaks: marks of choices and branches, conditions, other ways of a line. */
const beforeSpeech = /(?:^|[-*+{|:)])\s*$/;
/** Alone these mean the speaker, and their word a mood or a thing. */
const ofTheSpeaker: readonly string[] = ['mood', 'pose', 'hold'];

/** Which word of a tag is the key; −1 where none is. */
function wordAt(part: KeyedPart, name: string, words: readonly string[]): number {
  const { first, second } = tagsOf[part];
  if (`${name}:${words[0]}` === second) return 1;
  const isAlone = ofTheSpeaker.includes(name) && words.length < 2;
  return first.split(' ').includes(name) && !isAlone ? 0 : -1;
}

const isRemark = (ink: string, at: number): boolean =>
  /(?:^|\s)\/\//.test(ink.slice(ink.lastIndexOf('\n', at) + 1, at));

function inTags(ink: string, { part, from, to }: KeyChange): readonly KeyPlace[] {
  return [...ink.matchAll(tag)].flatMap((match) => {
    const [whole, written = '', value = ''] = match;
    const known = written.toLowerCase();
    const words = [...value.matchAll(/[^\s,]+/g)];
    const name = tagManifest.get(known)?.aliasOf ?? known;
    const word =
      words[
        wordAt(
          part,
          name,
          words.map(([text]) => text.toLowerCase()),
        )
      ];
    if (word?.[0].toLowerCase() !== from.toLowerCase() || isRemark(ink, match.index)) return [];
    const at = match.index + whole.length - value.length + word.index;
    return [{ from: at, to: at + from.length, insert: to }];
  });
}

/** Who speaks stands before a colon, mostly in capitals. */
function inSpeech(ink: string, { part, from, to }: KeyChange): readonly KeyPlace[] {
  if (part !== 'cast') return [];
  return [...ink.matchAll(new RegExp(`${from}\\s*:\\s`, 'giu'))].flatMap(({ 0: whole, index }) => {
    const line = ink.slice(ink.lastIndexOf('\n', index - 1) + 1, index);
    if (!beforeSpeech.test(line) || line.includes('#') || isRemark(ink, index)) return [];
    const name = whole.slice(0, from.length);
    const insert = name === name.toUpperCase() ? to.toUpperCase() : to;
    return [{ from: index, to: index + from.length, insert }];
  });
}

/** Where an Ink text names one of a part in tags and before what is said. */
export const placesInInk = (ink: string, change: KeyChange): readonly KeyPlace[] => [
  ...inTags(ink, change),
  ...inSpeech(ink, change),
];

/** Values of a pack that are a key of this part. */
function pathsTo(part: KeyedPart, held: Plain): readonly YamlPath[] {
  const at = (name: string): readonly (readonly [string, Plain])[] => {
    const found = isTable(held) ? held[name] : undefined;
    return isTable(found) ? Object.entries(found) : [];
  };
  if (part === 'cast') return at('roles').map(([key]) => ['roles', key, 'person']);
  if (part === 'roles')
    return at('contests').flatMap(([key, contest]) => {
      const rounds = isTable(contest) ? contest['rounds'] : undefined;
      return isList(rounds) ? rounds.map((_, nth) => ['contests', key, 'rounds', nth, 'role']) : [];
    });
  if (part === 'meters')
    return ['injects', 'contests'].flatMap((name) => at(name).map(([key]) => [name, key, 'sets']));
  return [];
}

/** Where a pack names one of a part: its key, and values that mean it. */
export function placesInPack(text: string, { part, from, to }: KeyChange): readonly KeyPlace[] {
  const held = readValues(text);
  const places = placesOfWord(text, { keysOf: [part], values: pathsTo(part, held) }, from);
  return places.map((at) => ({ from: at, to: at + from.length, insert: to }));
}

/** Keys of one that cannot be read are looked for where lines begin. */
const keysIn = (table: string): readonly number[] =>
  membersOf(table)?.all.map(({ from }) => from) ??
  [...table.matchAll(/^\s*(?="(?:[^"\\]|\\.)*"\s*:)/gm)].map(
    ({ 0: before, index }) => index + before.length,
  );

/** Where a table of words names texts of it. */
export function placesInTable(text: string, { part, from, to }: KeyChange): readonly KeyPlace[] {
  const id = `"${part}.${from}.`;
  return keysIn(text).flatMap((at) => {
    if (!text.startsWith(id, at)) return [];
    const start = at + part.length + 2;
    return [{ from: start, to: start + from.length, insert: to }];
  });
}
