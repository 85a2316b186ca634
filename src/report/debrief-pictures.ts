import type { RunId, TeamId } from '../session/ids.ts';

/** A stop on the map of all paths: a decision, a scene or an ending. */
export type PathStop = {
  readonly path: string;
  readonly title: string;
  /** Column on the map: the longest way to it, from 0. */
  readonly column: number;
  readonly kind: 'decision' | 'ending';
  readonly anchor: string | null;
  /** Teams whose told run went through it; empty is a road nobody took. */
  readonly teams: readonly TeamId[];
};

export type PathRoad = {
  readonly from: string;
  readonly to: string;
  /** Text of the choice. */
  readonly choice: string;
  readonly teams: readonly TeamId[];
  /** Teams that went here in a run they took back. */
  readonly ghosts: readonly TeamId[];
};

export type MeterLine = {
  readonly key: string;
  readonly name: string;
  readonly sign: string;
  readonly range: readonly [number, number];
  readonly teams: readonly {
    readonly team: TeamId;
    /** One per decision gone through, the start first. */
    readonly values: readonly { readonly value: number; readonly decision: string; readonly choice: string }[];
  }[];
};

export type EndingReached = {
  readonly team: TeamId;
  readonly ending: string | null;
  readonly name: string;
  readonly picture: string | null;
  readonly meters: readonly { readonly key: string; readonly name: string; readonly value: number }[];
};

/** A question worth asking, and why it is proposed. */
export type Prompt = {
  readonly path: string;
  readonly title: string;
  /** The author's; null where the reason alone is the question. */
  readonly question: string | null;
  readonly why: 'anchor' | 'split' | 'teams-differ' | 'author';
  readonly stop: { readonly team: TeamId; readonly run: RunId; readonly at: number } | null;
};

/** The pictures a debrief is led with. Small numbers are hidden before they get here. */
export type DebriefPictures = {
  readonly stops: readonly PathStop[];
  readonly roads: readonly PathRoad[];
  readonly meters: readonly MeterLine[];
  readonly endings: readonly EndingReached[];
  readonly prompts: readonly Prompt[];
  readonly chair: { readonly name: string; readonly picture: string; readonly lines: readonly string[] } | null;
};
