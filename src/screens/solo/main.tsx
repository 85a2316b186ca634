import '../parts/older-browsers.ts';
import '../parts/paper.css';
import './solo.css';
import { render } from 'preact';
import { openLocalWorkshop } from '../../link/local.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { say } from '../parts/say.ts';
import { speakLanguage } from '../parts/spoken.ts';
import { Solo } from './solo.tsx';
import { openStory } from './story.ts';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
const name = asked.get('story') ?? 'the-river-road';
const place = document.getElementById('solo');
if (place === null) throw new Error('The page has no place to play.');

keepFocus(place);
await speakLanguage(language, 'solo');
document.title = say('solo.title');
render(<p class="lead">{say('connection.connecting')}</p>, place);

const { scenario, findings } = await openStory(name, language);
if (scenario === null) {
  const { BrokenStory } = await import('./broken-story.tsx');
  render(<BrokenStory findings={findings} />, place);
} else {
  const link = await openLocalWorkshop(scenario, language);
  await link.send({ kind: 'choose-scenario', name: scenario.name, hash: scenario.hash });
  render(<Solo link={link} scenario={scenario} language={language} />, place);
}
