import type { Finding } from '../finding.ts';
import type { WrittenTag } from '../ink/written-tags.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Pack } from '../pack.ts';
import type { StoryToCheck } from './check-story.ts';
import { tagManifest } from '../tags.ts';
import type { Stand, TagEntry } from '../tags.ts';

type Problem = Pick<Finding, 'code' | 'what' | 'hint'>;

/** Tags that nobody knows, that stand where they do nothing, or that name what is not there. */
export function checkTags({ tags, pack, main }: StoryToCheck): readonly Finding[] {
  const found: Finding[] = [];
  for (const tag of tags) {
    const problem = problemOf(tag, pack);
    if (!problem) continue;
    const { line, column } = tag;
    const place = line === null ? {} : { line, ...(column === null ? {} : { column }) };
    found.push({ severity: 'warning', file: tag.file ?? main, ...place, ...problem });
  }
  return found;
}

function problemOf(tag: WrittenTag, pack: Pack): Problem | null {
  const entry = tagManifest.get(tag.name);
  if (!entry) return unknownTag(tag);
  const misplaced = entry.on.includes(tag.stand) ? null : misplacedTag(entry, tag.stand);
  if (misplaced || tag.changes) return misplaced;
  if (tag.value === '' && !entry.bare) {
    return {
      code: 'tag-empty',
      what: `The tag "${tag.name}" says nothing.`,
      hint: `${entry.says} Write # ${tag.name}: and its value.`,
    };
  }
  return wrongValue(entry, tag) ?? unknownName(tag, pack);
}

function unknownTag(tag: WrittenTag): Problem {
  const near = nearestWord(tag.name, tagManifest.keys());
  const what = `Nobody knows the tag "${tag.text}".`;
  const hint = near === null ? 'If # is part of the text, write \\#.' : `Did you mean "${near}"?`;
  return { code: 'tag-unknown', what, hint };
}

const wherePlain: Readonly<Record<Stand, string>> = {
  story: 'at the top of the story, before the first knot',
  knot: 'at the top of a knot',
  line: 'on a line',
  choice: 'inside the brackets of a choice, such as * [Wait #icon: ear]',
};

function misplacedTag(entry: TagEntry, stand: Stand): Problem | null {
  if (stand === 'story' && entry.on.some((on) => on === 'knot' || on === 'line')) return null;
  if (stand === 'knot' && entry.on.includes('line')) return null;
  return {
    code: 'tag-misplaced',
    what: `The tag "${entry.name}" does nothing ${stand === 'choice' ? 'inside a choice' : wherePlain[stand]}.`,
    hint: `It stands ${entry.on.map((on) => wherePlain[on]).join(', or ')}.`,
  };
}

function wrongValue({ name, values, says }: TagEntry, { value }: WrittenTag): Problem | null {
  if (value === '') return null;
  if (values.kind === 'seconds' && !/^\d+$/.test(value)) {
    return {
      code: 'tag-value',
      what: `"${name}: ${value}" is not a number of seconds.`,
      hint: `${says} Such as # ${name}: 60.`,
    };
  }
  if (values.kind !== 'one-of') return null;
  const words = value.toLowerCase().split(/[\s,|]+/);
  const word = wordToCheck(name, words);
  if (word === undefined || values.words.includes(word)) return null;
  const near = nearestWord(word, values.words);
  return {
    code: 'tag-value',
    what: `"${name}" cannot be "${value}".`,
    hint: near === null ? `It is one of: ${values.words.join(', ')}.` : `Did you mean "${near}"?`,
  };
}

/** In `mood: dulomi calm` the last word counts, in `decide: role nurse` the first. */
const wordToCheck = (name: string, words: readonly string[]): string | undefined =>
  name === 'mood' ? words.at(-1) : words[0];

type Named = { readonly kind: string; readonly names: readonly string[] };

function unknownName(tag: WrittenTag, pack: Pack): Problem | null {
  const { named, word } = nameIn(tag, pack);
  if (!named || word === undefined || named.names.length === 0 || named.names.includes(word))
    return null;
  const near = nearestWord(word, named.names);
  const hint = near === null ? `Known: ${named.names.join(', ')}.` : `Did you mean "${near}"?`;
  return { code: 'tag-name', what: `The pack has no ${named.kind} "${word}".`, hint };
}

function nameIn(tag: WrittenTag, pack: Pack): { named?: Named; word?: string | undefined } {
  const words = tag.value.toLowerCase().split(/\s+/);
  const cast: Named = { kind: 'person', names: [...Object.keys(pack.cast), 'all'] };
  switch (tag.name) {
    case 'place':
      return { named: { kind: 'place', names: Object.keys(pack.places) }, word: words[0] };
    case 'speaker':
    case 'enter':
    case 'exit':
    case 'stand':
    case 'look':
      return Object.keys(pack.cast).length === 0
        ? {}
        : { named: cast, word: words[0]?.replace(/,$/, '') };
    case 'mood':
      return words.length < 2 ? {} : { named: cast, word: words[0] };
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
    case 'term':
      return { named: { kind: 'term', names: Object.keys(pack.terms) }, word: tag.value };
    default:
      return {};
  }
}
