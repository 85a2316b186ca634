import '../parts/older-browsers.ts';
import '../parts/paper.css';
import '../parts/emblem.css';
import './console.css';
import './groups.css';
import './briefing-print.css';
import './totals/totals.css';
import '../parts/banded-total.css';
import { render } from 'preact';
import { askHostAt, type AskHost } from '../../link/ask-host.ts';
import { browserPorts, newSecret, pageStorage, wakeByTimer } from '../../link/browser-ports.ts';
import { openLink } from '../../link/open-link.ts';
import type { View } from '../../session/view/viewer.ts';
import { keepAwake } from '../parts/keep-awake.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { say } from '../parts/say.ts';
import { speakLanguage, spoken, wantedLanguage } from '../parts/spoken.ts';
import { takeSecret } from '../parts/take-secret.ts';
import { Closed } from './closed.tsx';
import { openSessionApi, type ServedGroup } from './host-api.ts';
import { invitationOver, invitedSecret, workshopGone } from './invited.ts';
import { openNotes, type Notes } from './notes.ts';
import { studioAddress } from './studio-address.ts';
import { watchKeys } from './uses-keys.ts';
import { SessionPage, type OpenGroup } from './session-page.tsx';

type FacilitatorView = View & { readonly kind: 'facilitator' };

const place = document.getElementById('console');
const wire = new URL('../wire', document.baseURI).href.replace(/^http/, 'ws');
/** Where many workshops share a host, a tab may have been at another one. */
const below = location.pathname.replace(/facilitator\/.*$/, '').slice(1);
// An invited device's secret outlives the tab, and so does the key of the host it is for.
const ports = browserPorts('page', below === '' ? 'page' : 'tab');
const secretKey = `elsewhere.facilitator${below}`;
const secret = takeSecret(secretKey, { location, history, store: sessionStorage });

await speakLanguage(wantedLanguage(), 'facilitator');
const { language } = spoken.getState();
document.title = say('console.title');

function openConsole(at: HTMLElement, own: string, askHost: AskHost): void {
  keepAwake(navigator, document);
  const api = openSessionApi(own, askHost, studioAddress(own, location.href));
  const usesKeys = watchKeys(document);
  const notes = (): Notes =>
    openNotes((milliseconds, then) => wakeByTimer(Date.now() + milliseconds, then), usesKeys);
  const open = (group: ServedGroup): OpenGroup => ({
    group,
    link: openLink<FacilitatorView>({ url: wire, by: { token: group.token }, language, ports }),
    api: api.forGroup(group),
    notes: notes(),
  });
  render(<SessionPage api={api} open={open} notes={notes()} isInvited={below !== ''} />, at);
  keepFocus(at);
}

if (place) {
  const askHost = askHostAt(wire, ports.openWire);
  const own = await invitedSecret(secret, {
    page: { location },
    store: pageStorage('tab'),
    newSecret,
    askHost,
    wake: (milliseconds, then) => wakeByTimer(Date.now() + milliseconds, then),
  });
  if (own === null) render(<Closed why={below === '' ? 'no-secret' : 'no-invitation'} />, place);
  else if (own === invitationOver) render(<Closed why="invitation-over" />, place);
  else if (own === workshopGone) render(<Closed why="workshop-gone" />, place);
  else openConsole(place, own, askHost);
}
