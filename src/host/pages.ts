import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOwnOrigin } from './origin.ts';
import { sendFile, type Served } from './static-files.ts';

export type PagesOptions = {
  /** Searched in this order. */
  readonly folders: readonly Served[];
  readonly api: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;
  /** The public key by which devices know this host, told to whoever comes without one. */
  readonly hostKey: string;
  /** Answers `/wire/ID`. */
  readonly streams: (request: IncomingMessage, response: ServerResponse, id: string) => void;
  /** Answers instead of the folders while screens are being worked on. */
  readonly workshop: ((request: IncomingMessage, response: ServerResponse) => void) | null;
};

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split(/[?#]/)[0] ?? '';

/** Nothing but what this host serves, no script in a page, no address of a page told to another. */
function setPolicy(request: IncomingMessage, response: ServerResponse): void {
  const host = /^[\w.:[\]-]{1,255}$/.exec(request.headers.host ?? '')?.[0];
  const sockets = host === undefined ? '' : ` ws://${host} wss://${host}`;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  response.setHeader('Content-Security-Policy', policy.join('; '));
}

function setSafety(response: ServerResponse): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(status === 405 ? 'Only GET is answered here.\n' : 'There is nothing here.\n');
}

function nothing(response: ServerResponse): void {
  response.statusCode = 204;
  response.setHeader('Cache-Control', 'public, max-age=86400');
  response.end();
}

function tellKey(response: ServerResponse, hostKey: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(hostKey);
}

function redirect(response: ServerResponse, to: string): void {
  response.statusCode = 302;
  response.setHeader('Location', to);
  response.setHeader('Cache-Control', 'no-store');
  response.end();
}

async function answerFile(
  { folders }: PagesOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  for (const { at, folder } of folders) {
    if (!path.startsWith(at)) continue;
    if (await sendFile({ folder, path: path.slice(at.length) }, request, response)) return;
  }
  refuse(response, 404);
}

/** Whoever types the bare address wants to join; a page's own address ends with a slash. */
function movedTo(path: string): string | null {
  if (path === '/') return '/participant/';
  return /^\/[a-z]+$/.test(path) ? `${path}/` : null;
}

async function answerPage(
  options: PagesOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  // Browsers ask for it whatever a page says.
  if (path === '/favicon.ico') return nothing(response);
  if (path === '/seal') return tellKey(response, options.hostKey);
  const elsewhere = movedTo(path);
  if (elsewhere !== null) return redirect(response, elsewhere);
  if (!options.workshop) setPolicy(request, response);
  else if (!path.startsWith('/assets/')) return options.workshop(request, response);
  return answerFile(options, request, response);
}

/** Answers every request of a browser. */
export function openPages(options: PagesOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setSafety(response);
    const path = pathOf(request);
    if (path.startsWith('/api/')) {
      if (!isOwnOrigin(request)) return refuse(response, 403);
      return options.api(request, response, path);
    }
    if (path.startsWith('/wire/')) return options.streams(request, response, path.slice(6));
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    return answerPage(options, request, response);
  };
}
