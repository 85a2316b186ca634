import type { IncomingMessage, ServerResponse } from 'node:http';
import { isFromHere } from './from-here.ts';
import { isOwnOrigin } from './origin.ts';
import type { OwnName } from './own-name.ts';
import { letRecord, setPolicy, setSafety } from './safety.ts';
import { servedAt } from './media/media-addresses.ts';
import { sendFile, type Served } from './static-files.ts';

export type PagesOptions = {
  /** What stands before every path: `/w/NAME`, which is taken off the requests; left out where nothing does. */
  readonly at?: string;
  /** Searched in this order. */
  readonly folders: readonly Served[];
  /** By which names this host may be asked. */
  readonly isOwnName: OwnName;
  /** Whether it listens at localhost too; not where it has one address alone. */
  readonly isAtLocalhost?: boolean | undefined;
  readonly api: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;
  /** The public key by which devices know this host, told to whoever comes without one. */
  readonly hostKey: string;
  /** Answers `/wire/ID`. */
  readonly streams: (request: IncomingMessage, response: ServerResponse, id: string) => void;
  /** Sends a file that some group has told by this address; false for any other. */
  readonly media: (
    address: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) => boolean | Promise<boolean>;
  /** Answers instead of the folders while screens are being worked on. */
  readonly workshop: ((request: IncomingMessage, response: ServerResponse) => void) | null;
};

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split(/[?#]/)[0] ?? '';

const refusals: Readonly<Record<number, string>> = {
  403: 'This is for pages of this computer.\n',
  404: 'There is nothing here.\n',
  405: 'Only GET is answered here.\n',
  421: 'This computer has another name. Open the address that it shows.\n',
};

function refuse(response: ServerResponse, status: keyof typeof refusals): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(refusals[status]);
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
    const asked = { folder, path: path.slice(at.length), isFromHere: isFromHere(request) };
    if (await sendFile(asked, request, response)) return;
  }
  refuse(response, 404);
}

/** Whoever types the bare address wants to join; a page's own address ends with a slash. */
function movedTo(path: string, { at = '' }: PagesOptions): string | null {
  if (path === '/') return `${at}/participant/`;
  return /^\/[a-z]+$/.test(path) ? `${at}${path}/` : null;
}

async function answerPage(
  options: PagesOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  // Browsers ask for it whatever a page says.
  if (path === '/favicon.ico') return nothing(response);
  if (path.startsWith(servedAt)) {
    const isSent = await options.media(path.slice(servedAt.length), request, response);
    return isSent ? undefined : refuse(response, 404);
  }
  if (path === '/seal') return tellKey(response, options.hostKey);
  if (path === '/studio/' && isFromHere(request)) letRecord(response, options.isAtLocalhost);
  const elsewhere = movedTo(path, options);
  if (elsewhere !== null) return redirect(response, elsewhere);
  if (options.workshop && !path.startsWith('/assets/')) return options.workshop(request, response);
  return answerFile(options, request, response);
}

/** That a connection stays open need not be said: half a tablet's answers are smaller than what is said of them. */
const leaveOpen = (response: ServerResponse): void => response.removeHeader('Connection');

/** Answers every request of a browser. */
export function openPages(options: PagesOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    setSafety(response);
    leaveOpen(response);
    if (!options.workshop) setPolicy(request, response);
    if (!options.isOwnName(request.headers.host)) return refuse(response, 421);
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
