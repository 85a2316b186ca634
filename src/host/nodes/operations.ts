import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFromHere } from '../from-here.ts';
import type { Nodes } from './open-nodes.ts';
import type { Followed } from './following.ts';

export type OperationsPorts = {
  readonly nodes: Pick<Nodes, 'written' | 'following'>;
  readonly served: () => readonly Followed[];
  /** Sockets and streams that are open. */
  readonly wires: () => number;
};

type Asking = Pick<IncomingMessage, 'url' | 'socket' | 'headers'>;
type Answering = Pick<ServerResponse, 'end' | 'setHeader' | 'statusCode'>;

/** A database that has been silent for longer is not one to send people to. */
const longestSilence = 4_000;

const metric = (name: string, kind: 'counter' | 'gauge', values: readonly string[]): string =>
  [
    `# TYPE elsewhere_${name} ${kind}`,
    ...values.map((value) => `elsewhere_${name}${value}`),
    '',
  ].join('\n');

/** Counts of this node alone, and nothing of any person, seat, group or answer. */
function metricsOf({ nodes, served, wires }: OperationsPorts): string {
  const { done, conflict, failed } = nodes.written;
  const memory = process.memoryUsage().rss;
  const seconds = process.cpuUsage();
  return [
    metric('commits_total', 'counter', [
      `{outcome="done"} ${done}`,
      `{outcome="conflict"} ${conflict}`,
      `{outcome="failed"} ${failed}`,
    ]),
    metric('groups', 'gauge', [` ${served().length}`]),
    metric('wires', 'gauge', [` ${wires()}`]),
    metric('database_silence_seconds', 'gauge', [
      ` ${(nodes.following.silence() / 1000).toFixed(3)}`,
    ]),
    metric('memory_bytes', 'gauge', [` ${memory}`]),
    metric('processor_seconds_total', 'counter', [
      ` ${((seconds.user + seconds.system) / 1e6).toFixed(3)}`,
    ]),
  ].join('');
}

function reply(response: Answering, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; version=0.0.4; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}

/** For whoever runs the nodes: whether this one lives and may be sent people, and on its own machine what it does. False for any other address. */
export function openOperations(ports: OperationsPorts) {
  const isReady = (): boolean => ports.nodes.following.silence() < longestSilence;
  const answers: Readonly<Record<string, () => readonly [number, string]>> = {
    '/healthz': () => [200, 'alive\n'],
    '/readyz': () => (isReady() ? [200, 'ready\n'] : [503, 'the database is silent\n']),
    '/metrics': () => [200, metricsOf(ports)],
  };
  return (request: Asking, response: Answering): boolean => {
    const { url = '' } = request;
    const answer = Object.hasOwn(answers, url) ? answers[url] : undefined;
    if (!answer) return false;
    // Counts that go up as people come and answer are for no participant.
    if (url === '/metrics' && !isFromHere(request)) reply(response, 403, 'on this machine alone\n');
    else reply(response, ...answer());
    return true;
  };
}
