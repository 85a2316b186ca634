import '../parts/older-browsers.ts';
import { render } from 'preact';
import { browserPorts } from '../../link/browser-ports.ts';
import { framedPorts, isFramed } from '../../link/frame-wire.ts';
import { openLink } from '../../link/open-link.ts';
import type { View } from '../../session/view/viewer.ts';
import { keepAwake } from '../parts/keep-awake.ts';
import { fetchIdly } from '../parts/late.ts';
import '../parts/paper.css';
import { askedLanguage, speakLanguage, spoken, wantedLanguage } from '../parts/spoken.ts';
import { takeSecret } from '../parts/take-secret.ts';
import { gatherVotes } from './gather-votes.ts';
import { hushed } from './hushed.ts';
import { openWallVoice } from './open-wall-voice.ts';
import { NoSecret, ProjectorPage } from './projector-page.tsx';
import { laterWalls } from './rare.ts';
import '../parts/banded-total.css';
import './projector.css';
import './stage.css';
import './moments/moments.css';
import './film.css';
import './briefing.css';
import './debrief.css';

type StageView = Extract<View, { kind: 'stage' }>;

const wall = document.getElementById('wall');
if (wall === null) throw new Error('No place for the wall.');

await speakLanguage(wantedLanguage(), 'projector');

const ports = isFramed() ? framedPorts() : browserPorts('page');
const secret = takeSecret('elsewhere.stage', { location, history, store: ports.storage });
if (secret === null) render(<NoSecret />, wall);
else {
  keepAwake(navigator, document);
  const link = openLink<StageView>({
    url: new URL('../wire', document.baseURI).href.replace(/^http/, 'ws'),
    by: { token: secret },
    // Undetermined: what the settings say, which the first view tells.
    language: askedLanguage() ?? 'und',
    ports,
  });
  const shown = gatherVotes(link.state, {
    now: ports.now,
    after: (milliseconds, then) => ports.wake(ports.now() + milliseconds, then),
  });
  const sounding = import('../../sound/open-sound.ts').then(({ openSound }) =>
    openSound({ root: new URL('../assets/sounds/', document.baseURI).href }),
  );
  const voice = openWallVoice(new Audio(), new URL('..', document.baseURI).href, (isSpeaking) => {
    void sounding.then((sound) => sound.duck(isSpeaking));
  });
  shown.subscribe(({ scene }) => {
    if (scene === null) return;
    void sounding.then((sound) => sound.follow(scene));
    voice.follow(scene);
    if (scene.language !== spoken.getState().language)
      void speakLanguage(scene.language, 'projector');
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'm') return;
    void sounding.then((sound) => {
      const isMuted = sound.mute();
      voice.mute(isMuted);
      hushed.setState(isMuted, true);
    });
  });
  // The stage is the heaviest part of the wall: fetched while people still join.
  if (!isFramed()) void import('../../stage/open-stage.ts').catch(() => null);
  fetchIdly(laterWalls);
  render(<ProjectorPage shown={shown} send={(command) => void link.send(command)} />, wall);
}
