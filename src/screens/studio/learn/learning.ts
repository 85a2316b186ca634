import type { EditorState, TransactionSpec } from '@codemirror/state';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Desk } from '../desk/desk.ts';
import { idOf } from '../desk/open-text.ts';
import { goToLine } from '../desk/places.ts';
import type { Workbench } from '../workbench.ts';
import type { KeptStep } from './kept-step.ts';
import { isStepDone, isWritten, lesson, type Part, type Step, type Words } from './lesson.ts';
import { lineOfStep } from './line-of-step.ts';
import { goWhere, putIn } from './put-in.ts';
import { seenOn, type Seen } from './seen.ts';

export type LearningState = { readonly step: Step; readonly seen: Seen };

export type Learning = {
  readonly state: StoreApi<LearningState>;
  readonly turnTo: (name: string) => void;
  /** To the step after this, or before. */
  readonly go: (by: 1 | -1) => void;
  /** The file that a part is written in; null where there is no story. */
  readonly fileOf: (part: Part) => string | null;
  readonly goThere: (part: Part) => void;
  /** To the line of the story that the step is about. */
  readonly goToStep: () => void;
  readonly put: (part: Part) => void;
  /** What the key does: puts in what is not there yet, one after another, and then goes on. */
  readonly goOn: () => void;
  readonly close: () => void;
};

type Ports = {
  readonly bench: Pick<Workbench, 'desk' | 'checks'>;
  readonly kept: KeptStep;
  readonly words: Words;
  /** Does it once the author rests; a newer wish takes an older one's place. */
  readonly later: (look: () => void) => void;
};

function stepOf(kept: string | null, seen: Seen): Step {
  const found = lesson.find(({ name }) => name === kept);
  const open = isWritten(seen) ? null : lesson.find((step) => isStepDone(step, seen) !== true);
  return (found ?? open ?? lesson[0]) as Step;
}

/** The text that a part is written in, by its name on the desk; null where there is no story. */
function idFor({ state }: Desk, { into }: Pick<Part, 'into'>, { isStory }: Seen): string | null {
  const { folder, texts } = state.getState();
  if (folder === null || !isStory) return null;
  const id = idOf(folder, into === 'pack' ? 'pack.yaml' : `${folder}.ink`);
  return id in texts ? id : null;
}

function change(desk: Desk, id: string | null, how: (state: EditorState) => TransactionSpec): void {
  const text = id === null ? undefined : desk.state.getState().texts[id];
  if (id === null || !text) return;
  desk.edit(id, text.state.update({ ...how(text.state), scrollIntoView: true }).state);
  desk.turnTo(id);
}

function goToStep(desk: Desk, { step, seen }: LearningState): void {
  const id = idFor(desk, { into: 'story' }, seen);
  const doc = id === null ? undefined : desk.state.getState().texts[id]?.state.doc;
  if (id !== null && doc) goToLine(desk, id, lineOfStep(step.name, doc.sliceString(0)));
}

/** A lesson beside the desk: it sees what is written, and writes only what is asked of it. */
export function openLearning({ bench, kept, words, later }: Ports): Learning {
  const { desk, checks } = bench;
  const see = (): Seen => seenOn(desk.state.getState(), checks.state.getState());
  const begin = (): LearningState => {
    const seen = see();
    return { step: stepOf(kept.read(desk.state.getState().folder), seen), seen };
  };
  const state = createStore<LearningState>(begin);
  let about = desk.state.getState().folder;
  const look = (): void => {
    const { folder, active } = desk.state.getState();
    const isOther = folder !== about && active !== null;
    if (isOther) about = folder;
    state.setState(isOther ? begin() : { seen: see() });
  };
  const leave = [desk.state, checks.state].map((store) => store.subscribe(() => later(look)));

  const turnTo = (name: string): void => {
    const step = lesson.find((one) => one.name === name);
    if (!step) return;
    kept.keep(desk.state.getState().folder, name);
    state.setState({ step });
  };
  const go = (by: 1 | -1): void => {
    const { step } = state.getState();
    const next = lesson[lesson.indexOf(step) + by];
    if (next) turnTo(next.name);
  };
  const idOfPart = (part: Part): string | null => idFor(desk, part, state.getState().seen);
  const put = (part: Part): void =>
    change(desk, idOfPart(part), (text) => putIn(text, part.spot, part.text(words)));
  return {
    state,
    turnTo,
    go,
    fileOf: (part) => {
      const id = idOfPart(part);
      return id === null ? null : (desk.state.getState().texts[id]?.file ?? null);
    },
    goThere: (part) => change(desk, idOfPart(part), (text) => goWhere(text, part.spot)),
    goToStep: () => goToStep(desk, state.getState()),
    put,
    goOn: () => {
      look();
      const { step, seen } = state.getState();
      const open = step.parts.find((part) => !part.isDone(seen));
      if (open) put(open);
      else if (isStepDone(step, seen) !== false) go(1);
    },
    close: () => {
      for (const end of leave) end();
    },
  };
}
