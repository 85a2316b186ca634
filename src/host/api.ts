import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { openRoutes, openSecondRoutes, type RoutePorts } from './api-routes.ts';

export type ApiOptions = RoutePorts & { readonly secret: string };

const longestBody = 4096;

function answer(response: ServerResponse, status: number, body: object): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(body));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

type Routes = ReturnType<typeof openRoutes>;

/** What somebody may ask by the secret they told: everything, what is one group's own, or nothing. */
function routesBySecret(options: ApiOptions): (request: IncomingMessage) => Routes | null {
  const routes = openRoutes(options);
  return ({ headers }) => {
    const told = digest(headers.authorization ?? '');
    const isFor = (secret: string): boolean => timingSafeEqual(told, digest(`Bearer ${secret}`));
    if (isFor(options.secret)) return routes;
    const group = options.sitting.groups().find(({ secrets }) => isFor(secrets.second));
    return group ? openSecondRoutes(options, group) : null;
  };
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

/** What only facilitators may ask of the host itself. Answers 401 to everybody else, whatever they ask. */
export function openApi(options: ApiOptions) {
  const routesOf = routesBySecret(options);
  let turn: Promise<unknown> = Promise.resolve();

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> => {
    const routes = routesOf(request);
    if (!routes) return answer(response, 401, { why: 'no-secret' });
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
