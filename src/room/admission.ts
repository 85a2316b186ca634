import type { CommandId, SeatId } from '../session/ids.ts';
import type { Viewer } from '../session/view/viewer.ts';
import type { HelloRefusal } from '../wire/frame.ts';
import type { Hello } from '../wire/parse-frame.ts';
import type { Answer, Ask } from './batch.ts';
import type { Ciphers, RoomSecrets } from './ports.ts';
import { openLock } from './lock.ts';
import type { RoomOptions } from './room.ts';
import type { Standing } from './standing.ts';
import { countTries } from './tries.ts';
import type { Admission } from './visitor.ts';

export type AdmissionPorts = RoomOptions & {
  readonly standing: () => Standing;
  readonly ask: (ask: Ask) => void;
};

/** Looks at who says hello, and finds or makes their seat. */
export type Doorkeeper = {
  readonly admit: (hello: Hello, from: string) => Promise<Admission>;
  readonly knows: (token: string) => boolean;
  /** From now on viewers of these kinds are told that the group has ended. */
  readonly retire: (forgetting: readonly Viewer['kind'][]) => void;
};

/** What a device is told when a seat could not be made. */
function whyNot(answer: Answer): HelloRefusal {
  return answer === 'group-full' || answer === 'ended' ? answer : 'door-shut';
}

type Page = { readonly kind: Exclude<Viewer['kind'], 'seat'>; readonly second?: true };

/** Which page each secret opens, by its hash. A second facilitator has the console of the first. */
function pagesBySecret(secrets: RoomSecrets, { hash }: Ciphers): ReadonlyMap<string, Page> {
  const kinds: readonly (readonly [keyof RoomSecrets, Page])[] = [
    ['facilitator', { kind: 'facilitator' }],
    ['second', { kind: 'facilitator', second: true }],
    ['stage', { kind: 'stage' }],
    ['observer', { kind: 'observer' }],
    ['interpreter', { kind: 'interpreter' }],
  ];
  return new Map(
    kinds.flatMap(([kind, page]) => {
      const secret = secrets[kind];
      return secret === undefined ? [] : [[hash(secret), page] as const];
    }),
  );
}

/** New seats from one address, and in all: more than a whole room that comes in behind one router. */
const joinsOfEach = { most: 400, forgivenEach: 500 } as const;
const joinsOfAll = { most: 1_200, forgivenEach: 100 } as const;

export function openAdmission(options: AdmissionPorts): Doorkeeper {
  const { secrets, join, ports } = options;
  const { chance, ciphers, clock } = ports;
  const pages = pagesBySecret(secrets, ciphers);
  const joins = countTries(joinsOfEach, joinsOfAll);
  const tryCode = openLock(join?.code ?? null, clock);

  function seatOf(hash: string): SeatId | null {
    const { tokens, group } = options.standing();
    const seat = tokens.get(hash);
    return seat !== undefined && group.seats.has(seat) ? seat : null;
  }

  let forgetting: readonly Viewer['kind'][] = [];

  function byToken(hello: Hello, token: string): Admission {
    const hash = ciphers.hash(token);
    const { language } = hello;
    const page = pages.get(hash);
    if (forgetting.includes(page?.kind ?? 'seat')) return { why: 'ended' };
    if (page !== undefined) return { viewer: { ...page, language } as Viewer, token };
    const seat = seatOf(hash);
    if (seat === null) return { why: 'unknown-token' };
    if (options.standing().group.keeping !== null) return { why: 'ended' };
    return { viewer: { kind: 'seat', seat }, token };
  }

  async function takeSeat(hello: Hello, token: string, from: string): Promise<Admission> {
    if (!joins.isOpen(from, clock.now())) return { why: 'too-many-tries' };
    joins.miss(from, clock.now());
    const hash = ciphers.hash(token);
    const seat = chance.secret(9) as SeatId;
    const answer = await new Promise<Answer>((answer) => {
      const command = { kind: 'join', seat, language: hello.language } as const;
      // Its own id, so that a join whose answer was lost on the way from the disk is not done twice.
      const id = seat as string as CommandId;
      options.ask({ sent: { by: 'room', command }, id, tokenHash: hash, answer });
    });
    if (answer === 'done') return { viewer: { kind: 'seat', seat }, token };
    // Nothing was written: a class that knocks at a shut door waits no longer once it opens.
    joins.hit(from, clock.now());
    return { why: whyNot(answer) };
  }

  return {
    retire: (kinds) => {
      forgetting = kinds;
    },
    knows: (token) => {
      const hash = ciphers.hash(token);
      return pages.has(hash) || options.standing().tokens.has(hash);
    },
    admit: async (hello, from) => {
      if (!('code' in hello.by)) return byToken(hello, hello.by.token);
      const why = tryCode(hello.by.code, from);
      if (why !== null) return { why };
      const token = hello.by.token ?? chance.secret(24);
      const isHeld = options.standing().tokens.has(ciphers.hash(token));
      return isHeld ? byToken(hello, token) : takeSeat(hello, token, from);
    },
  };
}
