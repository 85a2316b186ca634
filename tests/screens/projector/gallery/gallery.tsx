import { render } from 'preact';
import '../../../../src/screens/parts/paper.css';
import { StoryLanguage } from '../../../../src/screens/parts/story-language.ts';
import '../../../../src/screens/parts/banded-total.css';
import '../../../../src/screens/projector/projector.css';
import '../../../../src/screens/projector/stage.css';
import '../../../../src/screens/projector/moments/moments.css';
import '../../../../src/screens/projector/briefing.css';
import '../../../../src/screens/projector/debrief.css';
import '../../../../src/screens/projector/film.css';
import { speakLanguage } from '../../../../src/screens/parts/spoken.ts';
import { wantsCalm } from '../../../../src/screens/projector/projector-page.tsx';
import { laterWalls } from '../../../../src/screens/projector/rare.ts';
import { Wall } from '../../../../src/screens/projector/wall.tsx';
import { showStates } from '../../show-states.ts';
import { wallStates } from '../wall-states.ts';

/** One stored state of the wall: `?state=voting&language=ar-XB&calm`. Without a state, the list of all. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
await laterWalls.fetch();
await speakLanguage(language, 'projector');
const place = document.getElementById('wall');
if (place === null) throw new Error('The page has no place for the wall.');

function show(state: string): void {
  const scene = wallStates(Date.now())[state];
  if (place === null || scene === undefined) throw new Error(`No ${state}`);
  render(
    <div class="projector" key={state}>
      <StoryLanguage.Provider value={language === 'en' ? undefined : 'en'}>
        <Wall
          scene={{ ...scene, bigRoom: asked.has('big-room'), daylight: asked.has('daylight') }}
          shift={0}
          calm={asked.has('calm') || wantsCalm()}
        />
      </StoryLanguage.Provider>
    </div>,
    place,
  );
}

const names = Object.keys(wallStates(0));
if (!asked.has('state'))
  render(
    <ul>
      {names.map((state) => (
        <li key={state}>
          <a href={`${location.pathname}?state=${state}&language=${language}`}>{state}</a>
        </li>
      ))}
    </ul>,
    place,
  );
showStates(Object.fromEntries(names.map((name) => [name, () => show(name)])));
