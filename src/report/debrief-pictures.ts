import type { LanguageTag } from '../scenario/language.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Group } from '../session/group.ts';
import type { RunId, TeamId } from '../session/ids.ts';
import type { Shown } from '../session/view/telling.ts';
import { emptyChair } from './empty-chair.ts';
import { endingsReached } from './endings-reached.ts';
import { meterLines } from './meter-lines.ts';
import { pathMap } from './path-map.ts';
import { sayIn } from './saying.ts';
import { shifts } from './shifts.ts';
import { arrangedStops } from './stops-to-talk-about.ts';
import { toldWays } from './way.ts';

/** A stop on the map of all paths: a decision or an ending. */
export type PathStop = {
  /** Names the stop: a decision's path in the story, or `ending:` and the ending's name. */
  readonly path: string;
  readonly title: string;
  /** Column on the map: the longest way to it, from 0. */
  readonly column: number;
  readonly kind: 'decision' | 'ending';
  /** Name of the scene that every path passes, if this is one. */
  readonly anchor: string | null;
  /** Teams whose told run went through it; empty is a road nobody took. */
  readonly teams: readonly TeamId[];
  /** In the order of their shapes; empty at an ending, and at a decision that no run came to. */
  readonly choices: readonly PathChoice[];
  /** A file in `assets/art/choices`, of an ending that has one. */
  readonly picture: string | null;
};

export type PathChoice = {
  readonly text: string;
  /** A file in `assets/art/choices`. */
  readonly picture: string | null;
};

export type PathRoad = {
  readonly from: string;
  readonly to: string;
  /** Text of the choice. */
  readonly choice: string;
  /** Its place among the choices of the stop it leaves. */
  readonly nth: number;
  readonly teams: readonly TeamId[];
  /** Teams that went here in a run they took back. */
  readonly ghosts: readonly TeamId[];
};

/** One run from its first stop to its last. */
export type PathWalk = {
  readonly team: TeamId;
  /** A run that was taken back. */
  readonly ghost: boolean;
  /** The choice is its place among the stop's; null at an ending, and where none was taken yet. */
  readonly steps: readonly { readonly stop: string; readonly choice: number | null }[];
};

export type MeterLine = {
  readonly key: string;
  readonly name: string;
  readonly sign: string;
  readonly range: readonly [number, number];
  readonly teams: readonly {
    readonly team: TeamId;
    /** One per decision gone through, with what it led to; the start first, without a decision. */
    readonly values: readonly {
      readonly value: number;
      readonly decision: string;
      readonly choice: string;
    }[];
  }[];
};

export type EndingReached = {
  readonly team: TeamId;
  /** Null where the team has not come to an end. */
  readonly ending: string | null;
  /** Empty where there is no ending or its author gave it no name. */
  readonly name: string;
  readonly picture: string | null;
  readonly meters: readonly {
    readonly key: string;
    readonly name: string;
    readonly value: number;
  }[];
};

/** A question worth asking, and why it is proposed. */
export type Prompt = {
  /** The same in every language: the facilitator arranges prompts by it. */
  readonly key: string;
  readonly path: string;
  readonly title: string;
  /** The author's; null where the reason alone is the question. */
  readonly question: string | null;
  readonly why: 'anchor' | 'split' | 'shift' | 'teams-differ' | 'chair' | 'author' | 'added';
  readonly stop: { readonly team: TeamId; readonly run: RunId; readonly at: number } | null;
};

/** A decision that was answered twice: alone, then after the talk. */
export type Shift = {
  /** Null where the whole room decided. */
  readonly team: TeamId | null;
  readonly title: string;
  readonly choices: readonly {
    readonly text: string;
    readonly picture: string | null;
    readonly before: Shown;
    readonly after: Shown;
  }[];
};

/** The pictures a debrief is led with. Small numbers are hidden before they get here. */
export type DebriefPictures = {
  readonly stops: readonly PathStop[];
  readonly roads: readonly PathRoad[];
  readonly walks: readonly PathWalk[];
  readonly meters: readonly MeterLine[];
  readonly endings: readonly EndingReached[];
  readonly prompts: readonly Prompt[];
  readonly shifts: readonly Shift[];
  readonly chair: {
    readonly name: string;
    readonly picture: string;
    readonly lines: readonly string[];
  } | null;
};

/** Pure. Told runs make the pictures; runs taken back are ghosts on the map; what-ifs are in none. */
export function debriefPictures(
  group: Group,
  scenario: Scenario,
  language: LanguageTag,
): DebriefPictures {
  const told = { ways: toldWays(scenario, group.teams), scenario, say: sayIn(scenario, language) };
  // The road of a team that went with another is on the map as far as it led.
  const all = [...group.teams, ...group.gone.map(({ team }) => team)];
  return {
    ...pathMap(all, { ...told, ways: toldWays(scenario, all) }),
    meters: meterLines(told),
    endings: endingsReached(told),
    prompts: arrangedStops(group, told).up,
    shifts: shifts(group, told),
    chair: emptyChair(told),
  };
}
