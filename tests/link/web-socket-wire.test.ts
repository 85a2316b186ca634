import { expect, test } from 'vitest';
import { openWebSocketWire } from '../../src/link/web-socket-wire.ts';

test('[LINK-18] nothing leaves a socket before it is open, then everything in its order', () => {
  const sent: string[] = [];
  const told: string[] = [];
  const socket = {
    readyState: WebSocket.CONNECTING as number,
    bufferedAmount: 7,
    send: (text: string) => void sent.push(text),
    close: () => void told.push('close'),
  } as unknown as WebSocket & { readyState: number };
  const events = {
    text: (text: string) => void told.push(text),
    bytes: (bytes: Uint8Array) => void told.push(`bytes ${bytes.join()}`),
    closed: () => void told.push('closed'),
  };
  const wire = openWebSocketWire('ws://x', events, () => socket);
  wire.send('a');
  wire.send('b');
  expect(sent).toEqual([]);
  socket.readyState = WebSocket.OPEN;
  socket.onopen?.(new Event('open'));
  wire.send('c');
  expect(sent).toEqual(['a', 'b', 'c']);
  expect(wire.waiting()).toBe(7);
  socket.onmessage?.(new MessageEvent('message', { data: 'hello' }));
  expect(socket.binaryType).toBe('arraybuffer');
  const { buffer } = Uint8Array.of(1, 2);
  socket.onmessage?.(new MessageEvent('message', { data: buffer }));
  socket.readyState = WebSocket.CLOSED;
  socket.onclose?.(new Event('close') as CloseEvent);
  wire.send('lost');
  wire.close();
  expect(told).toEqual(['hello', 'bytes 1,2', 'closed', 'close']);
  expect(sent).toHaveLength(3);
});
