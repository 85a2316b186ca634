import type { LanguageTag } from '../scenario/language.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Place, Way } from './way.ts';

/** Looks story text up in one language. */
export type Say = (id: string, source: string) => string;

/** What the debrief is made of: the runs that count, and the words to tell them in. */
export type Told = {
  readonly ways: readonly Way[];
  readonly scenario: Scenario;
  readonly say: Say;
};

export function sayIn(scenario: Scenario, language: LanguageTag): Say {
  return (id, source) => scenario.text(id, source, language);
}

export function anchorName(scenario: Scenario, say: Say, anchor: string): string {
  return say(`anchors.${anchor}.name`, scenario.pack.anchors[anchor]?.name ?? anchor);
}

/** Empty where the author gave the ending no name. */
export function endingName(scenario: Scenario, say: Say, ending: string): string {
  const card = scenario.pack.endings[ending];
  if (card !== undefined) return say(`endings.${ending}.name`, card.name);
  return ending === 'end' ? '' : ending;
}

/** What a stop is called: as its author named it, else by its anchor, else by the last words said to everybody. */
export function stopTitle(scenario: Scenario, say: Say, titled: Place): string {
  if (titled.ending !== null) return endingName(scenario, say, titled.ending);
  const named = scenario.pack.decisions[titled.stop];
  if (named !== undefined) return say(`decisions.${titled.stop}.name`, named.name);
  const anchor = titled.anchors[0];
  if (anchor !== undefined) return anchorName(scenario, say, anchor);
  const line = titled.beat.lines.findLast((told) => told.role === null);
  return line === undefined ? titled.stop : say(line.id, line.text);
}
