import { expect, test, type Page } from '@playwright/test';
import { lostAfter, surveyStates, walkByTab } from './support/by-keys.ts';
import { kinds, openGalleries, type Galleries } from './support/galleries.ts';
import { show, unfold } from './support/participant-gallery.ts';

let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

async function open(
  page: Page,
  kind: (typeof kinds)[number],
  language: string,
): Promise<readonly string[]> {
  const laptop = { width: 1280, height: 800 };
  await page.setViewportSize(kind === 'console' ? laptop : { width: 360, height: 640 });
  return galleries.open(page, kind, language);
}

/** What a console can show, in as few states as hold nearly all of it: there are some fifty things to use in each. */
const most = ['helped-lobby', 'roles-crossed', 'helped-voting', 'leaving'];

for (const kind of kinds)
  test(`[ABLE-1] Tab leads through whatever can be used, as it is read, and where it is can be seen (${kind})`, async ({
    page,
  }) => {
    const mirrored = await surveyStates(page, await open(page, kind, 'ar-XB'));
    const straight = await surveyStates(page, await open(page, kind, 'en'));
    const found = [...mirrored.wrong, ...straight.wrong];
    for (const name of kind === 'console' ? most : straight.kinds) {
      await show(page, name);
      found.push(...(await walkByTab(page)).map((what) => `${name}: ${what}`));
    }
    expect(found).toEqual([]);
  });

for (const kind of kinds)
  test(`[ABLE-3] focus is never lost, whatever is used by keys (${kind})`, async ({ page }) => {
    const found: string[] = [];
    const names = await open(page, kind, 'en');
    const states = kind === 'console' ? most.slice(2) : (await surveyStates(page, names)).kinds;
    for (const name of states) found.push(...(await lostAfter(page, name)));
    expect(found).toEqual([]);
  });

test('[ABLE-2] a code and a vote are given with Tab and the space bar alone', async ({ page }) => {
  await open(page, 'tablet', 'en');
  const sent = (): Promise<unknown[]> => page.evaluate<unknown[]>('globalThis.sent');
  /** One switch: on to the next, until it is what is wanted; then use it. */
  const use = async (wanted: string): Promise<void> => {
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((what) => document.activeElement?.matches(what), wanted)) break;
    }
    await expect(page.locator(wanted)).toBeFocused();
    await page.keyboard.press('Space');
  };
  for (const index of [3, 6, 1]) await use(`.pictures button:nth-child(${index})`);
  await use('[data-sign="ok"]');
  expect(await sent()).toEqual([['lamp', 'ladder', 'gourd']]);
  await show(page, 'choices');
  await use('.choice[data-index="2"]');
  await use('.control.main');
  expect((await sent()).at(-1)).toMatchObject({ kind: 'cast-vote', choice: 2 });
});

test('[ABLE-3] what opens takes the focus along and gives it back; what the room does takes it to the new title', async ({
  page,
}) => {
  await open(page, 'tablet', 'en');
  // On a phone the door stands over the languages.
  await page.setViewportSize({ width: 800, height: 1280 });
  const title = (): Promise<string> =>
    page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent ??
        '',
    );
  await show(page, 'roles-waiting');
  for (const [sign, words] of [
    ['language', 'Choose your language.'],
    ['open-door', 'Do you want to leave?'],
  ] as const) {
    const opener = page.locator(`header [data-sign="${sign}"]`);
    await opener.press('Enter');
    await expect(page.getByRole('heading', { name: words })).toBeFocused();
    await page.locator('footer [data-sign="back"]').press('Enter');
    await expect(opener).toBeFocused();
  }
  const lantern = page.locator('header [data-sign="lantern"]');
  await lantern.press('Space');
  await expect(lantern).toBeFocused();
  // A second touch of the same calls the care person, and looks no different.
  const who = page.locator('header .who');
  await who.press('Enter');
  await expect(who).toBeFocused();
  await show(page, 'beat');
  const card = page.locator('header .corner');
  await card.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dulomi' })).toBeFocused();
  await page.locator('footer [data-sign="language"]').press('Enter');
  await expect(page.getByRole('heading', { name: 'Choose your language.' })).toBeFocused();
  await page.locator('footer [data-sign="back"]').press('Enter');
  await expect(card).toBeFocused();
  await page.locator('footer [data-sign="back"]').focus();
  await page.evaluate('changeState("choices")');
  await expect.poll(title).toBe('What happens next?');
  await page.evaluate('changeState("stopped")');
  await expect.poll(title).toBe('Everything waits.');
});

test('[CONSOLE-40] who asks by keys is brought to undo and to do it now, and back to where they were', async ({
  page,
}) => {
  await open(page, 'console', 'en');
  await show(page, 'helped-lobby');
  await unfold(page);
  const sent = (): Promise<unknown> => page.evaluate('globalThis.sent');
  const remove = page.getByRole('button', { name: /^Remove / }).first();
  const [undo, doNow] = ['Undo', 'Do it now'].map((name) => page.getByRole('button', { name }));
  await remove.press('Enter');
  await expect(undo!).toBeFocused();
  await page.keyboard.press('Space');
  await expect(undo!).toHaveCount(0);
  await expect(remove).toBeFocused();
  expect(await sent()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(undo!).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(doNow!).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(sent).toMatchObject([{ kind: 'remove-seat' }]);
  await expect(remove).toBeFocused();
  // A finger finds the one way back that it always had.
  await remove.click();
  await expect(undo!).toBeVisible();
  await expect(doNow!).toHaveCount(0);
});
