import { expect, test } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';
import { show } from './support/participant-gallery.ts';
import { threeSizes } from './support/three-sizes.ts';

let galleries: Galleries;

test.use({ trace: 'off' });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

type Control = {
  readonly name: string;
  readonly hasPicture: boolean;
  readonly isOnlyWords: boolean;
  readonly isWithinAnother: boolean;
};
type Seen = {
  readonly state: string;
  readonly controls: readonly Control[];
  readonly back: readonly (readonly [fromStart: number, fromEnd: number])[];
  readonly moving: number;
};

/** Runs in the page: what there is to touch in each state, where back stands, and how much moves by itself. */
async function survey(names: readonly string[]): Promise<Seen[]> {
  const gallery = globalThis as unknown as { showState: (name: string) => void };
  const seen: Seen[] = [];
  for (const state of names) {
    gallery.showState(state);
    await new Promise(requestAnimationFrame);
    const isMirrored = document.documentElement.dir === 'rtl';
    const buttons = [...document.querySelectorAll('#device button')].filter((one) =>
      one.checkVisibility(),
    );
    const controls = buttons.map((one) => ({
      name: (
        one.getAttribute('aria-label') ??
        one.textContent + [...one.querySelectorAll('img')].map(({ alt }) => alt).join('')
      ).trim(),
      hasPicture: one.querySelector('img, svg') !== null,
      // A touch anywhere leads back from waiting; a language is known by its own name.
      isOnlyWords: one.matches('.calm-back, .own-name'),
      isWithinAnother: one.parentElement?.closest('button') !== null,
    }));
    const back = [...document.querySelectorAll('footer [data-sign="back"]')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { left, right, bottom } = one.getBoundingClientRect();
        const device = document.querySelector('.device')?.getBoundingClientRect();
        const start = isMirrored ? (device?.right ?? 0) - right : left - (device?.left ?? 0);
        return [Math.round(start), Math.round(innerHeight - bottom)] as const;
      });
    const moving = document.getAnimations().filter((one) => one.playState === 'running').length;
    seen.push({ state, controls, back, moving });
  }
  return seen;
}

for (const [width, height] of threeSizes)
  test(`[ABLE-10] whatever can be touched has a picture and a name, back has its corner, and nothing moves by itself (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const language of ['en', 'ar']) {
      const names = await galleries.open(page, 'tablet', language);
      const states = await page.evaluate(survey, names);
      const bare = states.flatMap(({ state, controls }) =>
        controls
          .filter(
            ({ name, hasPicture, isOnlyWords }) => name === '' || !(hasPicture || isOnlyWords),
          )
          .map(({ name }) => `${state}: ${name}`),
      );
      expect(bare).toEqual([]);
      const corners = new Set(states.flatMap(({ back }) => back.map((place) => place.join())));
      expect([...corners]).toHaveLength(1);
      expect(states.filter(({ moving }) => moving > 0).map(({ state }) => state)).toEqual([]);
      expect(states.flatMap(({ controls }) => controls).length).toBeGreaterThan(200);
    }
  });

for (const [width, height] of threeSizes)
  test(`[ABLE-11] to hear and to choose are touches of their own (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await galleries.open(page, 'tablet', 'en');
    for (const state of ['choices-voiced', 'contest-voiced', 'private-voiced']) {
      await show(page, state);
      expect(await page.locator('button button, .choice .hear').count()).toBe(0);
      for (const hear of await page.locator('.hear').all()) await hear.click();
      await expect(page.locator('.choice[aria-pressed="true"]')).toHaveCount(0);
      await page.locator('.choice').first().click();
      await expect(page.locator('.choice[aria-pressed="true"]')).toHaveCount(1);
      // A touch selects, and sends nothing; another changes it.
      await page.locator('.choice').nth(1).click();
      await expect(page.locator('.choice[aria-pressed="true"]')).toHaveAttribute('data-index', '1');
      expect(await page.evaluate('globalThis.sent')).toEqual([]);
    }
  });

for (const [width, height] of threeSizes)
  test(`[ABLE-13] calm waiting is the ordinary waiting screen, and a second touch calls the care person once (${width} × ${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await galleries.open(page, 'tablet', 'en');
    const shownIn = (): Promise<string> =>
      page.locator('main').evaluate((main) => main.innerHTML.replaceAll(/ style="[^"]*"/g, ''));
    const sent = (): Promise<unknown> => page.evaluate('globalThis.sent');
    await show(page, 'waiting');
    const plain = await shownIn();
    await show(page, 'choices');
    await page.locator('header .who').click();
    expect(await shownIn()).toBe(plain);
    expect(await sent()).toEqual([]);
    await page.locator('header .who').click();
    await page.locator('header .who').click();
    expect(await sent()).toEqual([{ kind: 'call-care' }]);
    await page.locator('.calm-back').click();
    await expect(page.locator('.choice')).toHaveCount(4);
  });

/** Runs in the page: in which states something moves that was not set to stand still. */
async function movingIn(names: readonly string[]): Promise<string[]> {
  const gallery = globalThis as unknown as { showState: (name: string) => Promise<void> };
  const moving: string[] = [];
  for (const name of names) {
    await gallery.showState(name);
    const running = document.getAnimations().filter(({ effect }) => {
      const { duration = 0 } = effect?.getComputedTiming() ?? {};
      return Number(duration) > 1;
    });
    if (running.length > 0) moving.push(name);
  }
  return moving;
}

test('[ABLE-14] nothing on the wall moves where motion is not wanted, by the device or by the facilitator', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const moving = async (asked: Record<string, string>): Promise<readonly string[]> => {
    await page.goto(galleries.urlOf('wall', { language: 'en', ...asked }));
    await page.waitForFunction('globalThis.stateNames');
    return page.evaluate(movingIn, await page.evaluate<string[]>('globalThis.stateNames'));
  };
  expect((await moving({})).length).toBeGreaterThan(0);
  expect(await moving({ calm: '' })).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving({})).toEqual([]);
});

test('[ABLE-26] nothing on console and helpers’ pages moves where the device wants no motion', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const kind of ['console', 'helpers'] as const) {
    const names = await galleries.open(page, kind, 'en');
    expect(await page.evaluate(movingIn, names)).toEqual([]);
  }
  // What moves all the same is found.
  const names = await galleries.open(page, 'console', 'en');
  await page.evaluate(() => document.body.animate({ opacity: [1, 0.5] }, 60_000));
  expect(await page.evaluate(movingIn, names.slice(0, 2))).toHaveLength(2);
});
