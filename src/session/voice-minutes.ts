import type { Beat } from '../scenario/beat.ts';
import type { Contest } from '../scenario/contests.ts';
import { cuts, type Cut } from '../scenario/pack.ts';
import { afterVoice } from '../scenario/room-pace.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Settings } from './group.ts';
import { wayThrough } from './way-through.ts';

/** Minutes that voices add to each telling; a telling to which they add none is not among them. */
export type VoiceMinutes = Readonly<Partial<Record<Cut, number>>>;

type Speaking = Pick<Settings, 'turning' | 'wallSpeaks' | 'language'>;

/** Minutes that its voices add to a contest: devices say what each round asks and what may be answered, whoever turns the lines. */
export function contestVoiceMinutes(
  scenario: Scenario | null,
  { rounds }: Pick<Contest, 'rounds'>,
  { wallSpeaks, language }: Omit<Speaking, 'turning'>,
): number {
  if (wallSpeaks === true || scenario?.isRecorded === undefined) return 0;
  const said = rounds.flatMap(({ asks, options }) => [asks, ...options]);
  const heard = said.filter(({ id, text }) =>
    scenario.isRecorded?.(id, scenario.text(id, text, language), language),
  );
  return Math.ceil((heard.length * afterVoice) / 60_000);
}

/** By clock, a line that devices say by themselves stays longer; else voices take no time of their own. */
export function voiceMinutes(scenario: Scenario | null, settings: Speaking): VoiceMinutes {
  const isHeld = settings.turning === 'clock' && settings.wallSpeaks !== true;
  if (!isHeld || scenario?.isRecorded === undefined) return {};
  const told = cuts.map((cut) => [cut, minutesIn(scenario, cut, settings.language)] as const);
  return Object.fromEntries(told.filter(([, minutes]) => minutes > 0));
}

/** A story is walked once for each length and language, however often its plan is shown. */
const known = new WeakMap<Scenario, Map<string, number>>();

function minutesIn(scenario: Scenario, cut: Cut, language: string): number {
  const minutes = known.get(scenario) ?? new Map<string, number>();
  known.set(scenario, minutes);
  const key = `${cut} ${language}`;
  const found = minutes.get(key);
  if (found !== undefined) return found;
  const counts = [0, -1].map((choice) =>
    sum(wayThrough(scenario, cut, choice).map((beat) => spokenIn(scenario, beat, language))),
  );
  const longest = Math.ceil((Math.max(...counts) * afterVoice) / 60_000);
  minutes.set(key, longest);
  return longest;
}

/** A line for one role comes together with the line before it, and takes no time of its own. */
function spokenIn(scenario: Scenario, { lines }: Beat, language: string): number {
  return lines.filter(
    ({ id, text, role }) =>
      role === null && scenario.isRecorded?.(id, scenario.text(id, text, language), language),
  ).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
