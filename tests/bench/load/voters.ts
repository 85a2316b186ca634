import { backOff } from '../../../src/link/back-off.ts';
import type { Milliseconds } from '../../../src/session/ids.ts';
import type { Target } from '../../../src/session/target.ts';
import { speakTo, type Reached, type Spoken } from './elsewhere-dialect.ts';
import { addressOf } from './floor-dialects.ts';

/** Devices that vote and vote again, over one host after another, and know what each of them was told. */
export type Voters = {
  /** All say hello, for the first time or with the seats they have; resolves once each is shown its own vote. */
  readonly come: (reached: Reached) => Promise<void>;
  /** What was sent and not acknowledged is sent again, and then one vote after the other until the connection is cut. */
  readonly storm: (target: Target) => void;
  /** Resolves once all that was sent is answered; nothing new is sent. */
  readonly rest: (target: Target) => Promise<void>;
  readonly acknowledged: () => number;
  /** Of each device that was lost after this instant of `performance.now()`, how long after it it was shown its own vote again; null where it is not yet. */
  readonly backSince: (start: Milliseconds) => readonly (Milliseconds | null)[];
  /** Seats that were shown another vote than their last acknowledged one, or one they sent after it. */
  readonly wrong: () => number;
  /** How often one was shut out before it came in, and tried again. */
  readonly again: () => number;
  /** The ids of acknowledged commands. */
  readonly done: () => readonly string[];
};

type Voter = {
  readonly number: number;
  token: string | null;
  spoken: Spoken | null;
  /** Whether its host has let it in; before that a link sends no command. */
  isIn: boolean;
  readonly sent: { readonly id: string; readonly choice: number }[];
  /** So many of what was sent, from the first on. */
  acknowledged: number;
  isVoting: boolean;
  isShown: boolean;
  /** How often it called a host. */
  calls: number;
  /** When its wire was lost last, and when it was shown its own vote for the first time on the one it has. */
  lostAt: Milliseconds;
  shownAt: Milliseconds;
  /** Tries in a row that came to nothing. */
  failures: number;
};

export type VoterOptions = {
  /** Mean pause before the next vote; 0 where each follows its answer at once. */
  readonly pause: Milliseconds;
  /** Whether a device whose wire is lost calls again by itself, by the rule of every link. */
  readonly mends: boolean;
};

const atOnce: VoterOptions = { pause: 0, mends: false };

export function openVoters(
  count: number,
  code: readonly string[],
  { pause, mends }: VoterOptions = atOnce,
): Voters {
  let wrong = 0;
  let again = 0;
  let target: Target | null = null;
  let check = (): void => {};
  let isOver = false;
  const voters: readonly Voter[] = Array.from({ length: count }, (_, number) => ({
    number,
    token: null,
    spoken: null,
    isIn: false,
    sent: [],
    acknowledged: 0,
    isVoting: false,
    isShown: false,
    calls: 0,
    lostAt: 0,
    shownAt: 0,
    failures: 0,
  }));

  function put(voter: Voter, { id, choice }: Voter['sent'][number]): void {
    if (target && (voter.isIn || !mends))
      voter.spoken?.command(id, { kind: 'cast-vote', target, choice });
  }

  function voteAnew(voter: Voter): void {
    const number = voter.sent.length;
    const one = { id: `answer-${voter.number}-${number}`, choice: number % 2 };
    voter.sent.push(one);
    put(voter, one);
  }

  function voteLater(voter: Voter): void {
    if (pause === 0) return voteAnew(voter);
    setTimeout(
      () => {
        if (voter.isVoting && voter.acknowledged === voter.sent.length) voteAnew(voter);
      },
      pause * 2 * Math.random(),
    );
  }

  function hearAnswer(voter: Voter, id: string, isDone: boolean): void {
    const index = voter.sent.findIndex((one) => one.id === id);
    if (isDone) voter.acknowledged = Math.max(voter.acknowledged, index + 1);
    if (voter.isVoting && voter.acknowledged === voter.sent.length) voteLater(voter);
    check();
  }

  function judgeVote(voter: Voter, vote: unknown): void {
    const possible: unknown[] = voter.sent
      .slice(Math.max(0, voter.acknowledged - 1))
      .map(({ choice }) => choice);
    if (voter.acknowledged === 0) possible.push(null);
    if (!voter.isShown && !possible.includes(vote)) wrong += 1;
    if (!voter.isShown) voter.shownAt = performance.now();
    voter.isShown = true;
    check();
  }

  function takeWelcome(voter: Voter, token: string): void {
    voter.token = token;
    voter.isIn = true;
    voter.failures = 0;
    if (mends) resend(voter);
  }

  function mend(voter: Voter, reached: Reached): void {
    voter.isIn = false;
    voter.isShown = false;
    if (voter.failures === 0) voter.lostAt = performance.now();
    if (!isOver) setTimeout(() => callUp(voter, reached), backOff(voter.failures++, Math.random()));
  }

  function callUp(voter: Voter, reached: Reached): void {
    const { token } = voter;
    voter.isShown = false;
    const number = (voter.calls += 1);
    const lost = (): void => {
      if (mends) return mend(voter, reached);
      // A device tries again where it was shut out before it came in.
      if (voter.isShown || voter.calls !== number) return;
      again += 1;
      setTimeout(() => voter.calls === number && callUp(voter, reached), 400 * Math.random());
    };
    voter.spoken = speakTo(reached, {
      lost,
      by: (token === null ? { code } : { token }) as Parameters<typeof speakTo>[1]['by'],
      from: addressOf(voter.number),
      isPrompt: mends,
      heard: (frame) => {
        if (frame.kind === 'welcome') takeWelcome(voter, frame.token);
        if (frame.kind === 'ack') hearAnswer(voter, frame.id, true);
        if (frame.kind === 'refuse') hearAnswer(voter, frame.id, false);
        if (frame.kind === 'view' && frame.mine) judgeVote(voter, Reflect.get(frame.mine, 'vote'));
      },
    });
  }

  function whenAll(holds: (voter: Voter) => boolean): Promise<void> {
    return new Promise((resolve) => {
      check = () => {
        if (!voters.every(holds)) return;
        check = () => {};
        resolve();
      };
      check();
    });
  }

  function resend(voter: Voter): void {
    for (const one of voter.sent.slice(voter.acknowledged)) put(voter, one);
  }

  return {
    come: async (reached) => {
      for (const voter of voters) {
        voter.spoken?.close();
        callUp(voter, reached);
      }
      await whenAll(({ isShown }) => isShown);
    },
    storm: (aim) => {
      target = aim;
      for (const voter of voters) {
        voter.isVoting = true;
        if (voter.acknowledged === voter.sent.length) voteAnew(voter);
        else resend(voter);
      }
    },
    rest: async (aim) => {
      target = aim;
      for (const voter of voters) {
        voter.isVoting = false;
        resend(voter);
      }
      await whenAll(({ sent, acknowledged }) => acknowledged === sent.length);
      isOver = true;
    },
    backSince: (start) =>
      voters
        .filter(({ lostAt }) => lostAt > start)
        .map(({ isShown, shownAt }) => (isShown ? shownAt - start : null)),
    acknowledged: () => voters.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    wrong: () => wrong,
    again: () => again,
    done: () =>
      voters.flatMap(({ sent, acknowledged }) => sent.slice(0, acknowledged).map(({ id }) => id)),
  };
}
