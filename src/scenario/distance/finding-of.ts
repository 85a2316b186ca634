import type { Finding } from '../finding.ts';
import type { Hit, Meaning } from './find-names.ts';
import { kinds, settlements } from './kinds.ts';
import type { Entry } from './lexicon.ts';
import { certain } from './weigh.ts';
import { keyOf } from './words-in.ts';

/** Says what was found, where in the text it stands, and what to do. */
export function findingOf({ file, from, shown, meaning, weight }: Hit, text = ''): Finding {
  const before = from === null ? null : text.slice(0, from);
  const place =
    before === null
      ? {}
      : { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  return {
    severity: weight >= certain ? 'error' : 'warning',
    code: `distance-${codeOf(meaning)}`,
    file,
    ...place,
    what: `"${shown}" ${saying(shown, meaning)}${from === null ? ', and stands in the name of a file' : ''}.`,
    hint: hintOf(shown, meaning),
  };
}

function codeOf(meaning: Meaning): string {
  if (meaning.of !== 'lexicon') return meaning.of;
  const { kind } = meaning.entry;
  return settlements.has(kind) && kind !== 'capital' ? 'city' : kind;
}

function saying(shown: string, meaning: Meaning): string {
  switch (meaning.of) {
    case 'own-word':
      return 'is a word on your own list';
    case 'near-miss':
      return `is nearly ${meaning.country}, a country`;
    case 'lexicon':
      return `is ${whatIs(shown, meaning.entry)}`;
    default:
      return meaning satisfies never;
  }
}

function whatIs(shown: string, { kind, where }: Entry): string {
  const { is } = kinds[kind];
  if (where === '' || keyOf(where) === keyOf(shown)) return is;
  if (settlements.has(kind)) return `${is} in ${where}`;
  return kind === 'country' || kind === 'territory' ? `${where}, ${is}` : `${is} (${where})`;
}

function hintOf(shown: string, meaning: Meaning): string {
  if (meaning.of === 'own-word') return 'Say it in another way. Only you see this list.';
  return `Rename it, declare it as a name of your world in world.yaml, or allow it with a reason in pack.yaml: distance: { allow: { ${shown}: why } }.`;
}
