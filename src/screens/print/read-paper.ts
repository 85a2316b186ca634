import { askHostAt, type AskHost } from '../../link/ask-host.ts';
import { browserPorts } from '../../link/browser-ports.ts';
import type { NoPaper, Paper } from '../../report/paper/paper.ts';
import { takeSecret } from '../parts/take-secret.ts';
import type { PrintAddress } from './print-address.ts';

export type PaperRead =
  | { readonly kind: 'paper'; readonly paper: Paper }
  | { readonly kind: 'why'; readonly why: NoPaper }
  | { readonly kind: 'failed' };

/** What a host answers, or what lies beside the page where a program prints it. */
type Answered = { readonly paper: Paper } | { readonly why: NoPaper };

/** Asks the host that the page came from, sealed, with the facilitator's secret; without one, what a program laid beside it. */
export async function readPaper(asked: PrintAddress): Promise<PaperRead> {
  const ports = browserPorts('page');
  const secret = takeSecret('elsewhere.facilitator', { location, history, store: sessionStorage });
  try {
    const answered = secret === null ? await besidePage() : await askOf(asked, secret, ports);
    return 'paper' in answered
      ? { kind: 'paper', paper: answered.paper }
      : { kind: 'why', why: answered.why };
  } catch {
    return { kind: 'failed' };
  }
}

async function besidePage(): Promise<Answered> {
  const answer = await fetch(new URL('../paper.json', document.baseURI));
  if (!answer.ok) throw new Error('There is no paper beside this page.');
  return (await answer.json()) as Answered;
}

type Ports = Pick<ReturnType<typeof browserPorts>, 'openWire'>;

async function askOf(asked: PrintAddress, secret: string, ports: Ports): Promise<Answered> {
  const socket = new URL('../wire', document.baseURI).href.replace(/^http/, 'ws');
  const ask: AskHost = askHostAt(socket, ports.openWire);
  const { what, group, language, minutes, cut, kept, story } = asked;
  const body = { what, group, language, minutes, cut, kept, story };
  const answer = await ask({ secret, method: 'POST', path: '/api/print', body });
  if (answer.status !== 200) throw new Error(`The host answered ${answer.status}.`);
  return answer.body as Answered;
}
