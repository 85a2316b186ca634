import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { likeSecret, anyText, type Drawing } from './draw-text.ts';
import { garble } from './nasty.ts';

const paths = [
  '/',
  '/participant/',
  '/languages/en.json',
  '/languages/../../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/settings.json',
  '/seal',
  '/favicon.ico',
  '/api/session',
  '/api/helpers',
  '/api/packs',
  '/api/burn',
  '/api/groups/open',
  '/wire/short',
  `/wire/${'w'.repeat(24)}`,
  '/wire/__proto__',
  '/media/b/scene.svg',
  '//etc/passwd',
] as const;
const hosts = ['192.168.1.5', 'laptop.local', 'evil.example', '', '[::1]', "a; script-src 'x'"];
const origins = ['http://192.168.1.5', 'http://evil.example', 'null', '\u0000'];

export type Asked = { readonly request: IncomingMessage; readonly url: string };

export function anyRequest(drawing: Drawing): Asked {
  const { draw } = drawing;
  const path = draw.pick(paths);
  const url = draw.often(0.3) ? garble(path, draw) : path;
  const headers: Record<string, string> = { host: draw.often(0.7) ? hosts[0]! : draw.pick(hosts) };
  if (draw.often(0.3)) headers['origin'] = draw.pick(origins);
  if (draw.often(0.5)) headers['authorization'] = `Bearer ${likeSecret(drawing)}`;
  if (draw.often(0.2)) headers['range'] = draw.pick(['bytes=0-1', 'bytes=-0', 'bytes=9-1', 'x']);
  if (draw.often(0.2)) headers['accept-encoding'] = 'gzip';
  const method = draw.pick(['GET', 'GET', 'POST', 'HEAD', 'PUT', 'OPTIONS']);
  const body = method === 'POST' ? [Buffer.from(anyText(drawing))] : [];
  const socket = { remoteAddress: draw.pick(['127.0.0.1', '192.168.1.9', '']) };
  const request = Object.assign(Readable.from(body), { method, url, headers, socket });
  return { request: request as unknown as IncomingMessage, url };
}

/** An answer that is kept. `done` resolves when it is whole; a stream of events is hung up at once. */
export function openAnswer() {
  const parts: string[] = [];
  const { promise: done, resolve } = Promise.withResolvers<void>();
  const events = new EventEmitter();
  const end = (part?: string | Buffer): void => {
    if (part !== undefined) parts.push(part.toString());
    events.emit('finish');
    events.emit('close');
    resolve();
  };
  const response = Object.assign(events, {
    statusCode: 200,
    writableLength: 0,
    writableEnded: false,
    setHeader: (name: string, value: unknown) => parts.push(`${name}: ${String(value)}`),
    removeHeader: () => {},
    writeHead(status: number) {
      response.statusCode = status;
      return response;
    },
    flushHeaders: () => setImmediate(end),
    write: (part: string | Buffer) => {
      parts.push(part.toString());
      return true;
    },
    end,
    destroy: () => end(),
  });
  return {
    response: response as unknown as ServerResponse,
    done,
    status: () => response.statusCode,
    told: () => parts.join('\n'),
  };
}
