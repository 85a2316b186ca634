import { render, type ComponentChildren } from 'preact';
import { createStore } from 'zustand/vanilla';
import '../../../../src/screens/parts/paper.css';
import '../../../../src/screens/parts/emblem.css';
import '../../../../src/screens/observer/observer.css';
import '../../../../src/screens/interpreter/interpreter.css';
import type { Link } from '../../../../src/link/link.ts';
import { InterpreterPage } from '../../../../src/screens/interpreter/interpreter-page.tsx';
import { ObserverPage } from '../../../../src/screens/observer/observer-page.tsx';
import { keepFocus } from '../../../../src/screens/parts/keep-focus.ts';
import { speakLanguage } from '../../../../src/screens/parts/spoken.ts';
import type { View } from '../../../../src/session/view/viewer.ts';
import { helperState, helperStates } from '../helper-states.ts';

/** One stored state of a helper's page: `?state=observer-story&language=ar-XB`. Without a state, the list of all. Tests turn it from state to state. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
const place = document.getElementById('page');
const stateNames = ['observer', 'interpreter'].flatMap((kind) =>
  helperStates.map((name) => `${kind}-${name}`),
);
const first = asked.get('state');
await speakLanguage(language, (first ?? asked.get('as') ?? 'observer').split('-')[0] ?? '');

const sent: unknown[] = [];
function linkTo<V extends View>({ scene }: V): Link<V> {
  return {
    state: createStore(() => ({
      status: 'live' as const,
      why: null,
      scene,
      mine: null,
      clockShift: 0,
      unsent: 0,
      pending: [],
      refused: null,
    })),
    send: (command) => {
      sent.push(command);
      return new Promise(() => {});
    },
    close: () => {},
  };
}

function page(name: string): ComponentChildren {
  const [kind, ...rest] = name.split('-');
  const isKnown = kind === 'observer' || kind === 'interpreter';
  const view = isKnown ? helperState(kind, rest.join('-'), 'en') : null;
  if (view?.kind === 'observer') return <ObserverPage key={name} link={linkTo(view)} />;
  if (view?.kind === 'interpreter') return <InterpreterPage key={name} link={linkTo(view)} />;
  throw new Error(`No ${name}`);
}

const list = (
  <ul>
    {stateNames.map((name) => (
      <li key={name}>
        <a href={`${location.pathname}?state=${name}&language=${language}`}>{name}</a>
      </li>
    ))}
  </ul>
);

const draw = (what: ComponentChildren): void => {
  if (place !== null) render(what, place);
};
const showState = (name: string): void => draw(page(name));
Object.assign(globalThis, { sent, showState, stateNames });
if (place !== null) keepFocus(place);
draw(first === null ? list : page(first));
