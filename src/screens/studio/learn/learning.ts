import { createStore, type StoreApi } from 'zustand/vanilla';
import { idOf } from '../desk/open-text.ts';
import type { Workbench } from '../workbench.ts';
import type { KeptStep } from './kept-step.ts';
import { isStepDone, lesson, type Part, type Step, type Words } from './lesson.ts';
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
  const open = found ?? lesson.find((step) => isStepDone(step, seen) !== true);
  return (open ?? lesson.at(-1)) as Step;
}

/** A lesson beside the desk: it sees what is written, and writes only what is asked of it. */
export function openLearning({ bench, kept, words, later }: Ports): Learning {
  const { desk, checks } = bench;
  const see = (): Seen => seenOn(desk.state.getState(), checks.state.getState());
  const first = see();
  const state = createStore<LearningState>(() => ({
    step: stepOf(kept.read(), first),
    seen: first,
  }));
  const look = (): void => state.setState({ seen: see() });
  const leave = [desk.state, checks.state].map((store) => store.subscribe(() => later(look)));

  const turnTo = (name: string): void => {
    const step = lesson.find((one) => one.name === name);
    if (!step) return;
    kept.keep(name);
    state.setState({ step });
  };
  const go = (by: 1 | -1): void => {
    const { step } = state.getState();
    const next = lesson[lesson.indexOf(step) + by];
    if (next) turnTo(next.name);
  };
  const idFor = (part: Part): string | null => {
    const { folder, texts } = desk.state.getState();
    if (folder === null || !state.getState().seen.isStory) return null;
    const id = idOf(folder, part.into === 'pack' ? 'pack.yaml' : `${folder}.ink`);
    return id in texts ? id : null;
  };
  const change = (part: Part, how: typeof goWhere): void => {
    const id = idFor(part);
    const text = id === null ? undefined : desk.state.getState().texts[id];
    if (id === null || !text) return;
    const spec = how(text.state, part.spot);
    desk.edit(id, text.state.update({ ...spec, scrollIntoView: true }).state);
    desk.turnTo(id);
  };
  const put = (part: Part): void =>
    change(part, (text, spot) => putIn(text, spot, part.text(words)));
  return {
    state,
    turnTo,
    go,
    fileOf: (part) => {
      const id = idFor(part);
      return id === null ? null : (desk.state.getState().texts[id]?.file ?? null);
    },
    goThere: (part) => change(part, goWhere),
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
