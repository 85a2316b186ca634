import { createStore, type StoreApi } from 'zustand/vanilla';
import { saidPart } from '../../../scenario/voice/said-part.ts';
import { secondsOf, type Part, type Sound } from '../../../scenario/voice/sound.ts';

/** Why nothing can be recorded. */
export const noTakes = [
  'refused',
  'no-microphone',
  'not-here',
  'in-use',
  'failed',
  'nothing',
] as const;
export type NoTake = (typeof noTakes)[number];

/** How loud it is now: mean power and highest sample. */
export type Level = { readonly power: number; readonly peak: number };

/** A microphone that is open. */
export type Listening = {
  /** What is heard from now on belongs to the take. */
  readonly begin: () => void;
  readonly level: () => Level;
  /** Ends the take and closes the microphone. Rejects where nothing can be made of it. */
  readonly end: () => Promise<Sound>;
  readonly close: () => void;
};

export type RecorderPorts = {
  readonly listen: () => Promise<Listening | NoTake>;
  /** Does something every tenth of a second until the answer is called. */
  readonly tick: (work: () => void) => () => void;
};

export const loudnesses = ['quiet', 'good', 'loud'] as const;
export type Loudness = (typeof loudnesses)[number];

export type RecorderState =
  | { readonly kind: 'none'; readonly why: NoTake | null }
  | { readonly kind: 'asking' }
  /** `left` counts down to 1. */
  | { readonly kind: 'counting'; readonly left: number }
  | {
      readonly kind: 'recording';
      readonly seconds: number;
      /** From 0 to 1, as an ear hears it. */
      readonly level: number;
      readonly loudness: Loudness;
    }
  | {
      readonly kind: 'taken';
      /** That stood there when it was begun. */
      readonly words: string;
      readonly sound: Sound;
      readonly part: Part;
      /** Why there is no newer one. */
      readonly why: NoTake | null;
    };

export type Recorder = {
  readonly state: StoreApi<RecorderState>;
  /** Asks for the microphone, counts in and records somebody who says these words. */
  readonly start: (words: string) => Promise<void>;
  /** Ends the take, and closes the microphone; before the count is over there is none. */
  readonly stop: () => Promise<void>;
  readonly throwAway: () => void;
  /** Moves one end of what is kept; it stays in the take and before, or after, the other. */
  readonly move: (end: keyof Part, seconds: number) => void;
  /** The ends as they were found. */
  readonly findAgain: () => void;
};

const counts = 3;
/** Tenths of a second. */
const aCount = 10;
const longest = 890;
/** So much of what was heard last tells whether it is too quiet or too loud. */
const remembered = 15;
/** -42 dBFS, and a sample that is as good as cut off. */
const quiet = 10 ** -4.2;
const full = 0.97;
/** Seconds between both ends at least. */
const shortest = 0.1;

/** Quiet and loud, from -60 to 0 dBFS, as 0 to 1. */
const asHeard = (power: number): number =>
  Math.max(0, Math.min(1, 1 + Math.log10(Math.max(power, 1e-9)) / 6));

function loudnessOf(heard: readonly Level[]): Loudness {
  if (heard.some(({ peak }) => peak >= full)) return 'loud';
  const isQuiet = heard.length === remembered && heard.every(({ power }) => power < quiet);
  return isQuiet ? 'quiet' : 'good';
}

const none = (why: NoTake | null = null): RecorderState => ({ kind: 'none', why });

type Taken = Extract<RecorderState, { kind: 'taken' }>;

function movedPart({ sound, part }: Taken, which: keyof Part, seconds: number): Part {
  const { from, to } = part;
  const [least, most] = which === 'from' ? [0, to - shortest] : [from + shortest, secondsOf(sound)];
  return { ...part, [which]: Math.max(least, Math.min(most, seconds)) };
}

