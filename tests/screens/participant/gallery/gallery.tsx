import '../../../../src/screens/parts/paper.css';
import '../../../../src/screens/parts/emblem.css';
import '../../../../src/screens/parts/banded-total.css';
import '../../../../src/screens/participant/participant.css';
import '../../../../src/screens/participant/story.css';
import '../../../../src/screens/participant/roomy.css';
import '../../../../src/screens/participant/survey.css';
import { render } from 'preact';
import { createStore } from 'zustand/vanilla';
import { Voices } from '../../../../src/screens/parts/hear.tsx';
import { hushOnTouch } from '../../../../src/screens/parts/hush-on-touch.ts';
import { lateNarration } from '../../../../src/screens/parts/late-narration.ts';
import { speakLanguage } from '../../../../src/screens/parts/spoken.ts';
import { Join } from '../../../../src/screens/participant/join.tsx';
import { areLargeHere, showLetters } from '../../../../src/screens/participant/letters.ts';
import { Participant } from '../../../../src/screens/participant/participant.tsx';
import { rareScreens } from '../../../../src/screens/participant/rare.ts';
import type { SeatLink } from '../../../../src/screens/participant/seat.ts';
import type { TeamId } from '../../../../src/session/ids.ts';
import { states } from './states.ts';

/** `?state=NAME&language=TAG` draws that state; what a touch sends is listed on the window for tests; with `late`, what loads later does. */
const asked = new URLSearchParams(location.search);
if (!asked.has('late')) await rareScreens.fetch();
await speakLanguage(asked.get('language') ?? 'en', 'participant');

type Shown = NonNullable<(typeof states)[string]>;

showLetters(asked.has('large') || areLargeHere());
const place = document.getElementById('device');
const narration = lateNarration(new Audio(), location.origin);
hushOnTouch(narration);
const sent: unknown[] = [];
let shown: SeatLink['state'] | null = null;

/** In a made-up language no story is told; what is told in another stays so. */
const isMadeUp = asked.get('language') === 'en-XA';
const untold = (state: Shown, scene: NonNullable<Shown['scene']>): Shown => ({
  ...state,
  scene: { toldIn: 'en', ...scene },
});

function linkTo(state: Shown): SeatLink {
  shown = createStore(() => (isMadeUp && state.scene ? untold(state, state.scene) : state));
  return {
    state: shown,
    send: (command) => {
      sent.push(command);
      return new Promise(() => {});
    },
    close: () => {},
  };
}

function showState(name: string): void {
  const state = states[name];
  if (place === null || (state === undefined && name !== 'join')) throw new Error(`No ${name}`);
  render(
    <Voices.Provider key={name} value={narration}>
      {state === undefined ? (
        <Join onCode={(code) => sent.push(code)} />
      ) : (
        <Participant key={name} link={linkTo(state)} onRemedy={(remedy) => sent.push(remedy)} />
      )}
    </Voices.Provider>,
    place,
  );
}

/** The seat that is shown goes with another team. */
function moveTo(team: TeamId): void {
  const scene = shown?.getState().scene;
  if (scene) shown?.setState({ scene: { ...scene, team } });
}

/** The state that is shown becomes this one, as it does while a device is held. */
const changeState = (name: string): void => shown?.setState(states[name] ?? {});
const rareAreHere = (): boolean => rareScreens.here() !== null;
const stateNames = ['join', ...Object.keys(states)];
Object.assign(globalThis, { sent, showState, changeState, moveTo, stateNames, rareAreHere });
showState(asked.get('state') ?? 'join');
