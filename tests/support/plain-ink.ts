import { createRequire } from 'node:module';
import type { Compiler } from 'inkjs/compiler/Compiler';
import type { CompilerOptions } from 'inkjs/compiler/CompilerOptions';
import type { Story } from 'inkjs/engine/Story';
import { limits } from '../../src/scenario/ink/run-limits.ts';
import type { PlayedTurn } from '../../src/scenario/play.ts';
import type { Sources } from '../../src/scenario/scenario.ts';

/** inkjs in one bundle of its own: nothing that the scenario mends in inkjs is mended here. */
type PlainInk = {
  readonly Compiler: typeof Compiler;
  readonly CompilerOptions: typeof CompilerOptions;
  readonly Story: typeof Story;
};
const {
  Compiler: PlainCompiler,
  CompilerOptions: Options,
  Story: PlainStory,
} = createRequire(import.meta.url)('inkjs/full') as PlainInk;

const errorType = 2;

/** Compiles with inkjs alone; the errors where it does not. */
export function compilePlain(main: string, files: Sources): Story | readonly string[] {
  const errors: string[] = [];
  const bare = (name: string): string => name.trim().replace(/^\.\//, '');
  const found = {
    ResolveInkFilename: bare,
    LoadInkFileContents: (name: string): string => {
      const text = files[bare(name)];
      if (text === undefined) throw new Error(`no file ${name}`);
      return text;
    },
  };
  const note = (message: string, type: number): void => {
    if (type === errorType) errors.push(message);
  };
  try {
    const options = new Options(main, [], false, note, found);
    const story = new PlainCompiler(files[main] ?? '', options).Compile();
    return errors.length > 0 ? errors : story;
  } catch (problem) {
    return [...errors, problem instanceof Error ? problem.message : String(problem)];
  }
}

export const parsePlain = (json: string): Story => new PlainStory(json);

/** inkjs itself would go on for ever. */
function guardSteps(story: Story): { steps: number } {
  const count = { steps: 0 };
  const step = Object.getPrototypeOf(story).ContinueSingleStep as () => boolean;
  story.ContinueSingleStep = () => {
    count.steps += 1;
    if (count.steps > limits.steps) throw new Error('Plain inkjs goes round without an end.');
    return step.call(story);
  };
  return count;
}

/** A play by inkjs alone: the turn it stands at, and how to take a choice. */
export type PlainPlay = {
  readonly turn: PlayedTurn;
  readonly take: (index: number) => PlayedTurn;
};

/** Starts a story that nobody else plays. Functions from outside that are missing give 0, as ours do. */
export function playPlain(story: Story, seed: number, missing: readonly string[] = []): PlainPlay {
  const errors: string[] = [];
  story.ResetState();
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message, type) => {
    if ((type as number) === errorType) errors.push(message);
  };
  for (const name of missing) story.BindExternalFunction(name, () => 0, true);
  const count = guardSteps(story);
  const tell = (): PlayedTurn => {
    errors.length = 0;
    count.steps = 0;
    const lines: { readonly text: string; readonly tags: readonly string[] }[] = [];
    try {
      while (story.canContinue) {
        const text = story.Continue() ?? '';
        lines.push({ text: text.replace(/\n$/, ''), tags: [...(story.currentTags ?? [])] });
      }
    } catch (problem) {
      errors.push(problem instanceof Error ? problem.message : String(problem));
      return { lines, choices: [], ended: true, errors: [...errors] };
    }
    const choices = story.currentChoices.map(({ text, tags }) => ({ text, tags: tags ?? [] }));
    return { lines, choices, ended: choices.length === 0, errors: [...errors] };
  };
  return {
    turn: tell(),
    take: (index) => {
      story.ChooseChoiceIndex(index);
      return tell();
    },
  };
}
