import { openScenario } from '../../src/scenario/open-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { LinkCommand } from '../../src/link/link.ts';
import { openMemoryJournal } from '../../src/room/memory-journal.ts';
import { openCiphers } from '../../src/room/page-ports.ts';
import type { Journal, RoomPorts, Trouble } from '../../src/room/ports.ts';
import { openRoom, type Room } from '../../src/room/room.ts';
import type { CodePicture, CommandId, GroupId } from '../../src/session/ids.ts';
import type { View } from '../../src/session/view/viewer.ts';
import type { DownFrame, UpFrame } from '../../src/wire/frame.ts';
import { makeUpFrame } from '../../src/wire/make-frame.ts';
import type { Hello } from '../../src/wire/parse-frame.ts';
import { makeWirePair } from '../wire/wire-pair.ts';
import { makeTestClock, type TestClock } from './test-clock.ts';

export const secrets = {
  facilitator: 'f'.repeat(32),
  stage: 's'.repeat(32),
  second: '2'.repeat(32),
  observer: 'o'.repeat(32),
  interpreter: 'i'.repeat(32),
};
export const code: readonly CodePicture[] = ['gourd', 'kite', 'lamp'];

const ink = `
A road. #id: a
* [Wait #id: wait] -> waited
* [Walk #id: walk] -> walked
* [Ask #id: ask] -> asked
== waited
You waited. #id: b
-> END
== walked
You walked. #id: c
-> END
== asked
You asked. #id: d
-> END
`;

function openStory(): Scenario {
  const files = { 'story.ink': ink };
  const { scenario, findings } = openScenario({ name: 'story', files, strings: {} });
  if (!scenario) throw new Error(JSON.stringify(findings));
  return scenario;
}

const story = openStory();

/** A device at the end of a wire pair, and everything it was told. */
export type Device = {
  readonly frames: DownFrame[];
  readonly send: (frame: Parameters<typeof makeUpFrame>[0]) => void;
  readonly sendText: (text: string) => void;
  /** Sends a command and gives its id. */
  readonly command: (command: LinkCommand, id?: string) => CommandId;
  readonly token: () => string;
  readonly answerTo: (id: CommandId) => readonly string[];
  /** The newest of each part of the view. */
  readonly scene: <Kind extends View['kind']>() => Extract<View, { kind: Kind }>['scene'];
  readonly mine: () => Extract<View, { kind: 'seat' }>['mine'];
  readonly isClosed: () => boolean;
  readonly close: () => void;
  readonly stall: (stalled: boolean) => void;
};

type Coming = {
  readonly have?: string | null;
  readonly from?: string;
  readonly splices?: boolean;
};

export function connect(
  room: Pick<Room, 'attach'>,
  by: Hello['by'],
  { have = null, from = '', splices = false }: Coming = {},
): Device {
  const pair = makeWirePair();
  const frames: DownFrame[] = [];
  let closed = false;
  let count = 0;
  pair.listen({
    text: (text) => frames.push(JSON.parse(text) as DownFrame),
    closed: () => {
      closed = true;
    },
  });
  pair.answer(room.attach(pair.host, from));
  const send = (frame: Parameters<typeof makeUpFrame>[0]): void =>
    pair.device.send(makeUpFrame(frame));
  const newest = (part: 'scene' | 'mine') =>
    frames.findLast((frame) => frame.kind === 'view' && frame[part] !== undefined);
  /** What an acknowledgement told of its vote goes into what a view showed before. */
  function own(): object | null {
    let mine: object | null = null;
    for (const frame of frames) {
      if (frame.kind === 'view' && frame.mine !== undefined) mine = frame.mine;
      if (frame.kind === 'ack' && frame.vote !== undefined) mine = { ...mine, vote: frame.vote };
    }
    return mine;
  }
  send({ kind: 'hello', by, language: 'en', have, ...(splices && { splices }) });
  return {
    frames,
    send,
    sendText: pair.device.send,
    command: (command, id) => {
      count += 1;
      const named = (id ?? `command-${JSON.stringify(by).length}-${count}`) as CommandId;
      send({ kind: 'command', id: named, command });
      return named;
    },
    token: () => {
      const welcome = frames.find((frame) => frame.kind === 'welcome');
      return welcome?.token ?? 'not welcome';
    },
    answerTo: (id) =>
      frames.flatMap((frame) => {
        if (frame.kind === 'ack' && frame.id === id) return ['done'];
        return frame.kind === 'refuse' && frame.id === id ? [frame.why] : [];
      }),
    scene: () => (newest('scene') as unknown as { scene: never }).scene,
    mine: () => own() as never,
    isClosed: () => closed,
    close: pair.device.close,
    stall: pair.stall,
  };
}

export type Workshop = {
  readonly clock: TestClock;
  readonly journal: Journal & { readonly dump: () => string };
  readonly room: Room;
  readonly troubles: readonly Trouble[];
  readonly endings: readonly string[];
  readonly story: Scenario;
  /** Opens another room over the same journal, as after a crash. */
  readonly reopen: () => Promise<Room>;
};

type Changes = {
  readonly journal?: (journal: Journal) => Journal;
  readonly ports?: Partial<RoomPorts>;
};

/** Lets time stand still while a promise that needs the clock's turn is awaited. */
export async function whileSettling<T>(clock: TestClock, promise: Promise<T>): Promise<T> {
  const state = { isDone: false };
  const done = promise.finally(() => {
    state.isDone = true;
  });
  for (let turn = 0; turn < 20 && !state.isDone; turn += 1) await clock.settle();
  return done;
}

export async function openWorkshop(changes: Changes = {}): Promise<Workshop> {
  const clock = makeTestClock();
  const journal = openMemoryJournal();
  const troubles: Trouble[] = [];
  const endings: string[] = [];
  await journal.begin({
    stream: 'g',
    session: 's',
    kind: 'group',
    code: code.join('-'),
    createdAt: 0,
  });
  let drawn = 0;
  const ports: RoomPorts = {
    journal: changes.journal?.(journal) ?? journal,
    clock,
    chance: {
      secret: (bytes) => `secret-${(drawn += 1)}-`.padEnd(bytes + 12, 'x'),
      number: () => (drawn += 1),
    },
    ciphers: openCiphers,
    scenarios: {
      pin: async ({ hash }) => (hash === story.hash ? story : null),
      load: async () => story,
    },
    trouble: (trouble) => troubles.push(trouble),
    ended: (group) => endings.push(group.keeping ?? 'not ended'),
    ...changes.ports,
  };
  const join = { url: 'http://192.0.2.1:80/participant/#gourd-kite-lamp', code };
  const open = (): Promise<Room> =>
    whileSettling(clock, openRoom({ stream: 'g', group: 'g' as GroupId, secrets, join, ports }));
  return { clock, journal, room: await open(), troubles, endings, story, reopen: open };
}

/** Takes a workshop with these devices to the first vote. */
export async function openVote({ clock, story }: Workshop, facilitator: Device): Promise<void> {
  const commands: readonly LinkCommand[] = [
    { kind: 'choose-scenario', name: story.name, hash: story.hash },
    { kind: 'change-settings', settings: { turning: 'facilitator' } },
    { kind: 'move-on', to: 'rules' },
    { kind: 'move-on', to: 'play' },
  ];
  for (const command of commands) facilitator.command(command);
  await clock.pass(200);
}

export const firstTarget = { team: 'gourd', run: 'r1', at: 0, round: 1 } as UpTarget;
type UpTarget = Extract<
  Extract<UpFrame, { kind: 'command' }>['command'],
  { kind: 'cast-vote' }
>['target'];
