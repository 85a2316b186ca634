import { render, type ComponentChildren } from 'preact';
import { createStore, type StoreApi } from 'zustand/vanilla';
import '../../../../src/screens/parts/paper.css';
import '../../../../src/screens/parts/emblem.css';
import '../../../../src/screens/parts/banded-total.css';
import '../../../../src/screens/facilitator/console.css';
import '../../../../src/screens/facilitator/groups.css';
import '../../../../src/screens/facilitator/briefing-print.css';
import '../../../../src/screens/facilitator/totals/totals.css';
import type { Link, LinkState } from '../../../../src/link/link.ts';
import { Burned } from '../../../../src/screens/facilitator/burned.tsx';
import { Closed } from '../../../../src/screens/facilitator/closed.tsx';
import { Console } from '../../../../src/screens/facilitator/console.tsx';
import { openNotes } from '../../../../src/screens/facilitator/notes.ts';
import { watchKeys } from '../../../../src/screens/facilitator/uses-keys.ts';
import { keepFocus } from '../../../../src/screens/parts/keep-focus.ts';
import { SessionPage } from '../../../../src/screens/facilitator/session-page.tsx';
import { speakLanguage } from '../../../../src/screens/parts/spoken.ts';
import type { ConsoleScene } from '../../../../src/session/view/console-view.ts';
import type { View } from '../../../../src/session/view/viewer.ts';
import { showStates, type Touched } from '../../show-states.ts';
import { consoleState, consoleStates } from '../console-states.ts';
import { burning, fakeHost, fakeSession, never } from './fake-host.ts';

type ConsoleView = View & { readonly kind: 'facilitator' };

/** One stored state of the console: `?state=voting&language=ar-XB`, with `&several` or `&second` and `&undo`; without a state, the list of all. Tests turn it from state to state. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
await speakLanguage(language, 'facilitator');
const place = document.getElementById('console');

/** The clock of the story's host, so that the page works out a drift of four minutes and not of years. */
const shiftOf = ({ sheet }: ConsoleScene): number =>
  (sheet.enteredAt ?? Date.now()) + 240_000 - Date.now();

const usesKeys = watchKeys(document);
const sent: unknown[] = [];
let shown: StoreApi<LinkState<ConsoleView>> | null = null;

const stateOf = (scene: ConsoleScene): LinkState<ConsoleView> => ({
  status: 'live',
  why: null,
  scene,
  mine: null,
  clockShift: shiftOf(scene),
  unsent: 0,
  pending: [],
  refused: null,
});

function linkTo(scene: ConsoleScene): Link<ConsoleView> {
  const state = createStore(() => stateOf(scene));
  shown = state;
  return {
    state,
    send: (command) => {
      sent.push(command);
      return never();
    },
    close: () => {},
  };
}

function sceneOf(state: string): ConsoleScene {
  const scene = consoleState(state, language);
  if (scene === null) throw new Error(`No ${state}`);
  return scene;
}

function openConsole(state: string): ComponentChildren {
  const api = {
    ...fakeHost,
    isOneOfSeveral: asked.has('several'),
    isSecond: asked.has('second') || state === 'second-key',
  };
  const notes = openNotes(() => () => {}, usesKeys);
  if (asked.has('undo')) notes.soon('Removing teal kettle', () => {});
  return <Console key={state} link={linkTo(sceneOf(state))} api={api} notes={notes} />;
}

const burnedPage = (left: readonly string[]): ComponentChildren => (
  <div class="room-view">
    <section class="pane">
      <Burned burning={{ ...burning, left }} />
    </section>
  </div>
);

const quiet = () => openNotes(() => () => {});
const chooser = (): ComponentChildren => (
  <SessionPage
    api={fakeSession}
    notes={quiet()}
    open={(group) => ({
      group,
      link: linkTo(sceneOf('reading')),
      api: { ...fakeHost, isOneOfSeveral: true },
      notes: quiet(),
    })}
  />
);

/** Pages that no state of a group shows. */
const others: Readonly<Record<string, () => ComponentChildren>> = {
  burned: () => burnedPage([]),
  'burned-not-all': () => burnedPage(['journal.sqlite']),
  chooser,
  'closed-no-secret': () => <Closed why="no-secret" />,
  'closed-no-invitation': () => <Closed why="no-invitation" />,
  'closed-invitation-over': () => <Closed why="invitation-over" />,
  'closed-workshop-gone': () => <Closed why="workshop-gone" />,
  'closed-turned-away': () => <Closed why="turned-away" onAgain={() => {}} />,
  'closed-forgotten': () => <Closed why="forgotten" />,
};

const tool = (nth: number) => `.drawer-tools button:nth-child(${nth})`;
const openTools = '.control-bar [aria-expanded]';
/** What stands behind a button. */
const behind: Touched = {
  before: ['lobby', '.to-before button'],
  rounds: ['lobby', '.to-before button:nth-child(2)'],
  apart: [
    'lobby',
    'fieldset .choices-row button:nth-child(2)',
    'fieldset [role="group"] button:nth-child(1)',
    'fieldset [role="group"] button:nth-child(2)',
    '.group-forms [aria-pressed="false"]:last-child',
  ],
  inside: ['chooser', '.groups .action'],
  between: ['chooser', '.groups .action', '.whose button'],
  'helper-code': ['reading', '.helpers .choices-row button'],
  'typed-in': [
    'lobby',
    '.typed-in summary',
    '.typed-row .sign-shape:nth-child(1) button',
    '.typed-in .action',
  ],
  'on-paper': ['reading', '.on-paper summary'],
  'new-plan': ['reading', '.minutes-left summary', '.minutes-left .choices-row button'],
  keeping: ['helped-debrief', '.pane > section > .action'],
  'tool-pocket': ['helped-voting', openTools, tool(1)],
  'tool-message': ['helped-voting', openTools, tool(2)],
  'tool-notes': ['helped-debrief', openTools, tool(3)],
  'tool-parking': ['helped-debrief', openTools, tool(4)],
  'tool-balance': ['helped-voting', openTools, tool(5)],
  'tool-language': ['reading', openTools, tool(6)],
};

function show(content: ComponentChildren): void {
  if (place === null) throw new Error('The page has no place for the console.');
  render(null, place);
  render(content, place);
}

const states = {
  ...Object.fromEntries(consoleStates.map((name) => [name, () => show(openConsole(name))])),
  ...Object.fromEntries(Object.entries(others).map(([name, page]) => [name, () => show(page())])),
};

if (!asked.has('state'))
  show(
    <ul>
      {[...Object.keys(states), ...Object.keys(behind)].map((state) => (
        <li key={state}>
          <a href={`${location.pathname}?state=${state}&language=${language}`}>{state}</a>
        </li>
      ))}
    </ul>,
  );
/** The state that is shown becomes this one, as it does while a console is open. */
const changeState = (name: string): void => shown?.setState(stateOf(sceneOf(name)));
Object.assign(globalThis, { sent, changeState });
if (place !== null) keepFocus(place);
showStates(states, behind);
