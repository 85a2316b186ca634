import { render, type ComponentChildren } from 'preact';
import { createStore } from 'zustand/vanilla';
import '../../../../src/screens/parts/paper.css';
import '../../../../src/screens/parts/emblem.css';
import '../../../../src/screens/observer/observer.css';
import '../../../../src/screens/interpreter/interpreter.css';
import type { Link } from '../../../../src/link/link.ts';
import { InterpreterPage } from '../../../../src/screens/interpreter/interpreter-page.tsx';
import { ObserverPage } from '../../../../src/screens/observer/observer-page.tsx';
import { speakLanguage } from '../../../../src/screens/parts/spoken.ts';
import type { View } from '../../../../src/session/view/viewer.ts';
import { helperState, helperStates } from '../helper-states.ts';

/** One stored state of a helper's page: `?state=observer-story&language=ar-XB`. Without a state, the list of all. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
const place = document.getElementById('page');
const [kind = '', ...rest] = (asked.get('state') ?? '').split('-');
const state = rest.join('-');
await speakLanguage(language, kind === 'interpreter' ? kind : 'observer');

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
    send: () => new Promise(() => {}),
    close: () => {},
  };
}

function page(): ComponentChildren {
  const view =
    kind === 'observer' || kind === 'interpreter' ? helperState(kind, state, 'en') : null;
  if (view?.kind === 'observer') return <ObserverPage link={linkTo(view)} />;
  if (view?.kind === 'interpreter') return <InterpreterPage link={linkTo(view)} />;
  return (
    <ul>
      {['observer', 'interpreter'].flatMap((one) =>
        helperStates.map((name) => (
          <li key={`${one}-${name}`}>
            <a href={`${location.pathname}?state=${one}-${name}&language=${language}`}>
              {one}, {name}
            </a>
          </li>
        )),
      )}
    </ul>
  );
}

if (place !== null) render(page(), place);
