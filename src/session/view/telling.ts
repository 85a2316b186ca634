import type { Say } from '../../report/saying.ts';
import type { Beat, Decision, Line, Scene } from '../../scenario/beat.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { currentBeat, currentTarget, tellingRun } from '../current-beat.ts';
import type { Group, Team } from '../group.ts';
import { decisionOf } from '../may-vote.ts';
import type { Clock } from '../clock.ts';
import type { Instant, Milliseconds, TeamId } from '../ids.ts';
import { isAllTold, type OnWall } from '../showing.ts';
import type { Target } from '../target.ts';
import { deviceWords, type DeviceWord } from './device-words.ts';
import { shownClockOf } from './shown-clock.ts';
import { placeName, roleName, shownChoice, shownEnding, shownLine } from './shown-line.ts';
import { shownNews } from './shown-injects.ts';
import { shownMeters } from './shown-meters.ts';
import { showingFor, showingNow, type ElsewhereShown, type ShownShowing } from './shown-showing.ts';

/** A count under the small-number rules: null is hidden, and looks the same whatever it hides. */
export type Shown = number | null;

/** The same words in the stage's second language; absent where it has none, or no other words. */
export type InSecond = { readonly language: LanguageTag; readonly text: string };

export type ShownLine = {
  readonly id: string;
  readonly text: string;
  readonly also?: InSecond;
  /** The speaker's name in the viewer's language, and their key; null is the narrator. */
  readonly speaker: { readonly key: string; readonly name: string } | null;
  readonly scene: Scene;
  readonly sounds: readonly string[];
  /** Where a recorded voice speaks this, from the site's root; absent while nobody has recorded it. */
  readonly voice?: string;
};

export type ShownChoice = {
  readonly id: string;
  readonly text: string;
  readonly also?: InSecond;
  /** A file in `assets/art/choices`. */
  readonly picture: string | null;
  /** As a line's voice. */
  readonly voice?: string;
};

/** A clock as a device can draw it without asking again; `endsAt` is null while it stands still. */
export type ShownClock = {
  readonly kind: Clock['of']['kind'];
  readonly endsAt: Instant | null;
  readonly left: Milliseconds;
  readonly whole: Milliseconds;
};

export type ShownMeter = {
  readonly key: string;
  readonly name: string;
  readonly sign: string;
  readonly value: number;
  readonly range: readonly [number, number];
};

/** What a team's story shows now. */
export type Telling = {
  readonly target: Target;
  readonly whatIf: boolean;
  readonly place: string | null;
  /** The lines shown so far; the last one is being spoken. */
  readonly lines: readonly ShownLine[];
  readonly moreLines: boolean;
  /** Empty until every line is shown. */
  readonly choices: readonly ShownChoice[];
  readonly decision: Decision | null;
  readonly roleName: string | null;
  readonly state: Group['teams'][number]['ballot']['state'];
  /** Of a run-off, the choices it is between, by index; absent where all are. */
  readonly among?: readonly number[];
  /** The choice that was settled on, by index; null until then. */
  readonly chosen: number | null;
  readonly meters: readonly ShownMeter[];
  readonly ending: { readonly key: string; readonly name: string; readonly picture: string } | null;
  readonly opening: boolean;
  /** This team waits while others go on. */
  readonly held: boolean;
  readonly clock: ShownClock | null;
  /** What the facilitator brought in since the team's last choice; empty until every line is shown. */
  readonly news: readonly ShownNews[];
  /** A film or motion comic on the wall, while one waits, plays or holds; never told to devices. */
  readonly showing?: ShownShowing;
  /** What devices show meanwhile. */
  readonly elsewhere?: ElsewhereShown;
  /** On devices only: words that were explained so far; absent where there are none. */
  readonly words?: readonly DeviceWord[];
};

/** Something brought in, as the room is told it. */
export type ShownNews = {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** A file in `assets/art/choices`; empty where there is none. */
  readonly picture: string;
  /** As a line's voice. */
  readonly voice?: string;
};

/** How a vote goes, for the stage and the console only. */
export type Tally = {
  /** Seats that have voted, of those that may; hidden when few. */
  readonly voted: Shown;
  readonly of: Shown;
  /** Totals per choice once closed; null per choice where hidden. */
  readonly totals: readonly Shown[] | null;
  /** Set where some of it was seen at a glance, not counted. */
  readonly estimated?: true;
};

