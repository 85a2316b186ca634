import './load-inkjs.ts';
import { Story } from './mended-story.ts';
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { ErrorType } from 'inkjs/engine/Error';
import type { StoryState } from 'inkjs/engine/StoryState';
import { FloatValue, ListValue, StringValue } from 'inkjs/engine/Value';
import type { InkValue } from '../playthrough.ts';
import { firstSpot, placed, spotOf } from './fault-place.ts';
import { isSwollen, limits, weightOf } from './run-limits.ts';
import type { StoryTree } from './story-tree.ts';

/** One line exactly as Ink gives it, empty ones too: text without its line end, tags, and where its first words stand. */
export type InkLine = {
  readonly text: string;
  readonly tags: readonly string[];
  readonly path: string | null;
  /** Where each text of it stands in the tree. */
  readonly texts: readonly string[];
};

export type InkChoice = {
  readonly path: string;
  readonly text: string;
  readonly tags: readonly string[];
};

/** A story held still between two turns: one running story may be held at many moments. */
export type Moment = { readonly story: Story; readonly state: StoryState };

export type Turn = {
  readonly moment: Moment;
  readonly lines: readonly InkLine[];
  readonly choices: readonly InkChoice[];
  readonly variables: Readonly<Record<string, InkValue>>;
  /** Where in the tree the story stopped to ask, or to end. */
  readonly stoppedAt: string;
  /** The story stopped without END or DONE: harmless in a room, and a finding for the author. */
  readonly ranOut: boolean;
  /** What went wrong and did not keep the turn from being told, in Ink's words. */
  readonly errors: readonly string[];
};

/** What cannot be told, with the lines before it; the running story is spoilt and must not be used again. */
export type Fault = {
  /** Why, with file and line in front as Ink writes them, wherever they are known. */
  readonly fault: string;
  /** Why, exactly as inkjs says it. */
  readonly said: string;
  readonly lines: readonly InkLine[];
};

type Setting = { readonly name: string; readonly value: InkValue };

/** The host sets these in every story, also in one that has no use for them. */
const mayBeMissing: ReadonlySet<string> = new Set(['cut']);

const commands = ControlCommand.CommandType;

class Runaway extends Error {}
const endless = 'This part of the story goes round without an end.';

type Meter = {
  readonly story: Story;
  /** Of what goes round, the line that is written first, wherever it is stopped. */
  first: ReturnType<typeof spotOf>;
  steps: number;
  lines: InkLine[];
  problems: string[];
  ranOut: string[];
  at: Container | null;
};
const meters = new WeakMap<Story, Meter>();

/** Starts a story over a shared tree and tells its first turn. */
export function startTurn(
  tree: StoryTree,
  seed: number,
  settings: readonly Setting[],
): Turn | Fault {
  return startTurnAt(tree, null, { seed, settings });
}

type Beginning = { readonly seed: number; readonly settings: readonly Setting[] };

/** Brings a story to where nothing is told yet. */
function setOut(story: Story, { seed, settings }: Beginning): void {
  story.ResetState();
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  branch({ story, state: story.state });
  for (const setting of settings) assign(story, setting);
}

/** Starts in the middle, as if everything before this knot had been left out; null is the start. */
export function startTurnAt(tree: StoryTree, knot: string | null, begin: Beginning): Turn | Fault {
  const { story, meter } = openStory(tree);
  return guard(meter, () => {
    setOut(story, begin);
    if (knot !== null) story.ChoosePathString(knot);
    return tellOn(story, meter);
  });
}

/** A story that has told nothing yet; from its first branch on, Ink writes every change into the newest state's own patch, so that older states stay as they are. */
function openStory(tree: StoryTree): { readonly story: Story; readonly meter: Meter } {
  const story = new Story(tree.root, tree.lists);
  story.allowExternalFunctionFallbacks = true;
  for (const name of tree.missingExternals) story.BindExternalFunction(name, () => 0, true);
  Reflect.set(story, '_asyncSaving', true);
  return { story, meter: watch(story) };
}

/** Holds a story still at a state that was saved. */
export function resumeTurn(tree: StoryTree, load: (state: StoryState) => void): Turn | Fault {
  const { story, meter } = openStory(tree);
  return guard(meter, () => {
    story.ResetState();
    load(story.state);
    branch({ story, state: story.state });
    return endTurn(story, meter);
  });
}

/** A story before its first line, whose values were set. */
export function standAtStart(tree: StoryTree, begin: Beginning): Moment | Fault {
  const { story, meter } = openStory(tree);
  return guard(meter, () => {
    setOut(story, begin);
    return { story, state: story.state };
  });
}

/** Tells on from where a story stands; the moment itself stays as it was. */
export function tellFrom(moment: Moment): Turn | Fault {
  const meter = meters.get(moment.story);
  return guard(meter, () => {
    if (!meter) throw new Error('This story was not opened here.');
    branch(moment);
    return tellOn(moment.story, meter);
  });
}

