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
import { speakLanguage, spoken } from '../../../../src/screens/parts/spoken.ts';
import type { View } from '../../../../src/session/view/viewer.ts';
import { showStates } from '../../show-states.ts';
import { helperState, helperStates } from '../helper-states.ts';

/** One stored state of a helper's page: `?state=observer-story&language=ar-XB`. Without a state, the list of all. Tests turn it from state to state. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place for a helper.');
const kinds = ['observer', 'interpreter'] as const;
type Kind = (typeof kinds)[number];

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

function page(kind: Kind, state: string): ComponentChildren {
  const view = helperState(kind, state, language);
  if (view?.kind === 'observer') return <ObserverPage key={state} link={linkTo(view)} />;
  if (view?.kind === 'interpreter') return <InterpreterPage key={state} link={linkTo(view)} />;
  throw new Error(`No ${kind}, ${state}`);
}

const states = Object.fromEntries(
  kinds.flatMap((kind) =>
    helperStates.map((state) => [`${kind}-${state}`, () => render(page(kind, state), place)]),
  ),
);
// Each page has its own words: those of both are taken, so that one gallery shows both.
await speakLanguage(language, 'observer');
const { words } = spoken.getState();
await speakLanguage(language, 'interpreter');
spoken.setState({ words: { ...words, ...spoken.getState().words } });
if (!asked.has('state'))
  render(
    <ul>
      {Object.keys(states).map((state) => (
        <li key={state}>
          <a href={`${location.pathname}?state=${state}&language=${language}`}>{state}</a>
        </li>
      ))}
    </ul>,
    place,
  );
Object.assign(globalThis, { sent });
keepFocus(place);
showStates(states);
