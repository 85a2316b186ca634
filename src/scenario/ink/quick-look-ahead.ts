import './load-inkjs.ts';
import { Story } from 'inkjs/engine/Story';
import type { StoryState } from 'inkjs/engine/StoryState';

type Inside = {
  readonly _state: StoryState;
  readonly _stateSnapshotAtLastNewline: StoryState | null;
  RestoreStateSnapshot: () => void;
};

type Look = {
  /** The line break that it looks ahead from, and how many steps it looked so far. */
  from: StoryState | null;
  steps: number;
  /** What the last look showed: so many steps on from this state, something is told that ends the line. */
  known: StoryState | null;
  left: number;
};

const looks = new WeakMap<Story, Look>();
const step: (this: Story) => boolean = Reflect.get(Story.prototype, 'ContinueSingleStep');

/**
 * After a line break Ink looks ahead for what would take it back, and then goes back to the break. Where empty lines
 * follow one another, as in a loop that calls a function each time round, it would look ahead from each of them to the
 * same words: what the first look showed holds for them all.
 */
Story.prototype.ContinueSingleStep = function continueKnowing(): boolean {
  const inside = this as unknown as Inside;
  const look = lookOf(this);
  begin(look, inside);
  const endsLine = step.call(this) && note(look, inside);
  const from = inside._stateSnapshotAtLastNewline;
  if (from !== look.from) [look.from, look.steps] = [from, 0];
  if (endsLine || from === null || look.left <= 0) return endsLine;
  inside.RestoreStateSnapshot();
  return true;
};

function lookOf(story: Story): Look {
  const look = looks.get(story) ?? { from: null, steps: 0, known: null, left: 0 };
  looks.set(story, look);
  return look;
}

function begin(look: Look, { _state, _stateSnapshotAtLastNewline: from }: Inside): void {
  look.left = from === null && look.known === _state ? look.left - 1 : 0;
  look.steps = look.from === from ? look.steps + 1 : 1;
  look.from = from;
}

/** A line has ended: what was looked at comes again from here. */
function note(look: Look, { _state }: Inside): true {
  [look.known, look.left] = [_state, look.steps];
  return true;
}
