import type { Beat } from './beat.ts';
import { choose, setVariable, startTurn } from './ink/ink-turn.ts';
import type { Fault, Turn } from './ink/ink-turn.ts';
import type { StoryTree } from './ink/story-tree.ts';
import type { Pack } from './pack.ts';
import type { Playthrough, Step } from './playthrough.ts';
import { emptyStage } from './staging.ts';
import type { Staging } from './staging.ts';
import type { TextNames } from './text-names.ts';
import { retellBeat, tellBeat } from './telling.ts';

/** Raised whenever the same sources and steps could give another beat than before; part of the hash. */
export const readerVersion = 3;

/** How many places in playthroughs stay warm, so that one more step costs one step. */
const warmPlaces = 64;

type Setting = Step & { readonly kind: 'set' };
type Place =
  | { readonly kind: 'told'; readonly turn: Turn; readonly beat: Beat; readonly staging: Staging }
  | { readonly kind: 'failed'; readonly beat: Beat; readonly spoilt: boolean };

type Source = {
  readonly tree: StoryTree;
  readonly pack: Pack;
  readonly names?: TextNames;
};

/** Makes the pure function from a playthrough to its beat. Remembering places only makes it quicker. */
export function openReader(source: Source): (playthrough: Playthrough) => Beat {
  const places = new Map<string, Place>();

  const remember = (key: string, place: Place): Place => {
    places.delete(key);
    places.set(key, place);
    const oldest = places.keys().next();
    if (places.size > warmPlaces && oldest.done !== true) places.delete(oldest.value);
    return place;
  };

  // A fault spoils the running story, so everything that hangs on it is forgotten.
  const forgetStory = (spoilt: Place): void => {
    if (spoilt.kind !== 'told') return;
    for (const [key, place] of places) {
      if (place.kind === 'told' && place.turn.moment.story === spoilt.turn.moment.story)
        places.delete(key);
    }
  };

  return ({ seed, steps }) => {
    const { sets, rest } = leadingSets(steps);
    const keys = keysOf(seed, sets, rest);
    let at = keys.findLastIndex((key) => places.has(key));
    let place = remember(
      keys[Math.max(at, 0)] ?? '',
      places.get(keys[at] ?? '') ?? start(source, seed, sets),
    );
    for (at = Math.max(at, 0); at < rest.length && place.kind === 'told'; at += 1) {
      const step = rest[at];
      const next: Place = step ? take(source, place, step) : place;
      if (next.kind === 'failed' && next.spoilt) forgetStory(place);
      place = remember(keys[at + 1] ?? '', next);
    }
    return place.beat;
  };
}

/** Values set before the first choice are there before the first line. */
function leadingSets(steps: readonly Step[]): {
  readonly sets: readonly Setting[];
  readonly rest: readonly Step[];
} {
  const first = steps.findIndex(({ kind }) => kind === 'choice');
  const count = first < 0 ? steps.length : first;
  return {
    sets: steps.slice(0, count).filter((step) => step.kind === 'set'),
    rest: steps.slice(count),
  };
}

function keysOf(seed: number, sets: readonly Setting[], rest: readonly Step[]): readonly string[] {
  let key = `${seed}${sets.map((set) => `\n${JSON.stringify([set.name, set.value])}`).join('')}\n>`;
  return [
    key,
    ...rest.map((step) => {
      const said = step.kind === 'set' ? [step.name, step.value] : [step.path, step.nth, step.text];
      key += `\n${JSON.stringify(said)}`;
      return key;
    }),
  ];
}

function start(source: Source, seed: number, sets: readonly Setting[]): Place {
  const turn = startTurn(source.tree, seed, sets);
  if ('fault' in turn)
    return { kind: 'failed', spoilt: true, beat: { ...nothing, fault: turn.fault } };
  return { kind: 'told', turn, ...tellBeat(source, turn, emptyStage) };
}

function take(source: Source, place: Place & { kind: 'told' }, step: Step): Place {
  if (step.kind === 'set') {
    const turn = setVariable(place.turn, step);
    if ('fault' in turn) return fail(place, turn);
    return { ...place, turn, beat: retellBeat(source, turn, place.beat) };
  }
  const index = place.beat.choices.findIndex(
    ({ step: offered }) => offered.path === step.path && offered.nth === step.nth,
  );
  const offered = place.beat.choices[index];
  if (!offered) return misfit(place, `Nobody is offered the choice "${step.text}" here.`);
  if (offered.text !== step.text) {
    return misfit(
      place,
      `The choice here reads "${offered.text}", and was taken as "${step.text}".`,
    );
  }
  const turn = choose(place.turn.moment, index);
  if ('fault' in turn) return fail(place, turn);
  return { kind: 'told', turn, ...tellBeat(source, turn, place.staging) };
}

/** The last beat that could be told, and why the next could not. */
function fail({ beat }: Place, { fault }: Fault): Place {
  return { kind: 'failed', spoilt: true, beat: { ...beat, fault } };
}

function misfit({ beat }: Place, fault: string): Place {
  return { kind: 'failed', spoilt: false, beat: { ...beat, fault } };
}

const nothing: Beat = {
  path: '(start)',
  lines: [],
  choices: [],
  decision: null,
  meters: {},
  anchors: [],
  prompts: [],
  injects: [],
  contests: [],
  opening: false,
  ending: null,
  variables: {},
  fault: null,
};
