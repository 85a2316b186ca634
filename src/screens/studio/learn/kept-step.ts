const key = 'elsewhere.studio.lesson';

/** Which step of its lesson a story has before its learner, over a reload; null stands for no story. */
export type KeptStep = {
  readonly read: (story: string | null) => string | null;
  readonly keep: (story: string | null, name: string) => void;
};

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** By story; empty where nothing was kept, or nothing that can be read. */
function stepsIn(store: Store): Readonly<Record<string, unknown>> {
  try {
    const held: unknown = JSON.parse(store.getItem(key) ?? '{}');
    return typeof held === 'object' && held !== null ? { ...held } : {};
  } catch {
    return {};
  }
}

/** Where a browser keeps nothing, the lesson begins with the first step that is not done. */
export function openKeptStep(store: () => Store): KeptStep {
  return {
    read: (story) => {
      try {
        const step = stepsIn(store())[story ?? ''];
        return typeof step === 'string' ? step : null;
      } catch {
        return null;
      }
    },
    keep: (story, name) => {
      try {
        store().setItem(key, JSON.stringify({ ...stepsIn(store()), [story ?? '']: name }));
      } catch {
        // What is done is seen in the story itself.
      }
    },
  };
}
