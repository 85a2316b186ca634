import type { Memo } from '../../../src/room/ports.ts';
import type { Event } from '../../../src/session/event.ts';
import type { View } from '../../../src/session/view/viewer.ts';
import type { StormDevice } from './storm-device.ts';

/** What a storm left behind; all but the times and counts of what was done have to be 0. */
export type Verdict = {
  readonly acknowledged: number;
  /** Acknowledged, and not what the journal or the seat's own view tells. */
  readonly lost: number;
  /** Stored more than once. */
  readonly doubled: number;
  readonly backwards: number;
  readonly unanswered: number;
  /** Devices that did not come back. */
  readonly away: number;
  /** Milliseconds after the network came back until each device was. */
  readonly back: readonly number[];
};

type Left = {
  readonly devices: readonly StormDevice<View & { readonly kind: 'seat' }>[];
  readonly console: StormDevice<View & { readonly kind: 'facilitator' }>;
  readonly events: readonly Event[];
  readonly memos: readonly Memo[];
  readonly back: readonly number[];
};

type Seat = Left['devices'][number];

function isDone({ answer }: Seat['sent'][number]): boolean {
  return answer === 'done';
}

const choiceOf = ({ command }: Seat['sent'][number]): number | null =>
  command.kind === 'cast-vote' ? command.choice : null;

/**
 * Votes by the device's own account, alike ones that follow each other together. One of them changed something: which,
 * hangs on the order in which late texts came.
 */
function changes({ sent }: Seat): readonly Seat['sent'][] {
  const alike: Seat['sent'][number][][] = [];
  for (const one of sent.filter(isDone)) {
    const last = alike.at(-1);
    if (last?.[0] && choiceOf(last[0]) === choiceOf(one)) last.push(one);
    else alike.push([one]);
  }
  return alike;
}

function isVoteLost(device: Seat): boolean {
  const last = device.sent.filter(isDone).at(-1);
  return last !== undefined && device.link.state.getState().mine?.vote !== choiceOf(last);
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

export function judge({ devices, console, events, memos, back }: Left): Verdict {
  const keys = memos.flatMap(({ answered }) => answered).map((key) => key.split('/')[1] ?? '');
  const stored = new Map<string, number>();
  for (const key of keys) stored.set(key, (stored.get(key) ?? 0) + 1);
  const all = [...devices, console];
  const missing = devices
    .flatMap(changes)
    .filter((alike) => !alike.some(({ id }) => stored.has(id)));
  const cast = events.filter(({ kind }) => kind === 'vote-cast').length;
  const known = [...stored.keys()].filter((key) => key.startsWith('seat-')).length;
  return {
    acknowledged: sum(all.map(({ sent }) => sent.filter(isDone).length)),
    lost: missing.length + devices.filter(isVoteLost).length,
    doubled: keys.length - stored.size + Math.max(0, cast - known),
    backwards: sum(all.map((device) => device.backwards())),
    unanswered: sum(all.map(({ sent }) => sent.filter(({ answer }) => answer === null).length)),
    away: all.filter(({ link }) => link.state.getState().status !== 'live').length,
    back,
  };
}
