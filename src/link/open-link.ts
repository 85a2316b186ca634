import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LanguageTag } from '../scenario/language.ts';
import type { CodePicture, CommandId, Instant, Milliseconds } from '../session/ids.ts';
import type { Refusal } from '../session/refusal.ts';
import type { View } from '../session/view/viewer.ts';
import type { DownFrame, HelloRefusal, UpFrame } from '../wire/frame.ts';
import { wireVersion } from '../wire/frame.ts';
import { keptIn, type Kept, type Storage } from './kept.ts';
import type { Link, LinkCommand, LinkState } from './link.ts';
import { openLine, type Line, type LinePorts } from './open-line.ts';
import { openOutbox, type Outbox } from './outbox.ts';
import { parseDownFrame } from './parse-down-frame.ts';
import { withScene } from './with-scene.ts';

/** Everything with time, chance, storage or a socket, passed in. */
export type LinkPorts = LinePorts & {
  /** localStorage for seats, sessionStorage for a stage or a facilitator. */
  readonly storage: Storage;
  /** Unguessable text of at least 20 letters and digits, for command ids and a new seat's token. */
  readonly newSecret: () => string;
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

type By = (UpFrame & { kind: 'hello' })['by'];

/**
 * What to say hello with until there is a welcome. A new seat's token is made here, so that a hello
 * sent again finds the seat it made; the kept seat of another group is erased.
 */
function introduce(kept: Kept, { url, by, ports }: LinkOptions): By {
  if ('token' in by) return by;
  const seat = kept.seat();
  const isHere = (seat?.url ?? url) === url;
  if (isHere && seat?.code.join() === by.code.join()) return { token: seat.token };
  if (seat !== null) kept.forget();
  return { code: by.code, token: ports.newSecret() };
}

/** Who came by a group's pictures finds the seat again after a reload. */
function keepSeat(kept: Kept, { url, by }: LinkOptions, token: string): void {
  if ('code' in by) kept.keepSeat({ code: by.code, token, url });
}

type Desk = {
  readonly state: StoreApi<LinkState>;
  readonly kept: Kept;
  readonly outbox: Outbox;
  readonly showPending: () => void;
  readonly post: (id: string, command: LinkCommand) => ReturnType<Link['send']>;
};

function openDesk(kept: Kept): Desk {
  const state = createStore<LinkState>(() => linkStart);
  const outbox = openOutbox(kept);
  const showPending = (): void => {
    const pending = outbox.commands();
    state.setState({ pending, unsent: pending.length });
  };
  showPending();
  return {
    state,
    kept,
    outbox,
    showPending,
    post: (id, command) => {
      if (state.getState().status === 'forgotten') return Promise.resolve('ended');
      const answer = outbox.add(id as CommandId, command);
      state.setState({ refused: null });
      showPending();
      return answer;
    },
  };
}

/** Takes what the host says into the state; `true` when nothing more is to come. */
function takeFrame(desk: Desk, frame: DownFrame | 'other-version'): boolean {
  if (frame === 'other-version') return turnAway(desk, frame);
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
      takeVote(desk, frame.vote);
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

/** The host says with an acknowledgement which vote of this seat stands. */
function takeVote({ state }: Desk, vote: number | undefined): void {
  const { mine } = state.getState();
  if (vote !== undefined && mine !== null) state.setState({ mine: { ...mine, vote } });
}

function settle(desk: Desk, id: CommandId, answer: 'done' | Refusal): boolean {
  const command = desk.outbox.settle(id, answer);
  if (command === null) return false;
  desk.showPending();
  if (answer !== 'done') desk.state.setState({ refused: { command, why: answer } });
  return answer === 'done' && command.kind === 'leave' && forget(desk, 'forgotten', null);
}

function turnAway(desk: Desk, why: HelloRefusal): true {
  if (why === 'ended' || why === 'unknown-token') return forget(desk, 'turned-away', why);
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
  const { ports, language } = options;
  const kept = keptIn(ports.storage);
  let by = introduce(kept, options);
  const desk = openDesk(kept);
  let have: string | null = null;
  let isWelcome = false;

  function sendDue(now: Instant): void {
    if (!isWelcome) return;
    for (const { id, command } of desk.outbox.due(now - answerPatience, now))
      line.put({ v: wireVersion, kind: 'command', id, command });
  }

  function hear(text: string, at: Instant): void {
    const frame = withScene(parseDownFrame(text), desk.state.getState().scene);
    if (frame === null) return;
    if (frame === 'other-scene') {
      have = null;
      return line.renew();
    }
    const isLast = takeFrame(desk, frame);
    if (frame !== 'other-version') note(frame, at);
    if (isLast) close();
  }

  function note(frame: DownFrame, at: Instant): void {
    if ('now' in frame) desk.state.setState({ clockShift: frame.now - at });
    if (frame.kind === 'view') have = frame.tag;
    // What that tag names is no longer what this device shows.
    if (frame.kind === 'ack' && frame.vote !== undefined) have = null;
    if (frame.kind !== 'welcome') return;
    by = { token: frame.token };
    keepSeat(kept, options, frame.token);
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
    hello: () => ({ v: wireVersion, kind: 'hello', by, language, have, splices: true }),
    heard: hear,
    lost: () => {
      isWelcome = false;
      if (desk.state.getState().status === 'live') desk.state.setState({ status: 'away' });
    },
    beat: () => sendDue(ports.now()),
  });

  return {
    state: desk.state,
    send: (command) => {
      const answer = desk.post(ports.newSecret(), command);
      sendDue(ports.now());
      return answer;
    },
    close,
  };
}
