import type { ScenarioFiles } from '../scenario/open-story.ts';

/** Compiling takes a second, so what did not change is not done again. */
export function remember<Made, More extends readonly unknown[] = []>(
  make: (files: ScenarioFiles, ...more: More) => Made,
): (files: ScenarioFiles, ...more: More) => Made {
  const known = new Map<string, { readonly text: string; readonly made: Made }>();
  return (files, ...more) => {
    const text = JSON.stringify(files);
    const key = `${files.name}@${files.world ?? ''}`;
    const before = known.get(key);
    if (before?.text === text) return before.made;
    const made = make(files, ...more);
    known.set(key, { text, made });
    return made;
  };
}
