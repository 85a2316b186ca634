import { contestKinds } from './contests.ts';
import type { Contest, ContestOption, ContestRound, NamedText } from './contests.ts';
import type { Pack } from './pack.ts';
import { entries, fields, items, noteAt, numberAt, textAt, wordAt } from './yaml-place.ts';
import type { YamlPlace } from './yaml-place.ts';

const contestKeys = [
  'kind',
  'name',
  'picture',
  'seconds',
  'sets',
  'terms',
  'pictures',
  'asks',
  'cards',
  'rounds',
] as const;

const mostOptions = 4;
const mostSeconds = 600;

type Key = { readonly key: string; readonly title: string };
type At = Readonly<Record<(typeof contestKeys)[number], YamlPlace>>;

/** Reads one entry of `contests`; null where nothing of it can be played, which is noted. */
export function contestFrom(
  place: YamlPlace,
  { key, title }: Key,
  terms: Pack['terms'],
): Contest | null {
  const at = fields(place, contestKeys);
  const kind = wordAt(at.kind, contestKinds, 'choose-picture');
  const rounds = roundsOf(kind, at, { key, terms });
  if (rounds.length === 0) {
    const hint = 'Give it rounds of two to four options, cards, or words of the pack to match.';
    noteAt(place, {
      severity: 'error',
      code: 'pack-contest',
      what: `The contest "${key}" has nothing to ask.`,
      hint,
    });
    return null;
  }
  return {
    kind,
    name: textAt(at.name, title),
    picture: textAt(at.picture, ''),
    seconds: secondsFrom(at.seconds),
    sets: textAt(at.sets, '') || null,
    rounds,
  };
}

type About = { readonly key: string; readonly terms: Pack['terms'] };

function roundsOf(kind: Contest['kind'], at: At, about: About): readonly ContestRound[] {
  switch (kind) {
    case 'match-terms':
      return matching(at, about);
    case 'order-priorities':
      return ordering(at, about.key);
    case 'choose-picture':
    case 'restate-interest':
      return items(at.rounds).flatMap((place, index) =>
        roundFrom(place, `contests.${about.key}.rounds.${index}`),
      );
    default:
      return kind satisfies never;
  }
}

function secondsFrom(place: YamlPlace): number {
  const seconds = numberAt(place, 0);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= mostSeconds) return seconds;
  const hint = `Write 0 for no clock, or up to ${mostSeconds}.`;
  noteAt(place, {
    severity: 'error',
    code: 'pack-value',
    what: `"${place.path}" is not a number of seconds.`,
    hint,
  });
  return 0;
}

/** What one side means by a word, and the words it could be. */
function matching({ terms: list, pictures }: At, { key, terms }: About): readonly ContestRound[] {
  const drawn = new Map(entries(pictures).map(([term, place]) => [term, textAt(place, '')]));
  const named = items(list).flatMap((place) => {
    const term = textAt(place, '');
    if (Object.hasOwn(terms, term)) return [term];
    const hint = `Known: ${Object.keys(terms).join(', ') || 'none'}.`;
    noteAt(place, {
      severity: 'error',
      code: 'pack-contest',
      what: `The pack has no term "${term}".`,
      hint,
    });
    return [];
  });
  const words = named.length > 0 ? named : Object.keys(terms);
  if (words.length < 2) return [];
  return words.flatMap((term, index) => {
    const voices = Object.entries(terms[term] ?? {});
    const said = voices[index % Math.max(voices.length, 1)];
    if (!said) return [];
    const [voice, text] = said;
    const options = [...words.slice(index), ...words.slice(0, index)]
      .slice(0, mostOptions)
      .map((word): ContestOption => ({
        id: `contests.${key}.words.${word}`,
        text: word,
        picture: drawn.get(word) ?? '',
      }));
    return [{ asks: { id: `terms.${term}.${voice}`, text }, voice, role: null, options }];
  });
}

/** Which of those that are left comes next, until one is left. */
function ordering({ asks, cards: list }: At, key: string): readonly ContestRound[] {
  const cards = items(list).map((place, index) =>
    optionFrom(place, `contests.${key}.cards.${index}`),
  );
  const fits = cards.length >= 3 && cards.length <= 5;
  if (!fits) {
    const hint = 'Write three to five cards in the right order.';
    noteAt(list, {
      severity: 'error',
      code: 'pack-contest',
      what: `The contest "${key}" has ${cards.length} cards to order.`,
      hint,
    });
    return [];
  }
  const asked: NamedText = { id: `contests.${key}.asks`, text: textAt(asks, '') };
  return cards.slice(0, -1).map((_, at) => ({
    asks: asked,
    voice: null,
    role: null,
    options: cards.slice(at, at + mostOptions),
  }));
}

function roundFrom(place: YamlPlace, id: string): readonly ContestRound[] {
  const at = fields(place, ['asks', 'role', 'right', 'others']);
  const others = items(at.others);
  const written = [at.right, ...others].filter(({ node }) => node !== null);
  const isWhole = at.right.node !== null && others.length > 0 && written.length <= mostOptions;
  if (!isWhole) {
    const hint = 'Write the right one, and one to three others.';
    noteAt(place, {
      severity: 'error',
      code: 'pack-contest',
      what: `"${place.path}" does not have two to four options.`,
      hint,
    });
    return [];
  }
  return [
    {
      asks: { id: `${id}.asks`, text: textAt(at.asks, '') },
      voice: null,
      role: textAt(at.role, '') || null,
      options: written.map((option, index) =>
        optionFrom(option, index === 0 ? `${id}.right` : `${id}.others.${index - 1}`),
      ),
    },
  ];
}

function optionFrom(place: YamlPlace, id: string): ContestOption {
  const at = fields(place, ['name', 'picture']);
  return { id: `${id}.name`, text: textAt(at.name, ''), picture: textAt(at.picture, '') };
}
