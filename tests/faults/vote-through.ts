import type { SeatLink } from './seat-link.ts';
import type { Target } from '../../src/session/target.ts';
import { quick, type FaultProxy } from './fault-proxy.ts';

export type Fault = {
  readonly name: string;
  /** Spoils the network before the seats vote. */
  readonly spoil: (proxy: FaultProxy) => void;
  /** How long it stays so, in milliseconds, before it is mended. */
  readonly lasts: number;
};

/** A device that is told nothing gives a connection up after 5 s of silence. */
export const faults: readonly Fault[] = [
  { name: 'reset', spoil: (proxy) => proxy.reset(), lasts: 0 },
  { name: 'cut in the middle of a frame', spoil: (proxy) => proxy.cutAfter(300), lasts: 0 },
  { name: 'away for 2 s', spoil: (proxy) => proxy.away(true), lasts: 2000 },
  { name: 'away for 8 s', spoil: (proxy) => proxy.away(true), lasts: 8000 },
  {
    name: 'slow, uneven and narrow',
    spoil: (proxy) => proxy.slow({ latency: 150, jitter: 200, bytesPerSecond: 20_000 }),
    lasts: 1500,
  },
  { name: 'half open', spoil: (proxy) => proxy.halfOpen(), lasts: 0 },
];

/** What came of a vote of every seat: its answers, and the milliseconds to each once the network was mended, in order. */
export type Through = { readonly answers: readonly string[]; readonly waited: readonly number[] };

/** All vote into a spoilt network. */
export async function voteThrough(
  { spoil, lasts }: Fault,
  links: readonly SeatLink[],
  { proxy, target, choice }: { proxy: FaultProxy; target: Target; choice: number },
): Promise<Through> {
  spoil(proxy);
  let mended = performance.now();
  const voting = links.map(async (link) => {
    const answer = await link.send({ kind: 'cast-vote', target, choice });
    return { answer, waited: Math.max(0, performance.now() - mended) };
  });
  await new Promise((resolve) => setTimeout(resolve, lasts));
  mended = performance.now();
  proxy.away(false);
  proxy.slow(quick);
  const all = await Promise.all(voting);
  return {
    answers: all.map(({ answer }) => answer),
    waited: all.map(({ waited }) => waited).toSorted((one, other) => one - other),
  };
}
