import type { Beat } from '../../scenario/beat.ts';
import type { Step } from '../../scenario/playthrough.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { endingName, entryOf, sayIn, stopTitle } from '../saying.ts';
import { setCut } from '../story-stops.ts';
import { stopOf } from '../way.ts';
import { heardLines, paperLine, panelOf, type Words } from './panels.ts';
import type { Leaf, LeafChoice, NoPaper, PaperMeter } from './paper.ts';

/** What nobody could hold in one hand, or copy. */
const mostLeaves = 150;
/** A workshop may go on beside it: a second of work at most. */
const mostReads = 1_500;
/** Turns of one telling before it is taken for endless. */
const longestWay = 60;

/** A page before it has a number: its ways on name other pages. */
type Page = {
  readonly beat: Beat;
  readonly ways: readonly Way[];
};
type Way = {
  /** The page's place in the order in which pages were found. */
  readonly to: number;
  readonly beads: LeafChoice['beads'];
};

type Walk = {
  readonly scenario: Scenario;
  readonly pages: Page[];
  /** Where a page lies, by everything that a reader can tell it by. */
  readonly places: Map<string, number>;
  reads: number;
};

export type FlipBook = {
  readonly meters: readonly PaperMeter[];
  readonly leaves: readonly Leaf[];
};

/**
 * One telling, whole, as numbered pages: whatever choices a room takes, it finds their next page. Two ways share a page
 * where they read alike from there to every end; meters are moved by hand, so they keep no pages apart.
 */
export function flipBook(scenario: Scenario, language: string, cut: number): FlipBook | NoPaper {
  const walk: Walk = { scenario, pages: [], places: new Map(), reads: 0 };
  const steps = setCut(read(walk, []), cut);
  const first = pageAt(walk, steps);
  if (typeof first !== 'object') return first;
  const words = { scenario, say: sayIn(scenario, language) };
  const numbers = numbered(walk.pages, first.place);
  const leaves = [...numbers].flatMap(([place, page]) => {
    const found = walk.pages[place];
    return found === undefined ? [] : [leafOf(words, { page, ...found }, numbers)];
  });
  return { meters: metersOf(words, first.beat), leaves };
}

function read(walk: Walk, steps: readonly Step[]): Beat {
  walk.reads += 1;
  return walk.scenario.read({ scenario: walk.scenario.hash, seed: 0, steps });
}

type Found = { readonly place: number; readonly beat: Beat };

function pageAt(walk: Walk, steps: readonly Step[]): Found | NoPaper {
  if (walk.reads > mostReads || walk.pages.length > mostLeaves) return 'too-many-pages';
  const beat = read(walk, steps);
  if (steps.length > longestWay || beat.fault !== null) return 'no-ending';
  const ways: Way[] = [];
  for (const { step } of beat.choices) {
    const next = pageAt(walk, [...steps, step]);
    if (typeof next !== 'object') return next;
    ways.push({ to: next.place, beads: moved(beat, next.beat) });
  }
  const key = keyOf(beat, ways);
  const place = walk.places.get(key) ?? walk.pages.push({ beat, ways }) - 1;
  walk.places.set(key, place);
  return { place, beat };
}

function keyOf(beat: Beat, ways: readonly Way[]): string {
  const lines = beat.lines.map(({ id, text, role }) => [id, text, role]);
  const choices = beat.choices.map(({ id, text }) => [id, text]);
  return JSON.stringify([stopOf(beat), lines, choices, ways, heardLines(beat).at(-1)?.scene]);
}

function moved(before: Beat, after: Beat): LeafChoice['beads'] {
  return Object.entries(after.meters).flatMap(([meter, value]) => {
    const by = value - (before.meters[meter] ?? value);
    return by === 0 ? [] : [{ meter, by }];
  });
}

/** Numbers in the order in which a room may come to them: the way on is never far. */
function numbered(pages: readonly Page[], first: number): ReadonlyMap<number, number> {
  const numbers = new Map([[first, 1]]);
  for (const place of numbers.keys())
    for (const { to } of pages[place]?.ways ?? [])
      if (!numbers.has(to)) numbers.set(to, numbers.size + 1);
  return numbers;
}

type Numbered = Page & { readonly page: number };

function leafOf(
  words: Words,
  { page, beat, ways }: Numbered,
  numbers: ReadonlyMap<number, number>,
): Leaf {
  const { scenario, say } = words;
  const { anchors, ending } = beat;
  const choices = beat.choices.map(({ id, text, picture }, at) => ({
    text: say(id, text),
    picture,
    page: numbers.get(ways[at]?.to ?? -1) ?? 0,
    beads: ways[at]?.beads ?? [],
  }));
  const isDecision = beat.decision !== null;
  return {
    page,
    ...panelOf(words, heardLines(beat)),
    title: isDecision
      ? stopTitle(scenario, say, { stop: stopOf(beat), ending, beat, anchors })
      : null,
    choices,
    ending: endingOf(words, ending),
    questions: beat.prompts.map((prompt) => say(prompt, prompt)),
    whispers: whispersOf(words, beat),
  };
}

export function endingOf({ scenario, say }: Words, ending: string | null): Leaf['ending'] {
  if (ending === null) return null;
  const picture = entryOf(scenario.pack.endings, ending)?.picture ?? null;
  return { name: endingName(scenario, say, ending), picture };
}

function whispersOf(words: Words, { lines }: Beat): Leaf['whispers'] {
  const { roles } = words.scenario.pack;
  return lines.flatMap((line) => {
    if (line.role === null) return [];
    const role = words.say(`roles.${line.role}.name`, entryOf(roles, line.role)?.name ?? line.role);
    return [{ role, text: paperLine(words, line).text }];
  });
}

export function metersOf({ scenario, say }: Words, { meters }: Beat): readonly PaperMeter[] {
  return Object.entries(scenario.pack.meters).map(([key, { name, sign, range }]) => ({
    key,
    name: say(`meters.${key}.name`, name),
    sign,
    range,
    start: meters[key] ?? range[0],
  }));
}
