import type { Milliseconds } from '../../../src/session/ids.ts';
import type { LoadedNodes, Node } from './loaded-nodes.ts';

/** How long each was away, in milliseconds from when its node was. */
export type Away = {
  /** Devices of the one session and of small ones, until they were shown their own again. */
  readonly devices: readonly Milliseconds[];
  /** Small sessions that a node led in its process, until another one answered. */
  readonly led: readonly Milliseconds[];
  /** Those that did not come back in time. */
  readonly missing: number;
};

/** Whoever is not back by then is missing. */
const patience: Milliseconds = 15_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function wiresOf({ reached }: Node): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${reached.port}/metrics`)).text();
  return Number(/elsewhere_wires (\d+)/.exec(text)?.[1]);
}

/** Where most devices are. */
async function findServing(nodes: readonly Node[]): Promise<readonly [Node, number]> {
  const wires = await Promise.all(nodes.map(wiresOf));
  const most = Math.max(...wires);
  const serving = nodes[wires.indexOf(most)];
  if (!serving) throw new Error('There is no node.');
  return [serving, most];
}

type Back = readonly (Milliseconds | null)[];

/** Until so many are back and nobody is away, or patience ends. */
async function untilBack(least: number, back: () => Back): Promise<Back> {
  const until = performance.now() + patience;
  for (;;) {
    const now = back();
    if ((now.length >= least && !now.includes(null)) || performance.now() > until) return now;
    await pause(10);
  }
}

const isTime = (ms: Milliseconds | null): ms is Milliseconds => ms !== null;

/** Kills the node that serves most devices, or lets it stand still; resolves once everybody is back and all nodes run again. */
export async function takeAway(loaded: LoadedNodes, isFrozen: boolean): Promise<Away> {
  const { nodes, balancer, voters, devices, sessions } = loaded;
  const [serving, wires] = await findServing(nodes);
  const pid = Number(serving.server.said['pid']);
  const start = performance.now();
  if (isFrozen) process.kill(pid, 'SIGSTOP');
  else void serving.server.stop('SIGKILL');
  const sockets = (): Back => [...voters.backSince(start), ...devices.backSince(start)];
  const onSockets = untilBack(wires, sockets);
  // What has no sockets goes elsewhere when the balancer would send it there.
  await balancer.untilUp(nodes.length - 1);
  const late = performance.now() - start;
  const moved = sessions.moveFrom(serving.server);
  const led = (): Back => moved.back().map((ms) => (ms === null ? null : ms + late));
  const [back, again] = [await onSockets, await untilBack(0, led)];
  if (isFrozen) process.kill(pid, 'SIGCONT');
  else await loaded.startAgain(serving);
  await balancer.untilUp(nodes.length);
  for (const { server } of nodes) sessions.join(server);
  const missing =
    Math.max(0, wires - back.length) + [...back, ...again].filter((ms) => ms === null).length;
  return { devices: back.filter(isTime), led: again.filter(isTime), missing };
}