/** What a team decided last, and what has moved since. */
export type Since = {
  readonly choice: ShownChoice;
  /** Its place among its choices, from 0: its shape. */
  readonly index: number;
  /** Meters that stand otherwise than when it was decided, and by how much. */
  readonly moved: readonly { readonly key: string; readonly by: number }[];
};

export type TeamPanel = {
  readonly team: TeamId;
  readonly title: string;
  readonly backdrop: string;
  readonly telling: Telling;
  readonly tally: Tally;
  /** On the wall only, from the team's first decision on. */
  readonly since?: Since;
};

/** In whose words a story is told, and which of its lines they may have. */
export type Ear = {
  readonly scenario: Scenario;
  readonly language: LanguageTag;
  readonly say: Say;
  /** Beneath the first; absent for all but the stage. */
  readonly second?: { readonly language: LanguageTag; readonly say: Say };
  readonly hears: (line: Line) => boolean;
  /** Who is told what a film or motion comic shows: the wall all of it, the console how far it is, devices that there is one. */
  readonly sees: 'wall' | 'console' | 'device';
  /** Where a recorded voice says a text as it is shown; null where there is none. */
  readonly voice: (id: string, shown: string) => string | null;
};

/** What a team's story shows to one ear. */
export function tellingOf(group: Group, team: Team, ear: Ear): Telling {
  const run = tellingRun(team);
  const beat = currentBeat(group, team, ear.scenario);
  const on = showingNow({ group, team, beat }, ear);
  const moreLines = !isAllTold(team, beat, ear.scenario);
  const heard = beat.lines.slice(0, shownUpTo(team, on, ear)).filter(ear.hears);
  return {
    target: currentTarget(team),
    whatIf: run.kind === 'what-if',
    place: placeName(ear, heard.at(-1)?.scene.place ?? null),
    lines: heard.map((line) => shownLine(ear, line)),
    moreLines,
    ...(moreLines
      ? nothingYet
      : atTheEnd(ear, { ...beat, decision: decisionOf(group, team.id, beat) })),
    state: team.ballot.state,
    ...amongOf(team, moreLines),
    chosen: chosenOf(team),
    meters: shownMeters(ear, run, !moreLines),
    opening: beat.opening,
    held: group.held.has(team.id),
    clock: tellingClock(group, team),
    news: moreLines || run.kind !== 'told' ? [] : shownNews(ear, team),
    ...showingFor({ group, team, beat }, on, ear),
    ...deviceWords(ear, beat, { heard, moreLines }),
  };
}

const chosenOf = ({ ballot: { state, result } }: Team): number | null =>
  state === 'settled' ? (result?.chosen ?? null) : null;

/** Devices show the lines of a motion comic once the wall has told it. */
function shownUpTo({ line }: Team, on: OnWall | null, { sees }: Ear): number {
  const isHidden = sees === 'device' && on?.showable.kind === 'comic';
  return isHidden ? on.showable.line : line + 1;
}

function amongOf({ ballot }: Team, moreLines: boolean): Pick<Telling, 'among'> {
  const among = ballot.result?.runOff ?? ballot.among;
  return among === null || moreLines || ballot.state === 'settled' ? {} : { among };
}

/** A line's clock also runs for words that only one role hears, so it would tell that there are some. */
function tellingClock(group: Group, team: Team): ShownClock | null {
  const clock = shownClockOf(group, team.id);
  return clock?.kind === 'line' || clock?.kind === 'showing' ? null : clock;
}

const nothingYet = { choices: [], decision: null, roleName: null, ending: null };

/** Choices, decision and ending come only after the lines that lead to them. */
function atTheEnd(ear: Ear, beat: Beat): Pick<Telling, keyof typeof nothingYet> {
  const role = beat.decision?.role ?? null;
  return {
    choices: beat.choices.map((choice) => shownChoice(ear, choice)),
    decision: beat.decision,
    roleName: role === null ? null : roleName(ear, role),
    ending: shownEnding(ear, beat.ending),
  };
}
