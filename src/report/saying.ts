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

/** What the author wrote under a key; nothing of what every object has. */
export function entryOf<Entry>(
  record: Readonly<Record<string, Entry>>,
  key: string | null,
): Entry | undefined {
  return key !== null && Object.hasOwn(record, key) ? record[key] : undefined;
}

export function anchorName(scenario: Scenario, say: Say, anchor: string): string {
  return say(`anchors.${anchor}.name`, entryOf(scenario.pack.anchors, anchor)?.name ?? anchor);
}

/** Empty where the author gave the ending no name. */
export function endingName(scenario: Scenario, say: Say, ending: string): string {
  const card = entryOf(scenario.pack.endings, ending);
  if (card !== undefined) return say(`endings.${ending}.name`, card.name);
  return ending === 'end' ? '' : ending;
}

/** What a stop is called: as its author named it, else by its anchor, else by the last words said to everybody. */
export function stopTitle(scenario: Scenario, say: Say, titled: Place): string {
  if (titled.ending !== null) return endingName(scenario, say, titled.ending);
  const key = keyOfStop(scenario.pack.decisions, titled.stop);
  const named = entryOf(scenario.pack.decisions, key);
  if (named !== undefined) return say(`decisions.${key}.name`, named.name);
  const anchor = titled.anchors[0];
  if (anchor !== undefined) return anchorName(scenario, say, anchor);
  const line = titled.beat.lines.findLast((told) => told.role === null);
  return line === undefined ? titled.stop : say(line.id, line.text);
}

/** Under which key the author wrote something about a stop; null where nothing is. */
export function keyOfStop(record: Readonly<Record<string, unknown>>, stop: string): string | null {
  return decisionKeys(stop).find((key) => entryOf(record, key) !== undefined) ?? null;
}

/** A decision is named by where it stands, or by its knot: `pole.night/later`, `pole.night`, `pole`. */
function decisionKeys(stop: string): readonly string[] {
  const [flow = ''] = stop.split('/');
  const [knot = ''] = flow.split('.');
  return [stop, flow, knot];
}
