import type { Crowd, Traffic } from './crowd.ts';
import { settle } from './open-elsewhere.ts';
import type { Server } from './start-server.ts';

/** Who answers and sees, on whichever server. */
export type Side = {
  readonly server: Server;
  readonly crowd: Crowd;
  readonly show: () => void;
};

/** What came of some rounds on one server, the middle of all rounds. */
export type Measured = {
  readonly ack_p50_ms: number;
  readonly ack_p95_ms: number;
  readonly ack_p99_ms: number;
  readonly scene_last_ms: number;
  /** Of the server's processor for one answer of one device, with what it shows of it. */
  readonly cpu_us_each: number;
  readonly frames_each: number;
  readonly bytes_each: number;
};

export function middle(values: readonly number[], part = 0.5): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

type Round = {
  readonly acks: readonly number[];
  readonly scene: number;
  readonly cpu: number;
  readonly sent: Pick<Traffic, 'frames' | 'bytes'>;
};

async function playRound({ server, crowd, show }: Side): Promise<Round> {
  await settle();
  const [before, cpu] = [crowd.traffic(), await server.used('cpu')];
  const acks = await crowd.answer();
  await settle();
  const [after, spent] = [crowd.traffic(), (await server.used('cpu')) - cpu];
  const sent = { frames: after.frames - before.frames, bytes: after.bytes - before.bytes };
  const scene = await crowd.see(show);
  return { acks, scene, cpu: spent, sent };
}

function sumUp(rounds: readonly Round[], devices: number): Measured {
  const part = (what: number): number =>
    tenths(middle(rounds.map(({ acks }) => middle(acks, what))));
  const of = (value: (round: Round) => number): number => middle(rounds.map(value));
  return {
    ack_p50_ms: part(0.5),
    ack_p95_ms: part(0.95),
    ack_p99_ms: part(0.99),
    scene_last_ms: tenths(of(({ scene }) => scene)),
    cpu_us_each: tenths((of(({ cpu }) => cpu) * 1000) / devices),
    frames_each: tenths(of(({ sent }) => sent.frames) / devices),
    bytes_each: Math.round(of(({ sent }) => sent.bytes) / devices),
  };
}

/** Rounds that are not measured: whatever runs for the first time is slow. */
const warming = 5;

/** The servers take turns, so that all meet the same machine. */
export async function measureRounds<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  { rounds, devices }: { readonly rounds: number; readonly devices: number },
): Promise<Readonly<Record<Name, Measured>>> {
  const names = Object.keys(sides) as Name[];
  const played = new Map<Name, Round[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warming + rounds; round += 1)
    for (const name of names) {
      const one = await playRound(sides[name]);
      if (round >= warming) played.get(name)?.push(one);
    }
  const summed = names.map((name) => [name, sumUp(played.get(name) ?? [], devices)]);
  return Object.fromEntries(summed) as Record<Name, Measured>;
}
