import '../parts/older-browsers.ts';
import '../parts/paper.css';
import '../parts/emblem.css';
import './observer.css';
import { render } from 'preact';
import type { View } from '../../session/view/viewer.ts';
import { HelperStill } from '../parts/helper-page.tsx';
import { keepFocus } from '../parts/keep-focus.ts';
import { openHelperLink } from '../parts/open-helper-link.ts';
import { say } from '../parts/say.ts';
import { ObserverPage } from './observer-page.tsx';

const link = await openHelperLink<Extract<View, { kind: 'observer' }>>('observer');
const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place for the observer.');
document.title = say('observer.title');
render(
  link === null ? (
    <HelperStill sign="lantern" words={say('helper.open-again')} />
  ) : (
    <ObserverPage link={link} />
  ),
  page,
);
keepFocus(page);
