import type { Link } from '../link/link.ts';
import type { LinePorts } from '../link/open-line.ts';
import type { Milliseconds } from '../session/ids.ts';
import type { Refusal } from '../session/refusal.ts';
import type { View } from '../session/view/viewer.ts';
import { nextAct, type Act } from './next-act.ts';

export type SeatLink = Link<View & { readonly kind: 'seat' }>;

export type BotOptions = {
  /** Opens the link of its seat; called again after every nap. */
  readonly openLink: () => SeatLink;
  readonly clock: Pick<LinePorts, 'now' | 'wake'>;
  /** 0 … 1; seeded, so that a run can be repeated. */
  readonly chance: () => number;
  /** Milliseconds it thinks at most before it acts. */
  readonly thinks: Milliseconds;
  /** How often it goes away instead of acting, 0 … 1. */
  readonly naps: number;
};

/** What a bot has lived through. */
export type BotDiary = {
  readonly done: number;
  readonly refused: readonly Refusal[];
  readonly napped: number;
  /** The longest wait for an answer, in milliseconds. */
  readonly slowest: Milliseconds;
};

function write(diary: BotDiary, answer: 'done' | Refusal, waited: Milliseconds): BotDiary {
  const slowest = Math.max(diary.slowest, waited);
  return answer === 'done'
    ? { ...diary, slowest, done: diary.done + 1 }
    : { ...diary, slowest, refused: [...diary.refused, answer] };
}

export type Bot = { readonly diary: () => BotDiary; readonly close: () => void };

/** A participant without hands: agrees to the rules and votes, by chance, until it is closed. */
export function openBot({ openLink, clock, chance, thinks, naps }: BotOptions): Bot {
  let diary: BotDiary = { done: 0, refused: [], napped: 0, slowest: 0 };
  let link = openLink();
  let planned: string | null = null;
  let isClosed = false;
  let isRested = false;
  let callOff = (): void => {};
  let stopWatching = watch();

  function watch(): () => void {
    plan();
    return link.state.subscribe(plan);
  }

  function plan(): void {
    const act = nextAct(link.state.getState(), 0);
    if (act === null || act.occasion === planned) return;
    planned = act.occasion;
    const isNap = chance() < naps && !isRested;
    isRested = false;
    const pick = chance();
    later(chance() * thinks, () => (isNap ? nap() : perform(pick)));
  }

  function later(wait: Milliseconds, then: () => void): void {
    callOff();
    callOff = clock.wake(clock.now() + wait, then);
  }

  function perform(pick: number): void {
    const act = nextAct(link.state.getState(), pick);
    if (act === null) planned = null;
    else void send(act);
  }

  async function send({ command, occasion }: Act): Promise<void> {
    const sentAt = clock.now();
    const answer = await link.send(command);
    diary = write(diary, answer, clock.now() - sentAt);
    if (planned === occasion && link.state.getState().unsent === 0) plan();
  }

  function nap(): void {
    stopWatching();
    link.close();
    diary = { ...diary, napped: diary.napped + 1 };
    later(500 + chance() * 2500, () => {
      if (isClosed) return;
      planned = null;
      isRested = true;
      link = openLink();
      stopWatching = watch();
    });
  }

  return {
    diary: () => diary,
    close: () => {
      isClosed = true;
      callOff();
      stopWatching();
      link.close();
    },
  };
}
