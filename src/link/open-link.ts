import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LanguageTag } from '../scenario/language.ts';
import type { CodePicture, CommandId, Instant, Milliseconds } from '../session/ids.ts';
import type { Refusal } from '../session/refusal.ts';
import type { View } from '../session/view/viewer.ts';
import type { DownFrame, HelloRefusal } from '../wire/frame.ts';
import { wireVersion } from '../wire/frame.ts';
import { keptIn, type Kept, type Storage } from './kept.ts';
import type { Link, LinkState } from './link.ts';
import { openLine, type Line, type LinePorts } from './open-line.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { parseDownFrame } from './parse-down-frame.ts';

/** Everything with time, chance, storage or a socket, passed in. */
export type LinkPorts = LinePorts & {
  /** localStorage for seats, sessionStorage for a stage or a facilitator. */
  readonly storage: Storage;
  readonly newId: () => CommandId;
};

export type LinkOptions = {
  readonly url: string;
  /** A secret, or the picture code of a group: its kept seat is taken again if there is one. */
  readonly by: { readonly token: string } | { readonly code: readonly CodePicture[] };
  readonly language: LanguageTag;
  readonly ports: LinkPorts;
};

const answerPatience: Milliseconds = 4000;

/** What a link is before it has heard anything. */
export const linkStart: LinkState = {
  status: 'connecting',
  why: null,
  scene: null,
  mine: null,
  clockShift: 0,
  unsent: 0,
  pending: [],
  refused: null,
};

/** The secret to say hello with; the kept seat of another group is erased. */
function takeToken(kept: Kept, by: LinkOptions['by']): string | null {
  if ('token' in by) return by.token;
  const seat = kept.seat();
  if (seat === null) return null;
  if (seat.code.join() === by.code.join()) return seat.token;
  kept.forget();
  return null;
}

type Desk = {
  readonly state: StoreApi<LinkState>;
  readonly kept: Kept;
  readonly outbox: Outbox;
  readonly showPending: () => void;
};

function openDesk(kept: Kept): Desk {
  const state = createStore<LinkState>(() => linkStart);
  const outbox = openOutbox(kept);
  const showPending = (): void => {
    const pending = outbox.commands();
    state.setState({ pending, unsent: pending.length });
  };
  showPending();
  return { state, kept, outbox, showPending };
}

/** Takes what the host says into the state; `true` when nothing more is to come. */
function takeFrame(desk: Desk, frame: DownFrame): boolean {
  switch (frame.kind) {
    case 'welcome':
      desk.state.setState({ status: 'live', why: null });
      desk.outbox.rewind();
      return false;
    case 'view':
      desk.state.setState({
        ...(frame.scene === undefined ? {} : { scene: frame.scene }),
        ...(frame.mine === undefined ? {} : { mine: frame.mine }),
      });
      return false;
    case 'ack':
      return settle(desk, frame.id, 'done');
    case 'refuse':
      return settle(desk, frame.id, frame.why);
    case 'turned-away':
      return turnAway(desk, frame.why);
    case 'forget':
      return forget(desk, 'forgotten', null);
    case 'alive':
      return false;
    default:
      return frame satisfies never;
  }
}

function settle(desk: Desk, id: CommandId, answer: 'done' | Refusal): boolean {
  const command = desk.outbox.settle(id, answer);
  if (command === null) return false;
  desk.showPending();
  if (answer !== 'done') desk.state.setState({ refused: { command, why: answer } });
  return answer === 'done' && command.kind === 'leave' && forget(desk, 'forgotten', null);
}

function turnAway(desk: Desk, why: HelloRefusal): true {
  if (why === 'ended') return forget(desk, 'turned-away', why);
  desk.state.setState({ status: 'turned-away', why });
  return true;
}

function forget(desk: Desk, status: LinkState['status'], why: HelloRefusal | null): true {
  desk.kept.forget();
  desk.outbox.empty('ended');
  desk.state.setState({ status, why, scene: null, mine: null });
  desk.showPending();
  return true;
}

/** Never throws and never gives up by itself; what a screen needs to know is in the state. */
export function openLink<V extends View = View>(options: LinkOptions): Link<V> {
  const { ports, by, language } = options;
  const kept = keptIn(ports.storage);
  let token = takeToken(kept, by);
  const desk = openDesk(kept);
  let have: string | null = null;
  let isWelcome = false;

  function sendDue(now: Instant): void {
    if (!isWelcome) return;
    for (const { id, command } of desk.outbox.due(now - answerPatience, now))
      line.put({ v: wireVersion, kind: 'command', id, command });
  }

  function hear(text: string, at: Instant): void {
    const frame = parseDownFrame(text);
    if (frame === null) return;
    const isLast =
      frame === 'other-version' ? turnAway(desk, 'other-version') : takeFrame(desk, frame);
    if (frame !== 'other-version') note(frame, at);
    if (isLast) close();
  }

  function note(frame: DownFrame, at: Instant): void {
    if ('now' in frame) desk.state.setState({ clockShift: frame.now - at });
    if (frame.kind === 'view') have = frame.tag;
    if (frame.kind !== 'welcome') return;
    token = frame.token;
    if ('code' in by) kept.keepSeat({ code: by.code, token });
    isWelcome = true;
    line.settle();
    sendDue(at);
  }

  function close(): void {
    isWelcome = false;
    line.close();
  }

  const line: Line = openLine({
    url: options.url,
    ports,
    hello: () => ({
      v: wireVersion,
      kind: 'hello',
      by: token === null ? by : { token },
      language,
      have,
    }),
    heard: hear,
    lost: () => {
      isWelcome = false;
      if (desk.state.getState().status === 'live') desk.state.setState({ status: 'away' });
    },
    beat: () => sendDue(ports.now()),
  });

  return {
    state: desk.state as unknown as Link<V>['state'],
    send: (command) => {
      if (desk.state.getState().status === 'forgotten') return Promise.resolve('ended');
      const answer = desk.outbox.add(ports.newId(), command);
      desk.state.setState({ refused: null });
      desk.showPending();
      sendDue(ports.now());
      return answer;
    },
    close,
  };
}
