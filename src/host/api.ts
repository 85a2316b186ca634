import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Ask } from '../wire/ask.ts';
import { isFromHere } from './from-here.ts';
import { readJson } from './read-body.ts';
import { fewAtATime } from './few-at-a-time.ts';
import { openRoutes, openSecondRoutes, type RoutePorts } from './api-routes.ts';
import { openStudioDoor } from './studio/studio-door.ts';
import type { Studio } from './studio/open-studio.ts';

export type ApiOptions = RoutePorts & {
  readonly secret: string;
  /** Absent where no stories are written. */
  readonly studio?: Studio;
  /** Stands before what is asked by either door: lets in who was invited, and writes down what left. */
  readonly admit?: (answer: Api['answer']) => Api['answer'];
};

const longestBody = 4096;

function reply(response: ServerResponse, { status, body }: Said): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(JSON.stringify(body));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isSecret = (told: string, secret: string): boolean =>
  timingSafeEqual(digest(told), digest(secret));

type Routes = ReturnType<typeof openRoutes>;

/** What somebody may ask by the secret they told: everything, what is one group's own, or nothing. */
function routesBySecret(options: ApiOptions): (told: string) => Routes | null {
  const routes = openRoutes(options);
  return (told) => {
    if (isSecret(told, options.secret)) return routes;
    const group = options.sitting.groups().find(({ secrets }) => isSecret(told, secrets.second));
    return group ? openSecondRoutes(options, group) : null;
  };
}

type Said = Pick<Answer, 'status' | 'body'>;

export type Api = {
  readonly answer: (ask: Pick<Ask, 'secret' | 'method' | 'path' | 'body'>) => Promise<Said>;
  /** The same over HTTP, for programs on this machine: a secret in a header would be heard on the air. */
  readonly request: (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ) => Promise<void>;
};

/** What changes which session there is goes one after another; what only looks waits for nobody, and nobody for it. */
function isOrdered({ method, path }: Pick<Ask, 'method' | 'path'>): boolean {
  return method === 'POST' && !/^\/api\/(?:before|print)/.test(path);
}

/** What only facilitators may ask of the host itself. Answers 401 to everybody else, whatever they ask. */
export function openApi(options: ApiOptions): Api {
  const routesOf = routesBySecret(options);
  const inTurn = fewAtATime(1);
  const { studio, secret: own, admit = (inside) => inside } = options;
  const studioDoor = studio && openStudioDoor(studio, (told) => isSecret(told, own));

  const answer = admit(async ({ secret, method, path, body }) => {
    const routes = routesOf(secret);
    if (!routes) return { status: 401, body: { why: 'no-secret' } };
    const route = routes.get(`${method} ${path}`);
    if (!route) return { status: 404, body: { why: 'not-found' } };
    if (body === null) return { status: 400, body: { why: 'not-understood' } };
    try {
      const found = await (isOrdered({ method, path }) ? inTurn(() => route(body)) : route(body));
      return found === null
        ? { status: 400, body: { why: 'not-understood' } }
        : { status: 200, body: found };
    } catch (error) {
      return { status: 500, body: { why: error instanceof Error ? error.message : 'failed' } };
    }
  });

  return {
    answer,
    request: async (request, response, path) => {
      if (studioDoor && path.startsWith('/api/studio/')) return studioDoor(request, response, path);
      if (!isFromHere(request))
        return reply(response, { status: 403, body: { why: 'not-sealed' } });
      const secret = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const method = request.method === 'POST' ? 'POST' : 'GET';
      const body = method === 'POST' ? await readJson(request, longestBody) : {};
      reply(response, await answer({ secret, method, path, body }));
    },
  };
}
