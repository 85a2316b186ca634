import { expect, test } from '@playwright/test';
import { kinds, openGalleries, type Galleries } from './support/galleries.ts';
import { show } from './support/participant-gallery.ts';
import { faultsIn, heardOn, listenTo } from './support/read-aloud.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 360, height: 640 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

for (const kind of kinds)
  test(`[ABLE-15] a screen reader finds one main part, titles in their order, and a name for everything (${kind})`, async ({
    page,
  }) => {
    const found: string[] = [];
    const session = await listenTo(page);
    for (const name of await galleries.open(page, kind, 'en')) {
      await show(page, name);
      found.push(...faultsIn(await heardOn(session)).map((what) => `${name} ${what}`));
    }
    expect(found).toEqual([]);
  });

test('[ABLE-16] a choice is called by its shape and its words, and says whether it was touched', async ({
  page,
}) => {
  const session = await listenTo(page);
  await galleries.open(page, 'tablet', 'en');
  await show(page, 'choices');
  const choices = async () =>
    (await heardOn(session)).filter(({ role, pressed }) => role === 'button' && pressed !== null);
  const first = (await choices()).filter(({ name }) => !/lantern|Hear what things are/.test(name));
  expect(first.map(({ name }) => name.split(' ')[0])).toEqual([
    'circle',
    'triangle',
    'square',
    'diamond',
  ]);
  expect(first[1]?.name).toContain('Ask for her papers at once');
  expect(first.every(({ pressed }) => pressed === 'false')).toBe(true);
  await page.locator('.choice').nth(1).click();
  const after = (await choices()).filter(({ pressed }) => pressed === 'true');
  expect(after.map(({ name }) => name)).toEqual([first[1]?.name]);
});

test('[ABLE-17] what changes is said once, and a clock that runs says nothing', async ({
  page,
}) => {
  await page.clock.install();
  await galleries.open(page, 'tablet', 'en');
  for (const state of ['choices', 'talking', 'rehearsing', 'contest-timed']) {
    await page.evaluate(`showState('${state}')`);
    await page.clock.runFor(500);
    await page.evaluate(() => {
      const said: string[] = [];
      const live = '[aria-live], [role="status"], [role="alert"]';
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const at = target instanceof Element ? target : target.parentElement;
          if (at?.closest(live)) said.push(at.textContent);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
      Object.assign(globalThis, { said });
    });
    await page.clock.runFor(10_000);
    expect(await page.evaluate('said')).toEqual([]);
    // The clock did run, and it is no part of what is spoken.
    expect(await page.locator('.clock').count()).toBe(1);
    expect(await page.locator('[aria-live] .clock, [role="status"] .clock').count()).toBe(0);
  }
  // A line that comes is put once into the one place that speaks.
  await page.evaluate("showState('beat-first-voiced')");
  await page.clock.runFor(500);
  await expect(page.locator('main [aria-live]')).toHaveCount(1);
});