/** Moves the ends of the take that there is. */
function cuttingOf(state: StoreApi<RecorderState>): Pick<Recorder, 'move' | 'findAgain'> {
  const change = (partOf: (taken: Taken) => Part): void => {
    const taken = state.getState();
    if (taken.kind === 'taken') state.setState({ ...taken, part: partOf(taken) }, true);
  };
  return {
    move: (which, seconds) => change((taken) => movedPart(taken, which, seconds)),
    findAgain: () => change(({ sound, part }) => saidPart(sound) ?? part),
  };
}

type Counted = {
  readonly begin: () => void;
  readonly count: (left: number) => void;
  readonly hear: (tenths: number) => void;
};

/** Counts to the take, and then each tenth of a second of it. */
function countIn(tick: RecorderPorts['tick'], { begin, count, hear }: Counted): () => void {
  let past = 0;
  return tick(() => {
    past += 1;
    const left = counts - Math.floor(past / aCount);
    // The last count is recorded too: it tells how loud the room itself is.
    if (past === (counts - 1) * aCount) begin();
    if (left > 0) count(left);
    else hear(past - counts * aCount);
  });
}

/** The take that there is stays until there is a newer one; each keeps the words it was begun with. */
function keeping(state: StoreApi<RecorderState>) {
  let last: Taken | null = null;
  let words = '';
  const goBack = (why: NoTake | null): void =>
    state.setState(last ? { ...last, why } : none(why), true);
  return {
    begin: (toSay: string): void => {
      const now = state.getState();
      last = now.kind === 'taken' ? now : null;
      words = toSay;
    },
    goBack,
    take: (sound: Sound): void => {
      const part = saidPart(sound);
      if (part) state.setState({ kind: 'taken', words, sound, part, why: null }, true);
      else goBack('nothing');
    },
  };
}

/** Asks for a microphone. One that comes after whoever asked has left is closed, and null. */
function asking(listen: RecorderPorts['listen']) {
  let asked = 0;
  return {
    ask: async (): Promise<Listening | NoTake | null> => {
      asked += 1;
      const mine = asked;
      const listening = await listen().catch((): NoTake => 'failed');
      if (mine === asked) return listening;
      if (typeof listening !== 'string') listening.close();
      return null;
    },
    leave: (): void => void (asked += 1),
  };
}

/** One take after another of one line. */
export function openRecorder({ listen, tick }: RecorderPorts): Recorder {
  const state = createStore<RecorderState>(() => none());
  const set = (next: RecorderState): void => state.setState(next, true);
  let now: { readonly listening: Listening; readonly ticks: () => void } | null = null;
  let heard: readonly Level[] = [];
  const microphone = asking(listen);
  const { begin, goBack, take } = keeping(state);
  const end = (): Listening | null => {
    const listening = now?.listening ?? null;
    now?.ticks();
    now = null;
    return listening;
  };
  const hear = (listening: Listening, at: number): void => {
    const level = listening.level();
    heard = [...heard, level].slice(-remembered);
    const loudness = loudnessOf(heard);
    set({ kind: 'recording', seconds: at / 10, level: asHeard(level.power), loudness });
    if (at >= longest) void stop();
  };

  async function stop(): Promise<void> {
    const { kind } = state.getState();
    microphone.leave();
    if (kind === 'asking') return goBack(null);
    const isEarly = kind === 'counting';
    const listening = end();
    if (!listening) return;
    if (!isEarly) return listening.end().then(take, () => goBack('failed'));
    listening.close();
    goBack(null);
  }

  return {
    state,
    start: async (toSay) => {
      const before = state.getState();
      if (now || before.kind === 'asking') return;
      begin(toSay);
      set({ kind: 'asking' });
      heard = [];
      const listening = await microphone.ask();
      if (listening === null) return;
      if (typeof listening === 'string') return goBack(listening);
      set({ kind: 'counting', left: counts });
      const ticks = countIn(tick, {
        begin: listening.begin,
        count: (left) => set({ kind: 'counting', left }),
        hear: (tenths) => hear(listening, tenths),
      });
      now = { listening, ticks };
    },
    stop,
    throwAway: () => {
      microphone.leave();
      end()?.close();
      set(none());
    },
    ...cuttingOf(state),
  };
}
