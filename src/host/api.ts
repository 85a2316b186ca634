import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openRoutes, type RoutePorts } from './api-routes.ts';

export type ApiOptions = RoutePorts & { readonly secret: string };

const longestBody = 4096;

function answer(response: ServerResponse, status: number, body: object): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(body));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function isFacilitator(request: IncomingMessage, secret: string): boolean {
  return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${secret}`));
}

/** Null for a body that is too long or no JSON; an empty one is an empty object. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > longestBody) return null;
    parts.push(part as Buffer);
  }
  try {
    return length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return null;
  }
}

/** What only the facilitator may ask of the host itself. Answers 401 to everybody else, whatever they ask. */
export function openApi(options: ApiOptions) {
  const routes = openRoutes(options);
  let turn: Promise<unknown> = Promise.resolve();

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> => {
    if (!isFacilitator(request, options.secret)) return answer(response, 401, { why: 'no-secret' });
    const route = routes.get(`${request.method} ${path}`);
    if (!route) return answer(response, 404, { why: 'not-found' });
    const body = request.method === 'POST' ? await readBody(request) : {};
    if (body === null) return answer(response, 400, { why: 'not-understood' });
    const done = turn.then(() => route(body));
    turn = done.catch(() => {});
    try {
      const found = await done;
      if (found === null) answer(response, 400, { why: 'not-understood' });
      else answer(response, 200, found);
    } catch (error) {
      answer(response, 500, { why: error instanceof Error ? error.message : 'failed' });
    }
  };
}
