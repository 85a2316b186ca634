import type { Event } from '../../../src/session/event.ts';
import type { Target } from '../../../src/session/target.ts';
import { openSeatLink, type SeatLink } from '../../faults/seat-link.ts';
import type { HostUnderTest } from '../../faults/host-under-test.ts';
import type { BalancerUnderTest } from './balancer-under-test.ts';
import type { Cluster } from './cluster.ts';

/** Tablets that reach their nodes through a balancer, with the link of every tablet. */
export type Seats = {
  /** Resolves once every one is live. */
  readonly areIn: () => Promise<void>;
  /** Each votes, and once that is answered votes again, until it rests. */
  readonly storm: (target: Target) => void;
  /** Resolves once so many more votes were answered. */
  readonly more: (count: number) => Promise<void>;
  /** Nothing new is sent; resolves with the answers, once everything has one. */
  readonly rest: () => Promise<readonly string[]>;
  readonly close: () => void;
};

/** Less than makes a seat too fast. */
const between = 30;

function isLive({ state }: SeatLink): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (state.getState().status !== 'live') return;
      stop();
      resolve();
    };
    const stop = state.subscribe(check);
    check();
  });
}

export function openSeats(
  balancer: Pick<BalancerUnderTest, 'port'>,
  code: HostUnderTest['code'],
  count: number,
): Seats {
  const links = Array.from({ length: count }, () => openSeatLink(balancer.port, code));
  const answers: string[] = [];
  const waiting = new Set<() => void>();
  let isResting = true;
  let voting: Promise<void>[] = [];

  const isOpen = (): boolean => !isResting;
  async function voteOn(link: SeatLink, target: Target): Promise<void> {
    for (let number = 0; isOpen(); number += 1) {
      answers.push(await link.send({ kind: 'cast-vote', target, choice: number % 2 }));
      for (const check of waiting) check();
      await new Promise((resolve) => setTimeout(resolve, between));
    }
  }

  return {
    areIn: async () => {
      await Promise.all(links.map(isLive));
    },
    storm: (target) => {
      isResting = false;
      voting = links.map((link) => voteOn(link, target));
    },
    more: (count) => {
      const enough = answers.length + count;
      return new Promise((resolve) => {
        const check = (): void => {
          if (answers.length < enough) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
      });
    },
    rest: async () => {
      isResting = true;
      await Promise.all(voting);
      return answers.splice(0);
    },
    close: () => {
      for (const link of links) link.close();
    },
  };
}

/** What a journal holds of votes: how many there are, and whether each command was done once. */
export async function countVotes(
  cluster: Cluster,
): Promise<{ readonly votes: number; readonly seats: number; readonly doubled: number }> {
  const { events, memos } = await cluster.stored();
  const kinds = (kind: Event['kind']): number => events.filter((one) => one.kind === kind).length;
  const keys = memos.flatMap(({ answered }) => answered);
  return {
    votes: kinds('vote-cast'),
    seats: kinds('seat-joined'),
    doubled: keys.length - new Set(keys).size,
  };
}

/** How many sockets and streams this node carries. */
export async function wiresOf({ port }: Pick<HostUnderTest, 'port'>): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/elsewhere_wires (\d+)/.exec(text)?.[1]);
}

/** Resolves as soon as it carries so many. */
export async function untilWires(node: HostUnderTest, count: number): Promise<void> {
  while ((await wiresOf(node)) !== count) await new Promise((resolve) => setTimeout(resolve, 25));
}
