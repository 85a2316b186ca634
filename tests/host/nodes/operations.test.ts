import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openOperations } from '../../../src/host/nodes/operations.ts';

const operate = openOperations({
  nodes: {
    written: { done: 3, conflict: 1, failed: 0 },
    following: { silence: () => 0 },
  } as unknown as Parameters<typeof openOperations>[0]['nodes'],
  served: () => [],
  wires: () => 7,
});

function answerTo(url: string, remoteAddress: string, headers: Record<string, string> = {}) {
  const answer = { statusCode: 0, text: '', setHeader: () => answer, end: (text: string) => text };
  const end = (text: string): void => void (answer.text = text);
  const isAnswered = operate(
    { url, headers, socket: { remoteAddress, localAddress: '10.0.0.1' } as Socket },
    Object.assign(answer, { end }) as never,
  );
  return { isAnswered, status: answer.statusCode, text: answer.text };
}

test('[MANY-10] what a node counts is told on its own machine alone, and not through a balancer', () => {
  expect(answerTo('/metrics', '127.0.0.1').text).toContain('elsewhere_wires 7');
  for (const asked of [
    answerTo('/metrics', '10.0.0.7'),
    answerTo('/metrics', '127.0.0.1', { 'x-forwarded-for': '10.0.0.7' }),
  ]) {
    expect(asked).toMatchObject({ isAnswered: true, status: 403 });
    expect(asked.text).not.toContain('elsewhere_');
  }
  expect(answerTo('/readyz', '10.0.0.7')).toMatchObject({ status: 200 });
  expect(answerTo('/other', '127.0.0.1').isAnswered).toBe(false);
});
