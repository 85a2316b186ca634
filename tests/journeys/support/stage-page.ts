import { expect, type Page } from '@playwright/test';
import type { Drawn, StagePicture } from '../../../src/stage/stage.ts';
import type { StagePage } from '../../stage/page/page.ts';
import type { Galleries } from './galleries.ts';

export type Kind = 'phaser' | 'dom';
export type There = { stagePage: StagePage };

export async function openStagePage(
  page: Page,
  galleries: Galleries,
  how: readonly [kind: Kind, options?: object],
): Promise<void> {
  await page.goto(galleries.urlOf('stage'));
  await page.waitForFunction('globalThis.stagePage');
  await page.evaluate(
    ([which, more = {}]) => (globalThis as unknown as There).stagePage.open(which, more),
    how,
  );
}
export const showPicture = (page: Page, picture: StagePicture): Promise<void> =>
  page.evaluate((one) => (globalThis as unknown as There).stagePage.show(one), picture);

/** In whole pixels, so that what is drawn and what is reckoned can be compared. */
const plain = (drawn: readonly Omit<Drawn, 'alpha'>[]) =>
  drawn
    .map(({ key, file, mirrored, box, seen = [0, 1] }) => {
      const part = seen.map((share) => Math.round(share * box.width));
      const [x, y] = [Math.round(box.x), Math.round(box.y)];
      const size = [Math.round(box.width), Math.round(box.height)];
      return [key, file, mirrored, x, y, ...size, ...part].join(' ');
    })
    .toSorted();

export const drawnOn = (page: Page): Promise<readonly Drawn[]> =>
  page.evaluate(() => (globalThis as unknown as There).stagePage.drawn());
const wantedOn = (page: Page, picture: StagePicture) =>
  page.evaluate((one) => (globalThis as unknown as There).stagePage.wanted(one), picture);

export async function settles(page: Page, picture: StagePicture): Promise<void> {
  const wanted = plain(await wantedOn(page, picture));
  await expect
    .poll(async () => {
      const drawn = await drawnOn(page);
      return drawn.every(({ alpha }) => alpha === 1) ? plain(drawn) : [];
    })
    .toEqual(wanted);
}
