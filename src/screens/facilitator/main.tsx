import '../parts/older-browsers.ts';
import '../parts/paper.css';
import '../parts/emblem.css';
import './console.css';
import './groups.css';
import './briefing-print.css';
import './totals/totals.css';
import '../parts/banded-total.css';
import { render } from 'preact';
import { askHostAt } from '../../link/ask-host.ts';
import { browserPorts, wakeByTimer } from '../../link/browser-ports.ts';
import { openLink } from '../../link/open-link.ts';
import type { View } from '../../session/view/viewer.ts';
import { keepAwake } from '../parts/keep-awake.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { say } from '../parts/say.ts';
import { speakLanguage } from '../parts/spoken.ts';
import { takeSecret } from '../parts/take-secret.ts';
import { openSessionApi, type ServedGroup } from './host-api.ts';
import { openNotes, type Notes } from './notes.ts';
import { studioAddress } from './studio-address.ts';
import { watchKeys } from './uses-keys.ts';
import { SessionPage, type OpenGroup } from './session-page.tsx';

type FacilitatorView = View & { readonly kind: 'facilitator' };

const language = new URLSearchParams(location.search).get('language') ?? 'en';
const ports = browserPorts('page');
const place = document.getElementById('console');
const secret = takeSecret('elsewhere.facilitator', { location, history, store: sessionStorage });

await speakLanguage(language, 'facilitator');
document.title = say('console.title');
if (place && secret === null) render(<p class="lead">{say('console.no-secret')}</p>, place);
if (place && secret !== null) {
  keepAwake(navigator, document);
  const socket = new URL('/wire', location.href);
  socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const askHost = askHostAt(socket.href, ports.openWire);
  const api = openSessionApi(secret, askHost, studioAddress(secret, location.href));
  const usesKeys = watchKeys(document);
  const notes = (): Notes =>
    openNotes((milliseconds, then) => wakeByTimer(Date.now() + milliseconds, then), usesKeys);
  const open = (group: ServedGroup): OpenGroup => ({
    group,
    link: openLink<FacilitatorView>({
      url: socket.href,
      by: { token: group.token },
      language,
      ports,
    }),
    api: api.forGroup(group),
    notes: notes(),
  });
  render(<SessionPage api={api} open={open} notes={notes()} />, place);
  keepFocus(place);
}
