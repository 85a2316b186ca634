import { beforeAll, expect, test } from 'vitest';
import type { LinkCommand } from '../../../src/link/link.ts';
import { speakLanguage } from '../../../src/screens/parts/spoken.ts';
import { pagesOf } from '../../../src/screens/participant/choice-grid.tsx';
import { codeInAddress } from '../../../src/screens/participant/code-in-address.ts';
import {
  codeLetters,
  codePictures,
  pictureOf,
  typedAddress,
} from '../../../src/screens/parts/code-letters.ts';
import { whatWeDo } from '../../../src/screens/participant/talking.tsx';
import { voteOnItsWay } from '../../../src/screens/participant/voting.tsx';
import { deciders } from '../../../src/scenario/beat.ts';
import { codePictures as hostPictures, type RunId } from '../../../src/session/ids.ts';
import type { Telling } from '../../../src/session/view/telling.ts';
import { pageWords } from '../../support/page-words.ts';
import { states } from './gallery/states.ts';

beforeAll(() => speakLanguage('en', 'participant', pageWords));

test('[TOUCH-2] up to four choices stand on one page, more on pages of three', () => {
  expect([1, 2, 3, 4].map((count) => pagesOf(count))).toEqual([[0], [0], [0], [0]]);
  expect(pagesOf(5)).toEqual([0, 3]);
  expect(pagesOf(6)).toEqual([0, 3]);
  expect(pagesOf(7)).toEqual([0, 3, 6]);
});

test('[TOUCH-3] only a vote for the open decision is on its way, and the newest', () => {
  const target = { team: 'kite', run: 'r1' as RunId, at: 2, round: 1 } as const;
  const vote = (choice: number, change: Partial<typeof target> | { round: number } = {}) =>
    ({ kind: 'cast-vote', target: { ...target, ...change }, choice }) as LinkCommand;
  expect(voteOnItsWay([], target)).toBeNull();
  expect(voteOnItsWay([vote(1), { kind: 'agree-rules' }, vote(3)], target)).toBe(3);
  expect(voteOnItsWay([vote(1, { round: 2 })], target)).toBeNull();
  expect(voteOnItsWay([{ kind: 'leave' }], target)).toBeNull();
});

test('[TOUCH-4] what the room does is said for every decider and state', () => {
  const phase = states['choices']?.scene?.phase;
  if (phase?.name !== 'play' || phase.telling.decision === null) throw new Error('No decision');
  const { telling } = phase;
  const { decision } = phase.telling;
  const during = (change: Partial<Telling>) => whatWeDo({ ...telling, ...change }).words;
  const said = [
    during({ state: 'rehearsing' }),
    during({ state: 'saying-back' }),
    during({ state: 'private' }),
    during({ state: 'talking' }),
    during({ state: 'tied' }),
    during({ state: 'tied', among: [0, 2] }),
    ...deciders.map((by) => during({ decision: { ...decision, by }, roleName: 'The nurse' })),
  ];
  expect(new Set(said).size).toBe(said.length);
  expect(said.every((words) => words.endsWith('.') && !words.includes('{'))).toBe(true);
  expect(said).toContain('The nurse decides.');
});

test('[TOUCH-5] three or four pictures behind the # are a code, anything else is none', () => {
  const code = ['gourd', 'kite', 'lamp'];
  expect(codeInAddress('#gourd-kite-lamp')).toEqual(code);
  expect(codeInAddress('#code=gourd-kite-lamp')).toEqual(code);
  expect(codeInAddress('#gourd-kite-lamp-kite')).toEqual([...code, 'kite']);
  expect(codeInAddress('#gourd-kite-lamp-kite-boat')).toBeNull();
  expect(codeInAddress('#gourdkitelamp')).toBeNull();
  for (const hash of ['', '#', '#gourd-kite', '#gourd-kite-lion', '#gourd-kite-lamp-lion'])
    expect(codeInAddress(hash)).toBeNull();
});

test('[TOUCH-72] letters behind the # are a code, large or small, and none of them looks like another', () => {
  const code = ['gourd', 'kite', 'lamp'] as const;
  expect(codeInAddress('#ace')).toEqual(code);
  expect(codeInAddress('#ACE')).toEqual(code);
  expect(codeInAddress('#acec')).toEqual([...code, 'kite']);
  for (const hash of ['#ac', '#acb', '#acece', '#a-c-e']) expect(codeInAddress(hash)).toBeNull();
  const url = 'http://192.0.2.7:8080/participant/#gourd-kite-lamp;key';
  expect(typedAddress({ url, code })).toBe('http://192.0.2.7:8080/participant/#ace');
  expect(codeInAddress(new URL(typedAddress({ url, code })).hash)).toEqual(code);
  const letters = codePictures.map((picture) => codeLetters[picture]);
  expect(letters.join('')).toMatch(/^[ACEHJKMPRTXY]{12}$/);
  expect(letters.map(pictureOf)).toEqual(codePictures);
  expect(['B', '8', 'é', '', 'AC'].map(pictureOf)).toEqual([null, null, null, null, null]);
});

test('[TOUCH-6] the pictures stand in the order of the host', () => {
  expect(codePictures).toEqual([...hostPictures]);
});
