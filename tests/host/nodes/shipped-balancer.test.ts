import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startBalancer } from './balancer-under-test.ts';

/** What stands for a node: it says which one it is, and what the balancer added. */
async function startStandIn(name: number): Promise<number> {
  const server = createServer((request, response) =>
    response.end(JSON.stringify({ name, from: request.headers['x-forwarded-for'] })),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test('[MANY-31] all paths of a workshop lead to one node, workshops are spread over all, and what operators ask is asked at the nodes', async () => {
  const ports = await Promise.all([0, 1, 2].map(startStandIn));
  const balancer = await startBalancer(ports, { isSticky: true });
  onTestFinished(balancer.stop);
  const get = (path: string) =>
    fetch(`http://127.0.0.1:${balancer.port}${path}`, {
      headers: { 'x-forwarded-for': '203.0.113.9' },
    });
  const nodeOf = async (path: string) =>
    (await (await get(path)).json()) as { name: number; from: string };
  const used = new Set<number>();
  for (let number = 0; number < 40; number += 1) {
    const at = `/w/shop${number}`;
    const paths = ['/wire', '/wire/an-id-of-a-stream', '/stage/', '/api/session?x=1'];
    const found = await Promise.all(paths.map((path) => nodeOf(`${at}${path}`)));
    const names = new Set(found.map(({ name }) => name));
    expect([number, names.size]).toEqual([number, 1]);
    for (const name of names) used.add(name);
  }
  expect(used.size).toBe(3);
  expect((await nodeOf('/wire')).from).toBe('127.0.0.1');
  for (const path of ['/metrics', '/healthz', '/readyz'])
    expect((await get(path)).status).toBe(403);
});
