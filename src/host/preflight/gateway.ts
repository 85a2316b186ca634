import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

type Expected = { readonly status: number; readonly type?: string; readonly body?: string };

const html = 'text/html; charset=utf-8';
const text = 'text/plain; charset=utf-8';
const success = '<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>';

/** What phones and tablets ask a Wi-Fi as they join it, and the answer after which they stay. */
const probes: Readonly<Record<string, Expected>> = {
  '/generate_204': { status: 204 },
  '/gen_204': { status: 204 },
  '/hotspot-detect.html': { status: 200, type: html, body: success },
  '/library/test/success.html': { status: 200, type: html, body: success },
  '/connecttest.txt': { status: 200, type: text, body: 'Microsoft Connect Test' },
  '/ncsi.txt': { status: 200, type: text, body: 'Microsoft NCSI' },
  '/success.txt': { status: 200, type: text, body: 'success\n' },
  '/canonical.html': {
    status: 200,
    type: html,
    body: '<meta http-equiv="refresh" content="0;url=https://support.mozilla.org/kb/captive-portal"/>',
  },
  '/check_network_status.txt': { status: 200, type: text, body: 'NetworkManager is online\n' },
};

/** How the asking of phones is met. */
export type Gateway = {
  /** `off`: nobody asked for it. `shut`: the port that phones ask at cannot be had. */
  readonly state: 'off' | 'open' | 'shut';
  /** How many such questions were answered. */
  readonly answered: () => number;
  readonly close: () => void;
};

export const noGateway: Gateway = { state: 'off', answered: () => 0, close: () => {} };

/** The only port phones ask at. */
const portOfProbes = 80;

/** Answers as the internet would, for a laptop that is the Wi-Fi itself; whoever asks for anything else is led to the page to join. */
export async function openGateway(base: () => string, port = portOfProbes): Promise<Gateway> {
  let answered = 0;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
    const expected = Object.hasOwn(probes, path) ? probes[path] : undefined;
    response.setHeader('Cache-Control', 'no-store');
    request.resume();
    if (!expected) {
      response.writeHead(302, { Location: `${base()}/participant/` }).end();
      return;
    }
    answered += 1;
    if (expected.type) response.setHeader('Content-Type', expected.type);
    response.writeHead(expected.status).end(expected.body);
  };
  const server = createServer({ headersTimeout: 5_000, requestTimeout: 5_000 }, answer);
  server.maxConnections = 500;
  const isOpen = await listens(server, port);
  return {
    state: isOpen ? 'open' : 'shut',
    answered: () => answered,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, () => resolve(true));
  });
