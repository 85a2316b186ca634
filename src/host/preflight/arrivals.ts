import type { IncomingMessage } from 'node:http';
import { callerOf } from '../caller.ts';
import { isFromHere } from '../from-here.ts';

/** Other machines that have reached this one since it started: how many, and nothing else of them. */
export type Arrivals = {
  readonly note: (request: IncomingMessage) => void;
  readonly count: () => number;
};

const most = 2_000;

export function openArrivals(): Arrivals {
  const seen = new Set<string>();
  return {
    note: (request) => {
      if (seen.size < most && !isFromHere(request))
        seen.add(callerOf(request.socket.remoteAddress));
    },
    count: () => seen.size,
  };
}
