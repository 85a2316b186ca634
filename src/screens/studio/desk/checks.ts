import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from '../../../scenario/finding.ts';
import type { ScenarioFiles } from '../../../scenario/open-story.ts';
import type { Pack } from '../../../scenario/pack.ts';

export type ToCheck = { readonly turn: number; readonly files: ScenarioFiles };
export type Checked = {
  readonly turn: number;
  readonly findings: readonly Finding[];
  /** Null where the story does not open. */
  readonly pack: Pack | null;
};

export type CheckState = {
  readonly findings: readonly Finding[];
  /** As it was when the story last opened. */
  readonly pack: Pack | null;
  readonly isBusy: boolean;
  /** The check itself broke down, which no story should bring about. */
  readonly isBroken: boolean;
};

/** What checks beside the page: a worker, or what stands for one. */
export type Checker = {
  readonly ask: (asked: ToCheck) => void;
  readonly close: () => void;
};
type Hears = {
  readonly checked: (checked: Checked) => void;
  readonly broken: () => void;
};

export type Checks = {
  readonly state: StoreApi<CheckState>;
  /** The newest story counts; one that waits is dropped for it. */
  readonly check: (files: ScenarioFiles) => void;
  readonly clear: () => void;
  readonly close: () => void;
};

const nothing: CheckState = { findings: [], pack: null, isBusy: false, isBroken: false };

export function openChecks(openChecker: (hears: Hears) => Checker): Checks {
  const state = createStore<CheckState>(() => nothing);
  let turn = 0;
  let waiting: ScenarioFiles | null = null;
  let checker: Checker | null = null;

  const ask = (files: ScenarioFiles): void => {
    checker ??= openChecker({ checked, broken });
    turn += 1;
    state.setState({ isBusy: true });
    checker.ask({ turn, files });
  };
  const goOn = (): void => {
    const next = waiting;
    waiting = null;
    if (next) ask(next);
    else state.setState({ isBusy: false });
  };
  function checked(found: Checked): void {
    if (found.turn !== turn) return;
    const { pack } = state.getState();
    state.setState({ findings: found.findings, pack: found.pack ?? pack, isBroken: false });
    goOn();
  }
  function broken(): void {
    checker?.close();
    checker = null;
    state.setState({ isBroken: true });
    goOn();
  }

  return {
    state,
    check: (files) => {
      if (state.getState().isBusy) waiting = files;
      else ask(files);
    },
    clear: () => {
      turn += 1;
      waiting = null;
      state.setState(nothing);
    },
    close: () => checker?.close(),
  };
}
