import { expect, test, type Page } from '@playwright/test';
import { threeSizes } from './support/three-sizes.ts';
import { openGalleries, type Galleries } from './support/galleries.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 360, height: 640 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

/** A player that plays nothing, writes down what it was given, and ends when it is told to. */
const paperAudio = `
  globalThis.played = [];
  globalThis.Audio = class {
    src = ''; currentTime = 0; then = {};
    constructor() { globalThis.endVoice = () => this.then.ended(); }
    addEventListener(kind, then) { this.then[kind] = then; }
    play() { played.push(this.src.replace(/.*[/]/, '')); return Promise.resolve(); }
    pause() { played.push('hush'); }
  };
`;

async function open(page: Page): Promise<void> {
  await page.addInitScript(paperAudio);
  await page.clock.install();
  await galleries.open(page, 'tablet', 'en');
  // What plays voices is fetched with the first of them.
  await show(page, 'news-voiced');
  await settle(page);
  await page.waitForFunction('played.length > 0', undefined, { polling: 50 });
  await show(page, 'lobby');
  await settle(page);
  await played(page);
}

const played = (page: Page): Promise<readonly string[]> => page.evaluate('played.splice(0)');
const show = (page: Page, name: string): Promise<void> => page.evaluate(`showState('${name}')`);
const change = (page: Page, name: string): Promise<void> => page.evaluate(`changeState('${name}')`);
const end = (page: Page): Promise<void> => page.evaluate('endVoice()');
/** Effects run once the browser had time. */
const settle = (page: Page): Promise<void> => page.clock.runFor(200);

for (const [width, height] of threeSizes)
  test(`[TOUCH-13] each line is said once as it comes, and goes on 3 s after its voice has ended (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await show(page, 'beat-first-voiced');
    await settle(page);
    const [first] = await played(page);
    expect(first).toMatch(/\.mp3$/);
    const words = page.locator('.bubble p');
    const said = await words.textContent();
    await expect(page.locator('.bubble.is-speaking')).toBeVisible();
    await change(page, 'beat-all-voiced');
    await page.clock.runFor(60_000);
    expect([await words.textContent(), await played(page)]).toEqual([said, []]);
    await end(page);
    await settle(page);
    await expect(page.locator('.bubble.is-speaking')).toHaveCount(0);
    await page.clock.runFor(2_500);
    expect(await words.textContent()).toBe(said);
    await page.clock.runFor(1_000);
    const [second, ...more] = await played(page);
    expect([(await words.textContent()) === said, second === first, more]).toEqual([
      false,
      false,
      [],
    ]);
  });

test('[TOUCH-13] where the wall speaks a device says nothing by itself, and choices are said in their order', async ({
  page,
}) => {
  await open(page);
  await show(page, 'beat-wall-speaks');
  await settle(page);
  expect(await played(page)).toEqual([]);
  await show(page, 'choices-voiced');
  await settle(page);
  const order: string[] = [];
  for (let choice = 0; choice < 4; choice += 1) {
    order.push(...(await played(page)));
    const marked = page.locator('.choice-cell.is-speaking .choice');
    await expect(marked).toHaveAttribute('data-index', `${choice}`);
    await end(page);
    await settle(page);
  }
  expect(new Set(order).size).toBe(4);
});

test('[TOUCH-21] in a private vote every card says all choices, and a role card speaks only when asked', async ({
  page,
}) => {
  await open(page);
  await show(page, 'private-voiced');
  await settle(page);
  const [first] = await played(page);
  await page.locator('.hear').nth(2).click();
  expect((await played(page)).at(-1)).toBe(first);
  for (const state of ['roles-voiced', 'debrief-voiced']) {
    await show(page, state);
    await settle(page);
    expect((await played(page)).filter((one) => one !== 'hush')).toEqual([]);
    await page.locator('.hear').click();
    expect(await played(page)).toHaveLength(1);
  }
});

test('[TOUCH-13] any touch but that of hearing again stops the voice', async ({ page }) => {
  await open(page);
  for (const touched of ['header .who', '.spoken', '.panel']) {
    await show(page, 'lobby');
    await settle(page);
    await show(page, 'beat-first-voiced');
    await settle(page);
    await expect(page.locator('.bubble.is-speaking')).toBeVisible();
    await played(page);
    await page
      .locator(touched)
      .first()
      .click({ position: { x: 8, y: 8 } });
    await settle(page);
    expect((await played(page))[0]).toBe('hush');
    await expect(page.locator('.is-speaking')).toHaveCount(0);
  }
  await show(page, 'beat-voiced');
  await settle(page);
  await played(page);
  await page.locator('.hear').click();
  await settle(page);
  expect(await played(page)).not.toContain('hush');
  await expect(page.locator('.bubble.is-speaking')).toBeVisible();
});
