import '../parts/paper.css';
import '../parts/emblem.css';
import '../parts/banded-total.css';
import './participant.css';
import './story.css';
import './roomy.css';
import './survey.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browserPorts } from '../../link/browser-ports.ts';
import { framedPorts, isFramed } from '../../link/frame-wire.ts';
import { takeHostKey } from '../../link/host-key.ts';
import { keptIn } from '../../link/kept.ts';
import { openLink } from '../../link/open-link.ts';
import type { CodePicture } from '../../session/ids.ts';
import { Voices } from '../parts/hear.tsx';
import { hushOnTouch } from '../parts/hush-on-touch.ts';
import { keepAwake } from '../parts/keep-awake.ts';
import { lateNarration } from '../parts/late-narration.ts';
import { speakInstead, speakLanguage, spoken, wantedLanguage } from '../parts/spoken.ts';
import { codeInAddress } from './code-in-address.ts';
import { Join } from './join.tsx';
import { areLargeHere, letters, showLetters } from './letters.ts';
import { Participant } from './participant.tsx';
import { rareScreens } from './rare.ts';
import type { SeatLink } from './seat.ts';
import type { Remedy } from './turned-away.tsx';

const ports = isFramed() ? framedPorts() : browserPorts('tab');
const kept = keptIn(ports.storage);

function openSeat(code: readonly CodePicture[]): SeatLink {
  const url = new URL('../wire', document.baseURI);
  url.protocol = url.protocol.replace('http', 'ws');
  const { language } = spoken.getState();
  const link: SeatLink = openLink({ url: url.href, by: { code }, language, ports });
  let last = language;
  link.state.subscribe(({ scene }) => {
    if (scene === null || scene.language === last) return;
    last = scene.language;
    // What could not be had is asked for again with the next that comes from the host.
    void speakInstead(last, 'participant').then((isHere) => {
      if (!isHere) last = spoken.getState().language;
    });
  });
  return link;
}

/** The code of the address, and it is gone from there; else that of the seat this device holds. */
function takeCode(): readonly CodePicture[] | null {
  takeHostKey({ location, history }, ports.storage);
  const code = codeInAddress(location.hash);
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  return code ?? kept.seat()?.code ?? null;
}

function Device({ start }: { readonly start: readonly CodePicture[] | null }) {
  const [seat, setSeat] = useState(() => start && { code: start, link: openSeat(start) });
  const join = (code: readonly CodePicture[]): void => {
    seat?.link.close();
    setSeat({ code, link: openSeat(code) });
  };
  useEffect(() => {
    const follow = (): void => {
      const code = takeCode();
      if (code !== null) join(code);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  });
  if (seat === null) return <Join onCode={join} />;
  const mend = (remedy: Remedy): void => {
    if (remedy === 'again') return join(seat.code);
    if (remedy === 'reload') return location.reload();
    seat.link.close();
    if (remedy === 'anew') kept.forget();
    setSeat(null);
  };
  return <Participant key={seat.link} link={seat.link} onRemedy={mend} />;
}

await speakLanguage(wantedLanguage(), 'participant-first');
showLetters(kept.largeLetters() || areLargeHere());
letters.subscribe(({ areLarge }) => kept.keepLetters(areLarge));
const device = document.getElementById('device');
if (device === null) throw new Error('The page has no place for the device');
const site = new URL('..', document.baseURI).href;
const player = new Audio(`${site}assets/sounds/silence.wav`);
player.preload = 'none';
const narration = lateNarration(player, site);
// Some tablets let out no sound before one was played under a finger.
addEventListener('click', () => void player.play().catch(() => {}), { once: true, capture: true });
hushOnTouch(narration);
keepAwake(navigator, document);
addEventListener('keydown', () => void rareScreens.fetch(), { once: true });
render(
  <Voices.Provider value={narration}>
    <Device start={takeCode()} />
  </Voices.Provider>,
  device,
);
