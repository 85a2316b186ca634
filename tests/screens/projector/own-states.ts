import type { StagePhase } from '../../../src/session/view/stage-view.ts';
import { line, panel, playing, sceneOf } from './told-states.ts';

/** Where the gallery lays what a pack brings: see `journeys/support/draw-own-art.ts`. */
const own = (name: string): string => `/own-art/${name}`;

const somebody = sceneOf([
  ['nefolo', 'left', 'explaining'],
  ['weskol', 'right', 'calm'],
]);
const people = somebody.people.map((one) => ({ ...one, art: own(one.who) }));

const said = (text: string, more: Partial<typeof somebody>): StagePhase => {
  const scene = { ...somebody, people, props: [], ...more };
  const lines = [line('own', 'weskol', { text, scene })];
  return playing(panel('kite', { place: 'The yard', lines }));
};

/** What a pack may bring: somebody re-dressed and somebody in a PNG, things in SVG and WebP, a composed place and one in a JPEG. */
export const ownStates: Readonly<Record<string, StagePhase>> = {
  'own-art': said('Then the reeds can wait.', {
    backdrop: own('yard'),
    props: [{ name: own('kite.svg'), at: 'centre' }],
  }),
  'own-place': said('We drink first, and then we cut.', {
    backdrop: own('field'),
    props: [{ name: own('tea.webp'), at: 'centre' }],
  }),
  'own-art-gone': said('What I held is gone, and I still speak.', {
    backdrop: own('ford'),
    props: [{ name: own('lost-lamp.png'), at: 'centre' }],
  }),
};
