import type { StageScene } from '../session/view/stage-view.ts';
import { isFilmOn, isQuiet } from './sounds-for.ts';

/** What goes on behind a picture: the place's own sound, and rain where it falls. On the board only what every team would hear. */
export function ambienceFor(scene: StageScene): readonly string[] {
  const { phase } = scene;
  if (phase.name !== 'play' || isQuiet(scene)) return [];
  const { focus, panels } = phase;
  const heard = focus.kind === 'board' ? panels : panels.filter(({ team }) => team === focus.team);
  const [first = [], ...others] = heard.map(({ telling }) => {
    const shown = telling.lines.at(-1)?.scene;
    if (shown === undefined || shown.map || isFilmOn(telling)) return [];
    return [...(shown.ambience === undefined ? [] : [shown.ambience]), ...rainIn(shown)];
  });
  return [...new Set(first)].filter((name) => others.every((other) => other.includes(name)));
}

type Shown = { readonly weather: string; readonly ambience?: string };

const rainIn = ({ weather, ambience }: Shown): readonly string[] =>
  weather === 'rain' && ambience !== 'room' ? ['rain'] : [];
