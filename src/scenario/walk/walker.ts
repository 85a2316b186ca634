import type { Beat } from '../beat.ts';
import { hasChance } from '../ink/choice-points.ts';
import { choose, startTurn } from '../ink/ink-turn.ts';
import type { Moment, Turn } from '../ink/ink-turn.ts';
import { openStateKeys } from '../ink/state-key.ts';
import type { StoryTree } from '../ink/story-tree.ts';
import type { Pack } from '../pack.ts';
import type { Step } from '../playthrough.ts';
import { emptyStage } from '../staging.ts';
import { tellBeat } from '../telling.ts';
import { openFrontier } from './frontier.ts';
import type { Failure, Leg, Setting, State, Telling, Walked, Walker } from './walked.ts';

type Asked = {
  readonly tree: StoryTree;
  readonly pack: Pack;
  readonly seed: number;
  readonly settings: readonly Setting[];
};

type Spot = {
  readonly turn: Turn;
  readonly beat: Beat;
  readonly state: number;
  readonly route: Route;
};
type Route = { readonly before: Route; readonly step: Step } | null;

/** Walks every path of a story, and merges states that go on alike. */
export function openWalker(asked: Asked): Walker {
  const keyOf = openStateKeys(asked.tree);
  const watched = Object.keys(asked.pack.meters);
  const frontier = openFrontier<Spot>();
  const numbers = new Map<string, number>();
  const tellings = new Map<string, Telling>();
  const states: State[] = [];
  const legs: Leg[] = [];
  const failures = new Map<string, Failure>();
  const spoilt = new WeakSet<Moment['story']>();
  const split = hasChance(asked.tree);
  let opening: Telling = { lines: [], texts: [], words: 0, anchors: [] };
  let taken = 0;
  let finished = false;

  const arrive = (turn: Turn, before: Spot | null, step: Step | null): void => {
    const { beat } = tellBeat(asked, turn, emptyStage);
    const told = tellingOf(turn, beat, tellings);
    const isEnd = turn.choices.length === 0;
    const meters = Object.values(beat.meters).join();
    const ended = `end ${beat.ending} ${beat.path} ${turn.ranOut} ${meters}`;
    const key = isEnd ? ended : keyOf(turn.moment, watched);
    const state = numbers.get(key) ?? states.length;
    const route = before && step ? { before: before.route, step } : null;
    if (before && step) legs.push({ from: before.state, to: state, step, chance: null, told });
    else opening = told;
    if (state < states.length) return;
    numbers.set(key, state);
    states.push(stateOf(turn, beat));
    if (!isEnd) frontier.add({ turn, beat, state, route });
  };

  const takeAll = ({ turn, beat, state, route }: Spot): void => {
    let moment: Moment | null = turn.moment;
    for (const [index, { step }] of beat.choices.entries()) {
      if (moment && spoilt.has(moment.story)) moment = retrace(asked, route);
      if (!moment) break;
      taken += 1;
      const next = choose(moment, index);
      if ('fault' in next) {
        spoilt.add(moment.story);
        const known = failures.has(next.fault);
        if (!known) failures.set(next.fault, { fault: next.fault, at: { state, step } });
      } else arrive(next, { turn, beat, state, route }, step);
    }
  };

  const start = startTurn(asked.tree, asked.seed, asked.settings);
  if ('fault' in start) failures.set(start.fault, { fault: start.fault, at: null });
  else arrive(start, null, null);

  return {
    advance: (steps) => {
      for (const until = taken + steps; taken < until;) {
        const spot = frontier.next();
        finished = spot === null;
        if (!spot) return false;
        takeAll(spot);
      }
      return true;
    },
    walked: () => {
      const because = finished ? (split ? 'chance' : null) : 'unfinished';
      const walked: Omit<Walked, 'closed' | 'because'> = {
        settings: asked.settings,
        states,
        legs,
        opening,
        failures: [...failures.values()],
        steps: taken,
      };
      return { ...walked, because, closed: because === null };
    },
  };
}

function stateOf(turn: Turn, { path, ending, meters, decision, choices }: Beat): State {
  return {
    place: path,
    ending,
    ranOut: turn.ranOut,
    meters,
    decides: decision !== null,
    offers: choices.map(({ step }) => step.path),
  };
}

function tellingOf(turn: Turn, { anchors }: Beat, known: Map<string, Telling>): Telling {
  const spoken = turn.lines.filter(({ text }) => text !== '');
  const words = spoken.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const texts = spoken.flatMap((line) => line.texts);
  const telling = { lines: spoken.map(({ path }) => path), texts, words, anchors };
  const key = JSON.stringify(telling);
  const same = known.get(key) ?? telling;
  known.set(key, same);
  return same;
}

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Tells a way again in a fresh story, after a fault has spoilt the old one. */
function retrace(asked: Asked, route: Route): Moment | null {
  const steps: Step[] = [];
  for (let last = route; last; last = last.before) steps.unshift(last.step);
  let turn = startTurn(asked.tree, asked.seed, asked.settings);
  for (const step of steps) {
    if ('fault' in turn || step.kind === 'set') break;
    const same = turn.choices.map(({ path }, index) => ({ path, index }));
    const taken = same.filter(({ path }) => path === step.path)[step.nth];
    turn = choose(turn.moment, taken?.index ?? -1);
  }
  return 'fault' in turn ? null : turn.moment;
}
