import type { Cut } from '../scenario/pack.ts';
import type { Break, PhaseName } from './group.ts';
import type { FilmMinutes } from './film-minutes.ts';
import type { VoiceMinutes } from './voice-minutes.ts';

/** Lengths a block usually has, in minutes. */
export const blocks = [30, 45, 60, 90, 120] as const;
/** Below this the debrief is never planned, in minutes. */
export const leastDebrief = 12;
/** What a decision costs against one that needs no interpreter: 6 minutes instead of 4. */
const interpreterFactor = 1.5;

/** Minutes of a phase in the tightest block, and in one of an hour. Where least is 0, it is left out first. */
const spans: Readonly<Record<PhaseName, readonly [least: number, inAnHour: number]>> = {
  lobby: [1, 7],
  terms: [1, 3],
  rules: [1, 4],
  roles: [1, 5],
  play: [0, 17],
  'de-roling': [1, 3],
  debrief: [leastDebrief, 17],
  meet: [1, 4],
  end: [0, 0],
};

/** What a plan is made for. */
export type Block = {
  /** From now to the end, in minutes. */
  readonly minutes: number;
  /** What is to come, in order. */
  readonly phases: readonly PhaseName[];
  /** The lengths that the story can be told in, the shortest first; one where it is settled. */
  readonly cuts: readonly Cut[];
  readonly interpreted: boolean;
  /** Minutes that voices add to each telling; absent, they add none. */
  readonly voiceMinutes?: VoiceMinutes;
  /** Minutes that films add; absent, they add none. */
  readonly filmMinutes?: FilmMinutes;
  readonly breaks: readonly Break[];
  /** Contests that are not held yet, in the order they would be; absent, there is none. */
  readonly contests?: readonly PlannedContest[];
  /** Minutes of play that are told already. */
  readonly played: number;
  /** Whether a play that does not fit is cut off, or the block runs over. */
  readonly trims: boolean;
};

export type PlannedContest = { readonly key: string; readonly minutes: number };

export type SheetStop = {
  readonly phase: PhaseName;
  readonly minutes: number;
  /** The break before it. */
  readonly rest: Break | null;
};

export type RunSheet = {
  readonly stops: readonly SheetStop[];
  readonly cut: Cut;
  /** Even the shortest telling does not fit: the play goes on to its next anchor only. */
  readonly toAnchor: boolean;
  /** Keys of the contests that fit into the play; the others are left out before the story is cut off. */
  readonly contests: readonly string[];
  /** Minutes that the plan needs beyond the block. */
  readonly over: number;
};

/** Minutes of a phase where there is time for it. */
export const usualMinutes = (phase: PhaseName): number => spans[phase][1];

function playNeeds(cut: number, interpreted: boolean): number {
  return Math.ceil(cut * (interpreted ? interpreterFactor : 1));
}

/** Plans the minutes of every phase to come; of the tellings it takes the longest that fits. */
export function planRunSheet(block: Block): RunSheet {
  const phases: readonly PhaseName[] = block.phases.filter((phase) => phase !== 'end');
  const rests = phases.map((phase) => block.breaks.find(({ before }) => before === phase) ?? null);
  const whole = block.minutes - sum(rests.slice(1).map((rest) => rest?.minutes ?? 0));
  const wanted = new Map(phases.map((phase) => [phase, usual(phase, whole)]));
  const plays = phases.includes('play');
  if (plays) wanted.set('play', 0);
  const room = whole - sum([...wanted.values()]);
  const cut = longestThatFits(block, room);
  const needs = plays ? needsStill(block, cut) : 0;
  squeeze(wanted, needs - room);
  const toPlay = whole - sum([...wanted.values()]);
  lengthenDebrief(wanted, { play: toPlay + block.played, spare: toPlay - needs });
  const left = whole - sum([...wanted.values()]);
  if (plays) wanted.set('play', Math.max(left, block.trims ? 0 : needs));
  else if (left > 0) wanted.set(roomiest(phases), (wanted.get(roomiest(phases)) ?? 0) + left);
  const stops = phases.map((phase, at) => ({
    phase,
    minutes: wanted.get(phase) ?? 0,
    rest: at === 0 ? null : (rests[at] ?? null),
  }));
  const over = Math.max(0, sum([...wanted.values()]) - whole);
  const contests = contestsThatFit(block, plays ? (wanted.get('play') ?? 0) - needs : 0);
  return { stops, cut, toAnchor: plays && left < needs, contests, over };
}

/** Of what the telling leaves, the debrief gets so much that it is as long as the play, what was told already with it. */
function lengthenDebrief(
  wanted: Map<PhaseName, number>,
  { play, spare }: { readonly play: number; readonly spare: number },
): void {
  const debrief = wanted.get('debrief');
  if (debrief === undefined || !wanted.has('play')) return;
  const more = Math.min(spare, Math.ceil((play - debrief) / 2));
  if (more > 0) wanted.set('debrief', debrief + more);
}

/** What the telling leaves of the play. */
function contestsThatFit({ contests = [], interpreted }: Block, spare: number): readonly string[] {
  let left = spare;
  return contests.flatMap(({ key, minutes }) => {
    const needs = playNeeds(minutes, interpreted);
    if (needs > left) return [];
    left -= needs;
    return [key];
  });
}

/** Short blocks give each phase less, down to its least; long ones give the debrief a quarter of what they have more. */
function usual(phase: PhaseName, whole: number): number {
  const [least, inAnHour] = spans[phase];
  const part = Math.min(1, Math.max(0, (whole - 30) / 30));
  const more = phase === 'debrief' ? Math.max(0, whole - 60) / 4 : 0;
  return Math.round(least + part * (inAnHour - least) + more);
}

function needsStill(block: Block, cut: Cut): number {
  const { interpreted, played, voiceMinutes = {}, filmMinutes = {} } = block;
  const besides = (voiceMinutes[cut] ?? 0) + (filmMinutes[cut] ?? 0);
  return Math.max(0, playNeeds(cut, interpreted) + besides - played);
}

function longestThatFits(block: Block, room: number): Cut {
  const fitting = block.cuts.findLast((cut) => needsStill(block, cut) <= room);
  return fitting ?? block.cuts[0] ?? 12;
}

/** Takes minutes away: first from what can be left out, then from the debrief, then from all others. */
function squeeze(wanted: Map<PhaseName, number>, minutes: number): void {
  let short = minutes;
  const order = [...wanted.keys()].toSorted((one, other) => rank(one) - rank(other));
  for (const phase of order) {
    const has = wanted.get(phase) ?? 0;
    const taken = Math.min(Math.max(short, 0), Math.max(0, has - spans[phase][0]));
    wanted.set(phase, has - taken);
    short -= taken;
  }
}

function rank(phase: PhaseName): number {
  if (spans[phase][0] === 0) return 0;
  return phase === 'debrief' ? 1 : 2;
}

function roomiest(phases: readonly PhaseName[]): PhaseName {
  return phases.includes('debrief') ? 'debrief' : (phases.at(-1) ?? 'end');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
