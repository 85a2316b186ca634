import { expect, test, type Page } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { show } from './support/participant-gallery.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 360, height: 640 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

async function open(page: Page, state: string, language = 'en'): Promise<void> {
  // What is said one after another is heard at once, so that a test need not wait for it.
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    HTMLMediaElement.prototype.play = function play(this: HTMLMediaElement) {
      heard.push(this.src.startsWith('blob:') ? 'kept' : this.src.replace(/.*\//, ''));
      setTimeout(() => this.dispatchEvent(new Event('ended')), 1);
      return Promise.resolve();
    };
  });
  await page.goto(galleries.urlOf('tablet', { state, language }));
  await page.waitForFunction('globalThis.stateNames');
}

const heardOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
const sentFrom = (page: Page): Promise<unknown[]> => page.evaluate<unknown[]>('globalThis.sent');

/** What is heard once all of it has been said. */
async function hears(page: Page, ...voices: readonly string[]): Promise<void> {
  const heard: string[] = [];
  await expect
    .poll(async () => {
      heard.push(...(await heardOn(page)));
      return heard;
    })
    .toEqual(voices);
}

/** What was being said as the screen came goes before it, and stops. */
async function pressEar(page: Page): Promise<void> {
  const heard: string[] = [];
  await page.locator('.ear').click();
  await expect
    .poll(async () => {
      heard.push(...(await heardOn(page)));
      return heard.at(-1);
    })
    .toBe('ear.lead.mp3');
}

test('[TOUCH-60] while the ear is pressed a touch says what it is on and uses nothing, and then touches are as before', async ({
  page,
}) => {
  await open(page, 'lobby');
  await hears(page, 'lobby.title.mp3');
  await pressEar(page);
  await expect(page.locator('.ear')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-sign="lantern"]').click();
  await hears(page, 'lantern.light.mp3');
  await page.locator('[data-sign="language"]').press('Enter');
  await hears(page, 'language.open.mp3');
  await page.locator('.plate h1').click();
  await hears(page, 'lobby.title.mp3');
  await page.locator('.badge').click();
  await hears(page, 'frame.team.mp3', 'thing.kite.mp3');
  await expect(page.getByRole('heading', { name: 'You are in.' })).toBeVisible();
  expect(await sentFrom(page)).toEqual([]);
  await page.locator('.ear').click();
  await hears(page, 'ear.done.mp3');
  await page.locator('[data-sign="lantern"]').click();
  expect(await sentFrom(page)).toEqual([{ kind: 'light-lantern' }]);
});

test('[TOUCH-60] the ear stands in one corner of every screen but none that hides the room', async ({
  page,
}) => {
  const places = new Set<string>();
  await open(page, 'join');
  for (const name of await galleries.open(page, 'tablet', 'en')) {
    await show(page, name);
    const box = await page.locator('.ear').boundingBox();
    places.add(`${Math.round(box?.x ?? -1)} ${Math.round(box?.y ?? -1)}`);
  }
  expect([...places]).toEqual(['276 6']);
  await show(page, 'map');
  await heardOn(page);
  await page.locator('.ear').click();
  await page.locator('.quiet-map .picture').click();
  await expect(page.locator('.ear')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.no-voice')).toHaveCount(0);
  expect(await heardOn(page)).toEqual([]);
});

test('[TOUCH-62] whoever asks to hear an answer hears all of them, whichever was touched', async ({
  page,
}) => {
  await open(page, 'side-asked');
  await pressEar(page);
  const all = ['side.question', 'side.uniform', 'side.civil', 'side.unsaid'].map(
    (one) => `${one}.mp3`,
  );
  for (const at of [0, 2]) {
    await page.locator('.choice').nth(at).click();
    await hears(page, ...all);
  }
  await expect(page.locator('.choice[aria-pressed="true"]')).toHaveCount(0);
  await show(page, 'private-voiced');
  await pressEar(page);
  const said: string[][] = [];
  for (const at of [0, 1]) {
    await page.locator('.choice').nth(at).click();
    const voices = await page.locator('.choice').count();
    const heard: string[] = [];
    await expect.poll(async () => heard.push(...(await heardOn(page))) >= voices).toBe(true);
    said.push(heard);
  }
  expect(said[0]?.length).toBeGreaterThan(1);
  expect(said[1]).toEqual(said[0]);
  expect(await sentFrom(page)).toEqual([]);
});

test('[TOUCH-63] a state is said once as it comes; what a seat alone has is not, nor anything in hiding or where the wall speaks', async ({
  page,
}) => {
  await open(page, 'lobby');
  await hears(page, 'lobby.title.mp3');
  for (const [state, ...voices] of [
    ['paused', 'paused.restart'],
    ['talking', 'talking.talking'],
    ['meet', 'meet.title'],
    ['end', 'end.title'],
    ['vote-refused', 'refusal.decision-gone'],
    ['turned-away-door', 'turned-away.door-shut'],
  ] as const) {
    await show(page, state);
    await hears(page, ...voices.map((one) => `${one}.mp3`));
  }
  for (const quiet of [
    'map',
    'stopped',
    'roles-other',
    'beat-wall-speaks',
    'vote-cast',
    'debrief',
  ]) {
    await show(page, quiet);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await show(page, 'meet');
  const heard: string[] = [];
  await expect.poll(async () => heard.push(...(await heardOn(page)))).toBeGreaterThan(0);
  expect(heard).toEqual(['meet.title.mp3']);
});

test('[TOUCH-64] a device says that it waits for the host with nothing but what it has', async ({
  page,
  context,
}) => {
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/away.title.mp3'));
  await open(page, 'beat');
  await (await kept).finished();
  await context.setOffline(true);
  await heardOn(page);
  await page.evaluate('changeState("away")');
  await hears(page, 'kept');
});

test('[TOUCH-65] a language without a voice says so, and so does what no voice says', async ({
  page,
}) => {
  await open(page, 'lobby', 'fil');
  await page.locator('.ear').click();
  await expect(page.locator('.no-voice')).toHaveText('Wala pang boses dito ang wikang ito.');
  await open(page, 'choices');
  await pressEar(page);
  await page.locator('.choice').first().click();
  await expect(page.locator('.no-voice')).toHaveText('There is no voice for this.');
  await hears(page, 'choices.title.mp3');
});

test('[TOUCH-66] on a phone the open door lies one touch away, over the card and the languages', async ({
  page,
}) => {
  await open(page, 'beat');
  const door = page.locator('header [data-sign="open-door"]');
  await expect(door).toBeHidden();
  await page.locator('header .corner').click();
  await expect(door).toBeVisible();
  await expect(page.locator('.lantern')).toBeHidden();
  await door.click();
  await expect(page.getByRole('heading', { name: 'Do you want to leave?' })).toBeVisible();
  await show(page, 'lobby');
  await page.locator('header [data-sign="language"]').click();
  await expect(door).toBeVisible();
  await page.setViewportSize({ width: 800, height: 1280 });
  await show(page, 'beat');
  await expect(door).toBeVisible();
  await expect(page.locator('.lantern')).toBeVisible();
});
