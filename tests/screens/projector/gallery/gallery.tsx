import { render } from 'preact';
import '../../../../src/screens/parts/paper.css';
import { speakLanguage } from '../../../../src/screens/parts/spoken.ts';
import '../../../../src/screens/parts/banded-total.css';
import '../../../../src/screens/projector/briefing.css';
import '../../../../src/screens/projector/debrief.css';
import '../../../../src/screens/projector/projector.css';
import '../../../../src/screens/projector/stage.css';
import { laterWalls, Wall } from '../../../../src/screens/projector/wall.tsx';
import { wallStates } from '../wall-states.ts';

/** One stored state of the wall: `?state=voting&language=ar-XB&calm`. Without a state, the list of all. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
await laterWalls.fetch();
await speakLanguage(language, 'projector');
const place = document.getElementById('wall');
const scene = wallStates(Date.now())[asked.get('state') ?? ''];
if (place !== null) {
  render(
    scene === undefined ? (
      <ul>
        {Object.keys(wallStates(0)).map((state) => (
          <li key={state}>
            <a href={`${location.pathname}?state=${state}&language=${language}`}>{state}</a>
          </li>
        ))}
      </ul>
    ) : (
      <div class="projector">
        <Wall scene={scene} shift={0} calm={asked.has('calm')} />
      </div>
    ),
    place,
  );
}
