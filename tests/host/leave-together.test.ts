import { expect, test } from 'vitest';
import type { WebSocket } from 'ws';
import { leaveTogether } from '../../src/host/leave-together.ts';

function openSockets(sent: string[]) {
  const open = (name: string, isOpen = true): WebSocket =>
    ({
      OPEN: 1,
      readyState: isOpen ? 1 : 3,
      send: (what: string) => void sent.push(`${name} ${what}`),
    }) as never;
  return { one: open('one'), other: open('other'), gone: open('gone', false) };
}

test('[LOAD-14] what is said in one turn leaves at its end, in its order, and nothing to who has gone', async () => {
  const sent: string[] = [];
  const { one, other, gone } = openSockets(sent);
  const { send } = leaveTogether();
  send(one, 'a');
  send(gone, 'b');
  send(other, 'c');
  send(one, 'd');
  expect(sent).toEqual([]);
  await Promise.resolve();
  expect(sent).toEqual(['one a', 'other c', 'one d']);
});

test('[LOAD-14] five hundred leave at once, and what was said goes before a farewell', () => {
  const sent: string[] = [];
  const { one, other } = openSockets(sent);
  const { send, flush } = leaveTogether();
  for (let count = 0; count < 500; count += 1) send(one, String(count));
  expect(sent).toHaveLength(500);
  send(other, 'turned away');
  flush();
  expect(sent.at(-1)).toBe('other turned away');
});
