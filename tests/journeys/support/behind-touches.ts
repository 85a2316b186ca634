import type { Page } from '@playwright/test';
import { show } from './participant-gallery.ts';

/** A screen of a tablet that no state shows by itself: the state it lies behind, and what is touched there one after another. */
export type Behind = {
  readonly name: string;
  readonly state: string;
  readonly touches: readonly string[];
};

const languages = 'header [data-sign="language"]';
const main = 'footer .control.main';
const word = 'footer [data-sign="word"]';
const next = 'footer [data-sign="play"]';

export const behindTouches: readonly Behind[] = [
  { name: 'languages', state: 'lobby', touches: [languages] },
  { name: 'languages without a seat', state: 'join', touches: ['[data-sign="language"]'] },
  { name: 'a code half touched', state: 'join', touches: ['.pictures button'] },
  {
    name: 'a whole code',
    state: 'join',
    touches: [1, 5, 9].map((at) => `.pictures button >> nth=${at}`),
  },
  { name: 'leaving', state: 'lobby', touches: [languages, 'header [data-sign="open-door"]'] },
  { name: 'calm', state: 'beat', touches: ['.who'] },
  { name: 'called', state: 'beat', touches: ['.who', '.who'] },
  { name: 'card', state: 'beat', touches: ['header .corner'] },
  {
    name: 'languages behind the card',
    state: 'beat',
    touches: ['header .corner', 'footer [data-sign="language"]'],
  },
  { name: 'another role', state: 'roles', touches: ['footer [data-sign="swap"]'] },
  { name: 'bird', state: 'lobby', touches: ['footer [data-sign="bird"]'] },
  { name: 'bird chosen', state: 'lobby', touches: ['footer [data-sign="bird"]', '.choice'] },
  { name: 'choice', state: 'choices', touches: ['.choice'] },
  { name: 'voiced choice', state: 'choices-voiced', touches: ['.choice'] },
  { name: 'more choices', state: 'choices-five', touches: ['.choice.more'] },
  { name: 'story before the vote', state: 'choices', touches: ['footer [data-sign="back"]'] },
  { name: 'line before', state: 'beat', touches: ['footer [data-sign="back"]'] },
  { name: 'a word', state: 'beat-words', touches: [word] },
  { name: 'another voice', state: 'beat-words', touches: [word, next, next, next] },
  { name: 'a word with a voice', state: 'beat-words-done', touches: [word] },
  { name: 'another word', state: 'beat-words-done', touches: [word, word] },
  { name: 'vote to change', state: 'vote-cast', touches: ['footer [data-sign="undo"]'] },
  { name: 'side', state: 'side-asked', touches: ['.choice'] },
  { name: 'what a listener holds up', state: 'rehearsing', touches: ['footer [data-sign="card"]'] },
  { name: 'heard', state: 'saying-back-confirm', touches: ['.choice'] },
  { name: 'question', state: 'survey', touches: ['.choice'] },
  { name: 'pot', state: 'survey', touches: ['footer [data-sign="lidded-pot"]'] },
  { name: 'contest', state: 'contest-order', touches: ['.choice'] },
  { name: 'answer to an offer', state: 'offer', touches: [main] },
  { name: 'yes to an offer', state: 'offer-file', touches: [main, '.choice'] },
  { name: 'ear', state: 'lobby', touches: ['.ear'] },
  { name: 'ear without a voice', state: 'choices', touches: ['.ear', '.choice'] },
];

/** Opens one of them. */
export async function openBehind(page: Page, { state, touches }: Behind): Promise<void> {
  // The ear, the card and the languages stay open from one state to the next.
  await show(page, 'forgotten');
  await show(page, state);
  for (const what of touches) await page.locator(what).first().click();
  await page.evaluate(() => new Promise(requestAnimationFrame));
}
