import { render, type ComponentChildren } from 'preact';
import { createStore, type StoreApi } from 'zustand/vanilla';
import '../../../../src/screens/parts/paper.css';
import '../../../../src/screens/parts/emblem.css';
import '../../../../src/screens/parts/banded-total.css';
import '../../../../src/screens/facilitator/console.css';
import '../../../../src/screens/facilitator/briefing-print.css';
import type { LinkState } from '../../../../src/link/link.ts';
import { Console } from '../../../../src/screens/facilitator/console.tsx';
import type { Looked } from '../../../../src/screens/facilitator/before/before-api.ts';
import { Burned } from '../../../../src/screens/facilitator/burned.tsx';
import type { Burning, HostApi, PackCard } from '../../../../src/screens/facilitator/host-api.ts';
import { openNotes } from '../../../../src/screens/facilitator/notes.ts';
import { keepFocus } from '../../../../src/screens/parts/keep-focus.ts';
import { speakLanguage } from '../../../../src/screens/parts/spoken.ts';
import type { ConsoleScene } from '../../../../src/session/view/console-view.ts';
import type { View } from '../../../../src/session/view/viewer.ts';
import { consoleState, consoleStates } from '../console-states.ts';

/** One stored state of the console: `?state=voting&language=ar-XB`. Without a state, the list of all; with `&burned`, what burning says. Tests turn it from state to state. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
await speakLanguage(language, 'facilitator');
const place = document.getElementById('console');

const never = (): Promise<never> => new Promise(() => {});
const river: PackCard = {
  name: 'the-river-road',
  title: 'The River Road',
  hash: 'h',
  minutes: [12, 25, 45],
  teams: [1, 8],
  languages: ['en'],
  unchecked: [],
  findings: [],
};
const looked: Looked = {
  checks: [
    {
      name: 'network',
      state: 'look',
      case: 'several',
      values: { address: '192.168.1.20', port: 4711, card: 'wlan0' },
    },
    { name: 'phone', state: 'unknown', case: 'waiting', values: {} },
    { name: 'disk', state: 'good', case: 'enough', values: { free: '80 GB' } },
  ],
  cards: [
    { name: 'wlan0', address: '192.168.1.20', kind: 'wifi', isReal: true, isChosen: true },
    { name: 'tun0', address: '10.8.0.2', kind: 'virtual', isReal: false, isChosen: false },
  ],
  phone: 'http://192.168.1.20:4711/reach/',
};
const api: HostApi = {
  isOneOfSeveral: asked.has('several'),
  isSecond: asked.has('second'),
  others: async () => [{ code: 'boat-comb-leaf', name: 'Officers' }],
  packs: async () => [river],
  before: {
    look: async () => looked,
    choose: never,
    network: async () => ({ name: 'Trainer 12', password: 'river road' }),
    setNetwork: async () => {},
  },
  burn: never,
  begin: never,
  beginPassing: never,
  beginSeveral: never,
  earlier: async () => [],
  openEarlier: never,
  burnEarlier: never,
  helpers: async () => [
    {
      code: 'gourd-kite-lamp-boat',
      second: 'http://192.168.1.20:4711/facilitator/#a-secret~the-key-of-the-host',
      observer: 'http://192.168.1.20:4711/observer/#a-secret~the-key-of-the-host',
      interpreter: 'http://192.168.1.20:4711/interpreter/#a-secret~the-key-of-the-host',
    },
  ],
  stage: async () => 'http://192.168.1.20:4711/projector/#secret',
};
const burning: Burning = {
  left: asked.has('not-all') ? ['journal.sqlite'] : [],
  went: [
    {
      group: 'Soldiers and constables',
      totals: [
        { title: 'First words', at: 1_795_960_000_000, to: 'Officers' },
        { title: 'The count at the mill', at: 1_795_961_000_000, to: null },
      ],
      sentence: 'We were told to hurry, and nobody said what for.',
    },
  ],
};
/** The clock of the story's host, so that the page works out a drift of four minutes and not of years. */
const clockShift = ({ sheet }: ConsoleScene): number =>
  (sheet.enteredAt ?? Date.now()) + 240_000 - Date.now();

type ConsoleState = LinkState<View & { readonly kind: 'facilitator' }>;
const stateOf = (scene: ConsoleScene): ConsoleState => ({
  status: 'live',
  why: null,
  scene,
  mine: null,
  clockShift: clockShift(scene),
  unsent: 0,
  pending: [],
  refused: null,
});

const sent: unknown[] = [];
let shown: StoreApi<ConsoleState> | null = null;
const notes = openNotes(() => () => {});
if (asked.has('undo')) notes.soon('Removing teal kettle', () => {});

function sceneOf(name: string): ConsoleScene {
  const scene = consoleState(name, 'en');
  if (scene === null) throw new Error(`No ${name}`);
  return scene;
}

function page(name: string): ComponentChildren {
  if (asked.has('burned'))
    return (
      <main class="room-view">
        <section class="pane">
          <Burned burning={burning} />
        </section>
      </main>
    );
  const state = createStore(() => stateOf(sceneOf(name)));
  shown = state;
  const link = {
    state,
    send: (command: unknown) => {
      sent.push(command);
      return never();
    },
    close: () => {},
  };
  return <Console key={name} link={link} api={api} notes={notes} />;
}

const list = (
  <ul>
    {consoleStates.map((state) => (
      <li key={state}>
        <a href={`${location.pathname}?state=${state}&language=${language}`}>{state}</a>
      </li>
    ))}
  </ul>
);

const draw = (what: ComponentChildren): void => {
  if (place !== null) render(what, place);
};
const showState = (name: string): void => {
  draw(null);
  draw(page(name));
};
/** The state that is shown becomes this one, as it does while a console is open. */
const changeState = (name: string): void => shown?.setState(stateOf(sceneOf(name)));
Object.assign(globalThis, { sent, showState, changeState, stateNames: consoleStates });
const first = asked.get('state');
if (place !== null) keepFocus(place);
draw(first === null ? list : page(first));
