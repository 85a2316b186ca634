import type { Finding } from '../../scenario/finding.ts';
import type { Met, Stop, Way } from '../../scenario/walk/met.ts';
import type { WalkReport } from '../../scenario/walk/report/walk-report.ts';
import type { VoiceMinutes } from '../../session/voice-minutes.ts';
import type { Part } from '../../scenario/walk/verdicts.ts';
import type { Setting } from '../../scenario/walk/walked.ts';

export type Settings = readonly Setting[];

/** What a thread is asked, one after another. Tasks are numbered by who asks. */
export type Request =
  | {
      readonly kind: 'open';
      readonly path: string;
      /** One thread looks for what is wrong with what is written, while others walk already. */
      readonly isChecked: boolean;
    }
  | { readonly kind: 'begin-exact'; readonly task: number; readonly settings: Settings }
  | {
      readonly kind: 'begin-random';
      readonly task: number;
      readonly seed: number;
      readonly from: string | null;
      readonly starts: readonly Settings[];
    }
  | {
      readonly kind: 'advance';
      readonly task: number;
      /** Milliseconds. */
      readonly for: number;
      readonly from: 'start' | 'new';
    }
  | {
      readonly kind: 'report';
      readonly task: number;
      /** Of a walk with more legs than this only its stops are told: a report takes seconds for 100,000. */
      readonly most: number;
    }
  | { readonly kind: 'stops'; readonly task: number }
  | {
      /** Which of the story's parts some way leads to after these choices; '' is its start. */
      readonly kind: 'parts-after';
      readonly choices: readonly string[];
    }
  /** What the recordings beside the story add to each telling by clock. */
  | { readonly kind: 'voice-minutes' }
  | { readonly kind: 'indexes'; readonly ways: readonly Way[] }
  | {
      readonly kind: 'findings';
      readonly reports: readonly WalkReport[];
      /** Tellings of which there is no report. */
      readonly untold: readonly Settings[];
      readonly stops: readonly Stop[];
    };

/** A story as a thread opened it; `story` is null where it cannot be played, and the findings say why. */
export type OpenedStory = {
  /** There is something at the path. */
  readonly isThere: boolean;
  /** Folders whose files it is made of. */
  readonly folders: readonly string[];
  readonly findings: readonly Finding[];
  readonly story: {
    readonly title: string;
    /** What people call each meter, by its variable. */
    readonly meters: Readonly<Record<string, string>>;
    /** Told by the thread that looks for what is wrong; none by others. */
    readonly parts: readonly Part[];
    /** One for each length the story is told in; a single empty one where it has none. */
    readonly starts: readonly Settings[];
    /** Another seed may tell another story. */
    readonly drawsChance: boolean;
  } | null;
};

export type Advanced = {
  readonly steps: number;
  readonly states: number;
  /** Nothing is left to walk. */
  readonly isDone: boolean;
  /** The thread has hardly any memory left. */
  readonly isFull: boolean;
  readonly met: Met;
};

export type Replies = {
  readonly open: OpenedStory;
  readonly 'begin-exact': null;
  readonly 'begin-random': null;
  readonly advance: Advanced;
  readonly report: WalkReport | null;
  readonly stops: readonly Stop[];
  readonly 'parts-after': readonly boolean[];
  readonly 'voice-minutes': VoiceMinutes;
  readonly indexes: readonly (readonly number[] | null)[];
  readonly findings: readonly Finding[];
};

/** Gives the reply to a request. */
export type Ask = <Kind extends Request['kind']>(
  request: Request & { readonly kind: Kind },
) => Promise<Replies[Kind]>;