/** Takes the choice with this index and tells the next turn; the moment itself stays as it was. */
export function choose(moment: Moment, index: number): Turn | Fault {
  const { story } = moment;
  const meter = meters.get(story);
  return guard(meter, () => {
    branch(moment);
    const choice = story.currentChoices[index];
    if (!meter || !choice) throw new Error(`There is no choice ${index} here.`);
    const thread = choice.threadAtGeneration;
    choice.threadAtGeneration = thread?.Copy() ?? null;
    try {
      story.ChooseChoiceIndex(index);
    } finally {
      choice.threadAtGeneration = thread;
    }
    return tellOn(story, meter);
  });
}

/** Sets a variable from outside, between two turns. */
export function setVariable(turn: Turn, setting: Setting): Turn | Fault {
  const { story } = turn.moment;
  return guard(undefined, () => {
    branch(turn.moment);
    assign(story, setting);
    return { ...turn, moment: { story, state: story.state }, variables: variablesOf(story) };
  });
}

function guard<Told>(meter: Meter | undefined, tell: () => Told): Told | Fault {
  try {
    return tell();
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    const at = meter && (meter.first ?? spotOf(meter.story));
    return { fault: placed(said, at ?? null), said, lines: meter?.lines ?? [] };
  }
}

/** Counts what a story does, and stops one that would never end by itself. */
function watch(story: Story): Meter {
  const meter: Meter = {
    story,
    first: null,
    steps: 0,
    lines: [],
    problems: [],
    ranOut: [],
    at: null,
  };
  const step = story.ContinueSingleStep.bind(story);
  story.ContinueSingleStep = () => {
    meter.steps += weightOf(story.state);
    if (meter.steps > limits.steps - limits.round)
      meter.first = firstSpot(meter.first, spotOf(story));
    if (meter.steps > limits.steps || isSwollen(story.state)) {
      throw new Runaway(endless);
    }
    meter.at = story.state.callStack.currentElement.currentPointer.container ?? meter.at;
    return step();
  };
  story.onError = (message, type) => {
    if (type !== ErrorType.Error) return;
    (message.includes('ran out of content') ? meter.ranOut : meter.problems).push(message);
  };
  meters.set(story, meter);
  return meter;
}

/** Makes a copy of the moment's state the one the story works on. */
function branch({ story, state }: Moment): void {
  state.RestoreAfterPatch();
  Reflect.set(story, '_state', state.CopyAndStartPatching(false));
}

function tellOn(story: Story, meter: Meter): Turn | Fault {
  meter.steps = 0;
  meter.first = null;
  meter.lines = [];
  meter.ranOut = [];
  let letters = 0;
  while (story.canContinue) {
    const text = (story.Continue() ?? '').replace(/\n$/, '');
    const tags = story.currentTags ?? [];
    meter.lines.push({ text, tags, path: pathOfLine(story), texts: textsOfLine(story) });
    letters += text.length;
    if (letters > limits.turnLetters) throw new Runaway(endless);
    if (meter.lines.length > limits.lines) {
      throw new Runaway(
        `This part of the story has more than ${limits.lines} lines before a choice.`,
      );
    }
  }
  const [problem] = meter.problems;
  return problem === undefined
    ? endTurn(story, meter)
    : { fault: problem, said: problem, lines: meter.lines };
}

function endTurn(story: Story, { lines, ranOut, at }: Meter): Turn {
  return {
    moment: { story, state: story.state },
    lines,
    choices: story.currentChoices.map(({ sourcePath, text, tags }) => ({
      path: sourcePath,
      text,
      tags: tags ?? [],
    })),
    variables: variablesOf(story),
    stoppedAt: at?.path.toString() ?? '',
    ranOut: ranOut.length > 0,
    errors: ranOut,
  };
}

function pathOfLine(story: Story): string | null {
  const first = story.state.outputStream.find((object) => object.parent !== null);
  return first ? first.path.toString() : null;
}

function textsOfLine(story: Story): readonly string[] {
  const texts: string[] = [];
  let inTag = false;
  for (const object of story.state.outputStream) {
    if (object instanceof ControlCommand) inTag = object.commandType === commands.BeginTag;
    else if (!inTag && object instanceof StringValue && object.parent !== null) {
      texts.push(object.path.toString());
    }
  }
  return texts;
}

function variablesOf(story: Story): Readonly<Record<string, InkValue>> {
  const names = Object.keys(story.variablesState);
  return Object.fromEntries(
    names.map((name) => {
      const value = story.variablesState.$(name);
      const plain = ['number', 'string', 'boolean'].includes(typeof value);
      return [name, plain ? (value as InkValue) : String(value ?? '')];
    }),
  );
}

function assign(story: Story, { name, value }: Setting): void {
  const variables = story.variablesState;
  const before = variables.$(name);
  if (mayBeMissing.has(name) && typeof before !== typeof value) return;
  if (before === null || variables.TryGetDefaultVariableValue(name) === null) {
    throw new Error(`The story has no variable ${name} to set.`);
  }
  const current = variables.GetVariableWithName(name);
  if (typeof before !== typeof value || current instanceof ListValue) {
    throw new Error(`The variable ${name} cannot hold ${JSON.stringify(value)}.`);
  }
  if (current instanceof FloatValue) variables.SetGlobal(name, new FloatValue(Number(value)));
  else variables.$(name, value);
}
