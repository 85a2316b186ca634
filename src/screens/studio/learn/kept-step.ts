const key = 'elsewhere.studio.lesson';

/** Which step a learner has before them, over a reload. */
export type KeptStep = {
  readonly read: () => string | null;
  readonly keep: (name: string) => void;
};

/** Where a browser keeps nothing, the lesson begins with the first step that is not done. */
export function openKeptStep(store: () => Pick<Storage, 'getItem' | 'setItem'>): KeptStep {
  return {
    read: () => {
      try {
        return store().getItem(key);
      } catch {
        return null;
      }
    },
    keep: (name) => {
      try {
        store().setItem(key, name);
      } catch {
        // What is done is seen in the story itself.
      }
    },
  };
}
