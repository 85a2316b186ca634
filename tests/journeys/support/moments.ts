import type { Page } from '@playwright/test';
import type { Galleries } from './galleries.ts';

/** Moments of a workshop in their order, by the stored state of the wall that shows them. */
export const moments = {
  lobby: 'lobby',
  terms: 'terms',
  'ground-rules': 'rules',
  'role-reveal': 'roles',
  title: 'title',
  opening: 'opening',
  map: 'map',
  scene: 'scene',
  inject: 'news',
  'saying-back': 'saying-back',
  rehearsal: 'rehearsing',
  'private-vote': 'private-vote',
  talk: 'talking',
  vote: 'voting',
  hands: 'voting-hands',
  corners: 'voting-few',
  cards: 'voting-cards',
  pots: 'voting-pots',
  tie: 'tied',
  'run-off': 'run-off',
  reveal: 'settled',
  consequence: 'consequence',
  board: 'board-8',
  contest: 'contest',
  'contest-answer': 'contest-right',
  'contest-board': 'contest-board',
  ending: 'ending',
  pause: 'paused',
  rest: 'rest',
  stop: 'stopped',
  curtain: 'curtain-map',
  'de-roling': 'de-roling',
  'debrief-map': 'paths',
  'debrief-meters': 'meters',
  'empty-chair': 'chair',
  meeting: 'meet',
  closing: 'end',
} as const;
/** The title stays for as long as a test looks. */
export async function openMoments(
  page: Page,
  galleries: Galleries,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.addInitScript((stays) => {
    const wait = globalThis.setTimeout.bind(globalThis);
    Object.assign(globalThis, {
      setTimeout: (then: () => void, milliseconds = 0) =>
        milliseconds === stays ? 0 : wait(then, milliseconds),
    });
  }, 2_800);
  await page.goto(galleries.urlOf('wall', { language: 'en', ...more }));
  await page.waitForFunction('globalThis.stateNames');
}
