// How others walk a story: plain inkjs, states saved as JSON, and hashes of them; or plays at random.
import { createHash } from 'node:crypto';
import { Compiler } from 'inkjs/compiler/Compiler';
import { Story } from 'inkjs/engine/Story';
import { openDice } from '../support/gauntlet/dice.ts';

export type Baseline = {
  readonly closed: boolean;
  readonly seconds: number;
  readonly states: number;
  readonly steps: number;
  /** Texts of choices that were offered. */
  readonly reached: ReadonlySet<string>;
};

type Watch = (seconds: number, reached: number) => void;

export function openPlain(ink: string): Story {
  return new Story(new Compiler(ink).Compile().ToJson() ?? '');
}

/** Depth first, each state saved and loaded, none taken twice. */
export function walkSaved(ink: string, seconds: number, watch: Watch = () => {}): Baseline {
  const story = openPlain(ink);
  const seen = new Set<string>();
  const reached = new Set<string>();
  const waiting: { readonly saved: string; readonly choices: number }[] = [];
  let steps = 0;
  const arrive = (): void => {
    while (story.canContinue) story.Continue();
    for (const { text } of story.currentChoices) reached.add(text);
    const saved = story.state.ToJson();
    const hash = createHash('md5').update(saved).digest('base64');
    if (seen.has(hash)) return;
    seen.add(hash);
    if (story.currentChoices.length > 0)
      waiting.push({ saved, choices: story.currentChoices.length });
  };
  const spent = openStopwatch();
  arrive();
  for (let spot = waiting.pop(); spot && spent() < seconds; spot = waiting.pop()) {
    for (let index = 0; index < spot.choices; index += 1) {
      story.state.LoadJson(spot.saved);
      story.ChooseChoiceIndex(index);
      steps += 1;
      arrive();
    }
    watch(spent(), reached.size);
  }
  return {
    closed: waiting.length === 0 && spent() < seconds,
    seconds: spent(),
    states: seen.size,
    steps,
    reached,
  };
}

/** From the start again and again, any choice being as likely as another. */
export function playRandomly(ink: string, seconds: number, watch: Watch = () => {}): Baseline {
  const story = openPlain(ink);
  const reached = new Set<string>();
  const dice = openDice(1);
  const spent = openStopwatch();
  let steps = 0;
  while (spent() < seconds) {
    story.ResetState();
    for (let turn = 0; turn < 500; turn += 1) {
      while (story.canContinue) story.Continue();
      for (const { text } of story.currentChoices) reached.add(text);
      if (story.currentChoices.length === 0) break;
      story.ChooseChoiceIndex(dice.roll(story.currentChoices.length));
      steps += 1;
    }
    watch(spent(), reached.size);
  }
  return { closed: false, seconds: spent(), states: 0, steps, reached };
}

/** Seconds that this process had on a processor, which other work on the machine does not lengthen much. */
export function openStopwatch(): () => number {
  const before = process.cpuUsage();
  return () => process.cpuUsage(before).user / 1e6;
}
