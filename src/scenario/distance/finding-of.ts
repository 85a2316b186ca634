import type { Finding } from '../finding.ts';
import type { Hit, Meaning } from './find-names.ts';
import { kinds, settlements } from './kinds.ts';
import type { Entry } from './lexicon.ts';
import { certain } from './weigh.ts';
import { keyOf } from './words-in.ts';

/** Where a place in a text stands, from 1. */
export type PlaceOf = (from: number) => { readonly line: number; readonly column: number };

/** Reads the lines of a text once, for however many findings. */
export function openPlaces(text: string): PlaceOf {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (from) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= from) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: from - (starts[low] ?? 0) + 1 };
  };
}

/** Says what was found, where in the text it stands, and what to do. */
export function findingOf({ file, from, shown, meaning, weight }: Hit, place: PlaceOf): Finding {
  const inName = from === null ? ', and stands in the name of a file' : '';
  return {
    severity: weight >= certain ? 'error' : 'warning',
    code: `distance-${codeOf(meaning)}`,
    file,
    ...(from === null ? {} : place(from)),
    what: `"${shown}" ${saying(shown, meaning)}${inName}.`,
    hint: hintOf(shown, meaning),
  };
}

/** The word that a finding is about; null where it is about none. */
export const wordOf = ({ what }: Pick<Finding, 'what'>): string | null =>
  /^"([^"]*)"/.exec(what)?.[1] ?? null;

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
