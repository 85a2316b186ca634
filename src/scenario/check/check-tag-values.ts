import { moods, spots } from '../beat.ts';
import type { Finding } from '../finding.ts';
import type { WrittenTag } from '../ink/written/written-tags.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Pack } from '../pack.ts';
import type { TagEntry } from '../tags.ts';

export type Problem = Pick<Finding, 'code' | 'what' | 'hint'>;

export type Known = { readonly pack: Pack; readonly variables: readonly string[] };

/** Ten minutes: nobody waits longer for an answer. */
const mostSeconds = 600;
const leastSeconds = 5;

/** A number that is none or far too big, or a word that the tag does not know. */
export function wrongValue(entry: TagEntry, tag: WrittenTag): Problem | null {
  if (tag.value === '') return null;
  if (entry.values.kind === 'seconds') return wrongSeconds(entry, tag.value);
  return wrongWord(entry, tag.value);
}

function wrongSeconds({ name, says }: TagEntry, value: string): Problem | null {
  const seconds = /^\d+$/.test(value) ? Number(value) : null;
  const hint = `${says} From 5 to ${mostSeconds}: # ${name}: 60.`;
  if (seconds === null)
    return { code: 'tag-value', what: `"${name}: ${value}" is not a number of seconds.`, hint };
  if (seconds >= leastSeconds && seconds <= mostSeconds) return null;
  const why = seconds < leastSeconds ? 'too short for a room' : 'longer than ten minutes';
  return { code: 'tag-value', what: `"${name}: ${value}" is ${why}.`, hint };
}

function wrongWord({ name, values }: TagEntry, value: string): Problem | null {
  if (values.kind !== 'one-of') return null;
  const words = value.toLowerCase().split(/[\s,|]+/);
  const word = wordsToCheck(name, words).find((one) => !values.words.includes(one));
  if (word === undefined) return null;
  const near = nearestWord(word, values.words);
  return {
    code: 'tag-value',
    what: `"${name}" cannot be "${value}".`,
    hint: near === null ? `It is one of: ${values.words.join(', ')}.` : `Did you mean "${near}"?`,
  };
}

/** In `mood: dulomi calm` and `pose: dulomi fold` the last word counts, in `decide: role nurse` the first, in `cut: 25, 45` each. */
function wordsToCheck(name: string, words: readonly string[]): readonly string[] {
  if (name === 'cut') return words.filter((word) => word !== '');
  const word = name === 'mood' || name === 'pose' ? words.at(-1) : words[0];
  return word === undefined ? [] : [word];
}

/** What may stand after the name of a person or a thing. */
const afterName: Readonly<Record<string, readonly string[]>> = {
  enter: [...spots, ...moods],
  stand: spots,
  prop: spots,
};

/** A spot or a mood that there is not, after a name. */
export function wrongWords({ name, value }: WrittenTag): Problem | null {
  const known = afterName[name];
  if (!known) return null;
  const words = value
    .toLowerCase()
    .split(',')
    .flatMap((part) => part.trim().split(/\s+/).slice(1));
  const word = words.find((one) => one !== '' && !known.includes(one));
  if (word === undefined) return null;
  const near = nearestWord(word, known);
  return {
    code: 'tag-value',
    what: `"${name}: ${value}" has the word "${word}", which means nothing there.`,
    hint: near === null ? `It may be: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  };
}

type Named = { readonly kind: string; readonly names: readonly string[] };

/** Somebody or something that the pack or the story does not have. */
export function unknownName(tag: WrittenTag, known: Known): Problem | null {
  const { named, word } = nameIn(tag, known);
  if (!named || word === undefined || named.names.length === 0 || named.names.includes(word))
    return null;
  const near = nearestWord(word, named.names);
  const hint = near === null ? `Known: ${named.names.join(', ')}.` : `Did you mean "${near}"?`;
  const owner = named.kind === 'variable' ? 'story' : 'pack';
  return { code: 'tag-name', what: `The ${owner} has no ${named.kind} "${word}".`, hint };
}

function nameIn(
  tag: WrittenTag,
  { pack, variables }: Known,
): { named?: Named; word?: string | undefined } {
  const words = tag.value.toLowerCase().split(/\s+/);
  const cast: Named = { kind: 'person', names: [...Object.keys(pack.cast), 'all'] };
  const placed: Named = { kind: 'place', names: Object.keys(pack.places) };
  switch (tag.name) {
    case 'place':
      return { named: placed, word: words[0] };
    case 'speaker':
    case 'enter':
    case 'exit':
    case 'stand':
    case 'look':
      return Object.keys(pack.cast).length === 0
        ? {}
        : { named: cast, word: words[0]?.replace(/,$/, '') };
    case 'mood':
    case 'pose':
    case 'hold':
      return words.length < 2 ? {} : { named: cast, word: words[0] };
    case 'camera':
      return words[0] === 'split' ? { named: placed, word: words[1] ?? '' } : {};
    case 'role':
      return { named: { kind: 'role', names: Object.keys(pack.roles) }, word: tag.value };
    case 'decide':
      return words[0] === 'role'
        ? { named: { kind: 'role', names: Object.keys(pack.roles) }, word: words[1] ?? '' }
        : {};
    case 'ending':
      return { named: { kind: 'ending', names: Object.keys(pack.endings) }, word: tag.value };
    case 'anchor':
      return { named: { kind: 'anchor', names: Object.keys(pack.anchors) }, word: tag.value };
    case 'say-it-back':
      return { named: { kind: 'variable', names: variables }, word: tag.value };
    case 'inject-point':
      return { named: { kind: 'inject', names: Object.keys(pack.injects) }, word: tag.value };
    case 'contest':
      return { named: { kind: 'contest', names: Object.keys(pack.contests) }, word: tag.value };
    case 'term':
      return { named: { kind: 'term', names: Object.keys(pack.terms) }, word: tag.value };
    default:
      return {};
  }
}
