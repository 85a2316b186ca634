import { expect, test } from '@playwright/test';
import { readLanguages } from '../../src/kit/languages/language-file.ts';
import { home } from '../support/page-words.ts';
import { cutOn } from './support/cut-words.ts';
import { openStates, show } from './support/participant-gallery.ts';
import { openGalleries } from './support/galleries.ts';

test.use({ trace: 'off', viewport: { width: 1920, height: 1080 } });

/** Where most words of the interface stand closely. */
const wordy = ['terms', 'rules', 'lobby-full', 'rest', 'briefing-term', 'briefing-decision'];

test('[WALL-21] no word of the wall is cut off, in any language', async ({ page }) => {
  const galleries = await openGalleries();
  const url = galleries.urlOf('wall', { calm: '' });
  const found: string[] = [];
  for (const language of readLanguages(home.languages).keys()) {
    const names = await openStates(page, url, language);
    // The letters of Urdu are the highest.
    for (const name of language === 'ur' ? names : wordy) {
      await show(page, name);
      found.push(...(await cutOn(page)).map((one) => `${name} (${language}): ${one}`));
    }
  }
  expect(found).toEqual([]);
  // One that is too long is found.
  await show(page, 'briefing-decision');
  await page
    .locator('.briefing-choices b')
    .first()
    .evaluate((one) => one.append(' and so on'.repeat(20)));
  expect(await cutOn(page)).not.toEqual([]);
  await galleries.close();
});

test('[WALL-22] every question of a step is on the wall, and one that was turned to stands alone', async ({
  page,
}) => {
  const galleries = await openGalleries();
  await openStates(page, galleries.urlOf('wall', { calm: '' }), 'en');
  const questions = page.locator('.debrief-questions li');
  for (const [state, count] of [
    ['paths', 1],
    ['chair', 3],
    ['meters', 5],
    ['prompts', 0],
  ] as const) {
    await show(page, state);
    await expect(questions).toHaveCount(count);
    for (const question of await questions.all())
      await expect(question).toBeInViewport({ ratio: 1 });
  }
  await galleries.close();
});
