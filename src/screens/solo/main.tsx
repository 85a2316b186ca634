import '../parts/older-browsers.ts';
import '../parts/paper.css';
import './solo.css';
import { render } from 'preact';
import { openLocalWorkshop } from '../../link/local.ts';
import type { OpenedStory } from '../../scenario/open-story.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { say } from '../parts/say.ts';
import { speakLanguage, wantedLanguage } from '../parts/spoken.ts';
import { likedLanguage } from './liked-language.ts';
import { reportKind, type Report } from './reports/report.ts';
import { Solo } from './solo.tsx';

const asked = new URLSearchParams(location.search);
const place = document.getElementById('solo');
if (place === null) throw new Error('The page has no place to play.');

/** What an export says of itself in its page; null for the page that comes with the program. */
const packed = document.querySelector('meta[name="elsewhere-story"]')?.getAttribute('content');

/** Without a learning system that answers, the story plays and reports nothing. */
async function report(): Promise<Report | null> {
  const kind = reportKind(document);
  if (kind === null) return null;
  const { openReport } = await import('./reports/open-report.ts');
  return openReport(kind).catch(() => null);
}

async function open(language: string): Promise<OpenedStory> {
  if (packed) return (await import('./packed-story.ts')).openPacked(language);
  const { openStory } = await import('./story.ts');
  return openStory(asked.get('story'), language);
}

keepFocus(place);
const reports = await report();
const language =
  likedLanguage(reports?.language ?? null, (packed ?? '').split(' ')) ?? wantedLanguage();
await speakLanguage(language, 'solo');
document.title = say('solo.title');
render(<p class="lead">{say('connection.connecting')}</p>, place);

const { scenario, findings } = await open(language);
if (scenario === null) {
  const { BrokenStory } = await import('./broken-story.tsx');
  render(<BrokenStory findings={findings} />, place);
} else {
  const link = await openLocalWorkshop(scenario, language);
  await link.send({ kind: 'choose-scenario', name: scenario.name, hash: scenario.hash });
  if (reports !== null) {
    link.state.subscribe(({ scene }) => {
      if (scene?.phase === 'end') reports.complete();
    });
    addEventListener('pagehide', reports.close);
  }
  const solo = { link, scenario, language, reports };
  render(<Solo {...solo} />, place);
}
