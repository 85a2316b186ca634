import type { CommandId, SeatId } from '../session/ids.ts';
import type { Sent } from '../session/command.ts';
import type { Viewer } from '../session/view/viewer.ts';
import type { HelloRefusal, UpFrame } from '../wire/frame.ts';
import { makeDownFrame } from '../wire/make-frame.ts';
import { parseUpFrame, type Broken, type Hello, type Sender } from '../wire/parse-frame.ts';
import type { Wire, WireEvents } from '../wire/wire.ts';
import type { Answer, Ask } from './batch.ts';
import { limitHello } from './hello-time.ts';
import type { Clock } from './ports.ts';
import type { Showing } from './showing.ts';
import type { Watcher } from './watcher.ts';

/** Who a hello turned out to come from. */
export type Admission =
  | { readonly viewer: Viewer; readonly token: string }
  | { readonly why: HelloRefusal };

export type VisitorPorts = {
  readonly clock: Clock;
  readonly showing: Showing;
  readonly admit: (hello: Hello) => Promise<Admission>;
  readonly ask: (sent: Sent, id: CommandId, answer: Ask['answer']) => void;
  /** The vote that a seat's own view shows once this was done; null where only a view can tell. */
  readonly stands: (sent: Sent) => number | null;
  /** Somebody came or went: no seat sees that of another. */
  readonly changed: () => void;
  /** A fault while somebody came in. */
  readonly fault: (error: unknown) => void;
};

type Unanswered = {
  readonly id: CommandId;
  answer: Answer | null;
  /** Told with the answer. */
  vote: number | null;
};

type Visit = {
  readonly wire: Wire;
  readonly ports: VisitorPorts;
  step: 'stranger' | 'admitting' | 'in' | 'gone';
  watcher: Watcher | null;
  /** Commands that are not answered, in the order in which they came; null until the answer is known. */
  unanswered: Unanswered[];
};

/** More commands than a person can send before one is answered. */
const mostUnanswered = 100;

function turnAway(visit: Visit, why: HelloRefusal): void {
  visit.wire.send(makeDownFrame({ kind: 'turned-away', why }));
  visit.wire.close();
}

/** The newest page of a seat keeps it. */
function replaceOthers(visit: Visit, seat: SeatId): void {
  const { showing } = visit.ports;
  for (const other of showing.watchers()) {
    if (other.viewer.kind !== 'seat' || other.viewer.seat !== seat) continue;
    showing.remove(other);
    other.wire.send(makeDownFrame({ kind: 'turned-away', why: 'opened-again' }));
    other.wire.close();
  }
}

async function greet(visit: Visit, hello: Hello): Promise<void> {
  visit.step = 'admitting';
  const admission = await visit.ports.admit(hello);
  if (visit.step !== 'admitting') return;
  if ('why' in admission) return turnAway(visit, admission.why);
  const { viewer, token } = admission;
  const { clock, showing } = visit.ports;
  if (viewer.kind === 'seat') replaceOthers(visit, viewer.seat);
  visit.step = 'in';
  visit.wire.send(makeDownFrame({ kind: 'welcome', token, as: viewer.kind, now: clock.now() }));
  const coming = { wire: visit.wire, viewer, takesSplices: hello.splices === true };
  visit.watcher = showing.add(coming, hello.have);
  visit.ports.changed();
}

/** An acknowledgement tells the vote too, so that no view has to; not where the device was shown nothing yet. */
function tellAnswer(visit: Visit, watcher: Watcher, { id, answer, vote }: Unanswered): void {
  const tell = (text: string): void => visit.ports.showing.send(watcher, text);
  if (answer !== null && answer !== 'done')
    return tell(makeDownFrame({ kind: 'refuse', id, why: answer }));
  const isTold = vote !== null && watcher.mine !== null;
  if (isTold) watcher.voted = vote;
  tell(makeDownFrame({ kind: 'ack', id, ...(isTold && { vote }) }));
}

/** Answers come in the order of their commands: an order that hung on something else would tell of it. */
function tellAnswers(visit: Visit): void {
  for (;;) {
    const [first] = visit.unanswered;
    if (!first || first.answer === null) return;
    visit.unanswered.shift();
    if (visit.step === 'in' && visit.watcher !== null) tellAnswer(visit, visit.watcher, first);
  }
}

/** Takes a place among the answers; gives how to fill it. */
function awaitAnswer(visit: Visit, id: CommandId, sent?: Sent): Ask['answer'] {
  const place: Unanswered = { id, answer: null, vote: null };
  visit.unanswered.push(place);
  return (answer, again = false) => {
    place.answer = answer;
    // Sent again, it may come after a later vote, which is the one that stands.
    if (sent !== undefined && answer === 'done' && !again) place.vote = visit.ports.stands(sent);
    tellAnswers(visit);
  };
}

/** Whose commands a viewer's are; null for a viewer who only looks. */
function signed(viewer: Viewer, frame: Extract<UpFrame, { kind: 'command' }>): Sent {
  const { command } = frame;
  if (viewer.kind === 'seat') return { by: 'seat', seat: viewer.seat, command } as Sent;
  const isSecond = viewer.kind === 'facilitator' && viewer.second === true;
  return { by: viewer.kind, command, ...(isSecond && { second: true }) } as Sent;
}

function passOn(visit: Visit, frame: Extract<UpFrame, { kind: 'command' }>): void {
  if (visit.watcher === null) return;
  if (visit.unanswered.length >= mostUnanswered) return visit.wire.close();
  const sent = signed(visit.watcher.viewer, frame);
  visit.ports.ask(sent, frame.id, awaitAnswer(visit, frame.id, sent));
}

/** A frame that names a command is refused; any other one ends the connection. */
function refuseBroken(visit: Visit, { what, id }: Broken): void {
  if (what === 'other-version' && visit.step === 'stranger') turnAway(visit, 'other-version');
  else if (id === null || visit.step !== 'in' || visit.unanswered.length >= mostUnanswered)
    visit.wire.close();
  else awaitAnswer(visit, id)('unknown-command');
}

function hear(visit: Visit, text: string): void {
  if (visit.step === 'gone') return;
  const from: Sender = visit.watcher?.viewer.kind ?? 'stranger';
  const frame = parseUpFrame(text, from);
  switch (frame.kind) {
    case 'alive':
      return;
    case 'hello':
      if (visit.step !== 'stranger') return visit.wire.close();
      greet(visit, frame).catch((error: unknown) => {
        visit.ports.fault(error);
        visit.wire.close();
      });
      return;
    case 'command':
      return passOn(visit, frame);
    case 'broken':
      return refuseBroken(visit, frame);
    default:
      return frame satisfies never;
  }
}

/** One connection from its hello to its end. */
export function receive(wire: Wire, ports: VisitorPorts): WireEvents {
  const visit: Visit = { wire, ports, step: 'stranger', watcher: null, unanswered: [] };
  const callOff = limitHello(ports.clock, () => {
    if (visit.step === 'stranger') wire.close();
  });
  return {
    text: (text) => hear(visit, text),
    closed: () => {
      callOff();
      visit.step = 'gone';
      if (visit.watcher === null) return;
      ports.showing.remove(visit.watcher);
      ports.changed();
    },
  };
}
