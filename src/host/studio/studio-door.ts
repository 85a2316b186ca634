import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFromHere } from '../from-here.ts';
import { limits } from '../../scenario/intake/limits.ts';
import { readJson } from '../read-body.ts';
import { setFilePolicy } from '../safety.ts';
import type { Studio } from './open-studio.ts';
import { contentType } from '../content-types.ts';
import { drawnAt } from './drawn-art.ts';
import { studioRoutes, type StudioRoute } from './studio-routes.ts';

/** A text in JSON has a sign more for some of its own. */
const longestBody = 2 * limits.table;

export type StudioDoor = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>;

type Said = { readonly status: number; readonly body: object };

const refused = (status: number, why: string): Said => ({ status, body: { why } });

function goneOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
}

async function answer(route: StudioRoute, body: unknown, gone: AbortSignal): Promise<Said> {
  if (body === null) return refused(400, 'not-understood');
  try {
    const found = await route(body, gone);
    return found === null ? refused(400, 'not-understood') : { status: 200, body: found };
  } catch (error) {
    return refused(500, error instanceof Error ? error.message : 'failed');
  }
}

/** Answers the studio's page, on this machine and with the facilitator's own secret. */
export function openStudioDoor(studio: Studio, isOwnSecret: (told: string) => boolean): StudioDoor {
  const routes = studioRoutes(studio, (milliseconds) => AbortSignal.timeout(milliseconds));

  const hear = async (request: IncomingMessage, path: string, gone: AbortSignal): Promise<Said> => {
    if (!isFromHere(request)) return refused(403, 'not-sealed');
    const told = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!isOwnSecret(told)) return refused(401, 'no-secret');
    const method = request.method === 'POST' ? 'POST' : 'GET';
    const route = routes.get(`${method} ${path}`);
    if (!route) return refused(404, 'not-found');
    return answer(route, method === 'POST' ? await readJson(request, longestBody) : {}, gone);
  };

  /** A picture cannot say a secret: its name, which is made of what it shows, is one. */
  const show = (request: IncomingMessage, response: ServerResponse, path: string): void => {
    const text = isFromHere(request) ? studio.art.piece(path.slice(drawnAt.length)) : null;
    response.statusCode = text === null ? 404 : 200;
    response.setHeader('Content-Type', contentType(path));
    setFilePolicy(contentType(path), response);
    response.setHeader('Cache-Control', 'no-store');
    response.end(text ?? '');
  };

  return async (request, response, path) => {
    if (path.startsWith(drawnAt)) return show(request, response, path);
    const { status, body } = await hear(request, path, goneOf(response));
    if (response.destroyed) return;
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(body));
  };
}
