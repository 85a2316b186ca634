import type { LanguageTag } from '../scenario/language.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Group } from '../session/group.ts';
import type { Prompt } from './debrief-pictures.ts';
import { everyStop, prompts } from './prompts.ts';
import { sayIn, type Told } from './saying.ts';
import { toldWays } from './way.ts';

/** What is talked about, in order, and what could be as well. */
export type StopsToTalkAbout = {
  readonly up: readonly Prompt[];
  readonly spare: readonly Prompt[];
};

/** As the facilitator arranged it, else as it is proposed. */
export function arrangedStops(
  group: Pick<Group, 'settings' | 'debrief'>,
  told: Told,
): StopsToTalkAbout {
  const proposed = prompts(group, told);
  const isProposed = new Set(proposed.map(({ key }) => key));
  const known = [...proposed, ...everyStop(told).filter(({ key }) => !isProposed.has(key))];
  const keys = group.debrief.stops;
  if (keys === undefined) {
    return { up: proposed, spare: known.slice(proposed.length) };
  }
  const byKey = new Map(known.map((prompt) => [prompt.key, prompt]));
  return {
    up: keys.flatMap((key) => byKey.get(key) ?? []),
    spare: known.filter(({ key }) => !keys.includes(key)),
  };
}

export function stopsToTalkAbout(
  group: Group,
  scenario: Scenario,
  language: LanguageTag,
): StopsToTalkAbout {
  const ways = toldWays(scenario, group.teams);
  return arrangedStops(group, { ways, scenario, say: sayIn(scenario, language) });
}
