import { hostCiphers } from '../../src/host/host-ciphers.ts';
import { hostChance, hostClock } from '../../src/host/host-clock.ts';
import type { LinkCommand } from '../../src/link/link.ts';
import type { Clock, Journal } from '../../src/room/ports.ts';
import { openRoom, type Room } from '../../src/room/room.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { FacilitatorCommand } from '../../src/session/command.ts';
import { currentBeat, currentTarget } from '../../src/session/current-beat.ts';
import type { CodePicture, CommandId, GroupId } from '../../src/session/ids.ts';
import type { Target } from '../../src/session/target.ts';
import { makeUpFrame } from '../../src/wire/make-frame.ts';
import type { Hello } from '../../src/wire/parse-frame.ts';
import type { WireEvents } from '../../src/wire/wire.ts';

/** What the host has written and sent. */
export type Traffic = {
  readonly commits: number;
  readonly frames: number;
  /** UTF-8, before any WebSocket header. */
  readonly bytes: number;
};

/** A real room with so many devices, its console and its stage, on wires in memory. */
export type FullRoom = {
  readonly room: Room;
  /** What went to the devices alone, and how often the journal was written. */
  readonly traffic: () => Traffic;
  /** Every device votes in one turn of the event loop. The milliseconds to the last acknowledgement. */
  readonly voteAtOnce: (choice: number) => Promise<number>;
  /** Each device votes once the one before has its acknowledgement. */
  readonly voteInTurn: (choice: number) => Promise<number>;
  /** Lets the views go out that are held back to be sent together. */
  readonly settle: () => Promise<void>;
};

export const secrets = { facilitator: 'f'.repeat(32), stage: 's'.repeat(32) };
export const code: readonly CodePicture[] = ['gourd', 'kite', 'lamp'];
/** Longer than the longest gap between two views, in milliseconds. */
const viewsAreOut = 250;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A clock that does not see a busy machine stand still: a room whose clock jumps by 5 s pauses its votes. */
function makeSteadyClock(): Clock {
  let seen = hostClock.now();
  let shown = seen;
  const now = (): number => {
    const real = hostClock.now();
    shown += Math.min(real - seen, 1000);
    seen = real;
    return shown;
  };
  return { now, wake: (at, then) => hostClock.wake(hostClock.now() + at - now(), then) };
}

/** Counts what is appended. */
function counted(journal: Journal): { readonly journal: Journal; readonly commits: () => number } {
  let commits = 0;
  const append: Journal['append'] = async (commit) => {
    commits += 1;
    return journal.append(commit);
  };
  return { journal: { ...journal, append }, commits: () => commits };
}

/** A room that nobody has joined. */
export async function openEmpty(journal: Journal, scenario: Scenario): Promise<Room> {
  const row = { stream: 'g', session: 's', kind: 'group', code: code.join('-') } as const;
  await journal.begin({ ...row, createdAt: hostClock.now() });
  const mine = ({ hash }: { readonly hash: string }) => (hash === scenario.hash ? scenario : null);
  return openRoom({
    stream: 'g',
    group: 'g' as GroupId,
    secrets,
    join: { url: 'http://192.0.2.1/participant/', code },
    ports: {
      journal,
      clock: makeSteadyClock(),
      chance: hostChance,
      ciphers: hostCiphers(Buffer.alloc(32, 7).toString('base64url')),
      scenarios: { pin: async (chosen) => mine(chosen), load: async (pinned) => mine(pinned) },
      trouble: (trouble) => {
        throw new Error(JSON.stringify(trouble));
      },
      ended: () => {},
    },
  });
}

type Device = {
  /** Resolves with the host's answer to a command; rejects where it is refused. */
  readonly send: (command: LinkCommand) => Promise<void>;
};

type Heard = (text: string) => void;

const kindOf = (text: string): string => /"kind":"([a-z-]+)"/.exec(text)?.[1] ?? '';

/** Joins a room; resolves once it is welcome. */
export function connect(room: Room, by: Hello['by'], heard: Heard): Promise<Device> {
  return new Promise((resolve, reject) => {
    let answer: Heard = () => {};
    let count = 0;
    const device: Device = {
      send: (command) =>
        new Promise((done, failed) => {
          answer = (text) => (kindOf(text) === 'ack' ? done() : failed(new Error(text)));
          count += 1;
          const id = `command-${count}` as CommandId;
          events.text(makeUpFrame({ kind: 'command', id, command }));
        }),
    };
    const hear: Heard = (text) => {
      heard(text);
      const kind = kindOf(text);
      if (kind === 'welcome') resolve(device);
      if (kind === 'turned-away') reject(new Error(text));
      if (kind === 'ack' || kind === 'refuse') answer(text);
    };
    const wire = { send: hear, waiting: () => 0, close: () => {} };
    const events: WireEvents = room.attach(wire);
    events.text(makeUpFrame({ kind: 'hello', by, language: 'en', have: null }));
  });
}

/** Takes the room to its first vote, and gives what is voted on. */
export async function openVote(room: Room, console: Device, scenario: Scenario): Promise<Target> {
  const commands: readonly FacilitatorCommand[] = [
    { kind: 'choose-scenario', name: scenario.name, hash: scenario.hash },
    { kind: 'change-settings', settings: { turning: 'facilitator', closesWhenAllVoted: false } },
    { kind: 'move-on', to: 'rules' },
    { kind: 'move-on', to: 'play' },
  ];
  for (const command of commands) await console.send(command);
  const [team] = room.group().teams;
  if (!team) throw new Error('No team plays.');
  const target = currentTarget(team);
  const { lines } = currentBeat(room.group(), team, scenario);
  await console.send({ kind: 'turn-line', target, line: lines.length - 1 });
  await console.send({ kind: 'open-vote', target });
  return target;
}

export async function openFullRoom(
  journal: Journal,
  scenario: Scenario,
  people: number,
): Promise<FullRoom> {
  const disk = counted(journal);
  const room = await openEmpty(disk.journal, scenario);
  let frames = 0;
  let bytes = 0;
  const note: Heard = (text) => {
    frames += 1;
    bytes += Buffer.byteLength(text);
  };
  const facilitator = await connect(room, { token: secrets.facilitator }, () => {});
  await connect(room, { token: secrets.stage }, () => {});
  const joining = Array.from({ length: people }, () => connect(room, { code }, note));
  const devices = await Promise.all(joining);
  const target = await openVote(room, facilitator, scenario);
  const vote = (choice: number) => ({ kind: 'cast-vote', target, choice }) as const;

  async function timed(work: () => Promise<unknown>): Promise<number> {
    const start = performance.now();
    await work();
    return performance.now() - start;
  }

  return {
    room,
    traffic: () => ({ commits: disk.commits(), frames, bytes }),
    voteAtOnce: (choice) =>
      timed(() => Promise.all(devices.map((device) => device.send(vote(choice))))),
    voteInTurn: (choice) =>
      timed(async () => {
        for (const device of devices) await device.send(vote(choice));
      }),
    settle: () => pause(viewsAreOut),
  };
}
