import { expect, test, type Page } from '@playwright/test';
import { openGalleries, type Galleries } from './support/galleries.ts';

let galleries: Galleries;

test.use({ trace: 'off', viewport: { width: 360, height: 640 } });
test.beforeAll(async () => {
  galleries = await openGalleries();
});
test.afterAll(() => galleries.close());

type Network = { isDown: boolean; tries: number };

/** A device to whom what loads later comes only while the network is up; its clock can be turned on. */
async function openLate(page: Page, isDown: boolean): Promise<Network> {
  const network: Network = { isDown, tries: 0 };
  await page.clock.install();
  await page.route(/rare-screens|language-choice/, (route) => {
    network.tries += 1;
    return network.isDown ? route.abort() : route.continue();
  });
  await page.goto(galleries.urlOf('tablet', { late: '' }));
  await page.waitForFunction('globalThis.stateNames');
  return network;
}

const show = (page: Page, name: string): Promise<void> =>
  page.evaluate(`globalThis.showState('${name}')`);

test('[LATER-2] a screen that cannot be fetched shows what it is about, and comes when it can', async ({
  page,
}) => {
  const network = await openLate(page, true);
  await show(page, 'offer');
  const title = page.getByRole('heading', { name: 'May this leave the room?' });
  await expect(title).toBeVisible();
  await expect.poll(() => network.tries).toBeGreaterThan(0);
  await expect(page.locator('.offering')).toHaveCount(0);
  network.isDown = false;
  await page.clock.runFor(8_000);
  await expect(page.locator('.offering')).toBeVisible();
});

test('[LATER-2] the choice of a language waits with a way back', async ({ page }) => {
  const network = await openLate(page, true);
  await show(page, 'rules');
  const open = page.locator('.bar [data-sign="language"]');
  await open.click();
  await expect.poll(() => network.tries).toBeGreaterThan(0);
  await page.locator('footer [data-sign="back"]').click();
  await expect(page.locator('.rules li')).not.toHaveCount(0);
  await open.click();
  network.isDown = false;
  await page.clock.runFor(8_000);
  await expect(page.locator('.languages button')).not.toHaveCount(0);
});

test('[LATER-2] a page that is kept from a screen loads itself anew once its host can be reached', async ({
  page,
}) => {
  await openLate(page, true);
  let loaded = 0;
  page.on('load', () => {
    loaded += 1;
  });
  await show(page, 'offer');
  const turnOn = async (): Promise<number> => {
    await page.clock.runFor(5_000).catch(() => {});
    return loaded;
  };
  await page.route(`${galleries.urlOf('tablet').split('?')[0]}*`, (route) => route.abort());
  for (let round = 0; round < 12; round += 1) await turnOn();
  expect(loaded).toBe(0);
  await page.unroute(`${galleries.urlOf('tablet').split('?')[0]}*`);
  await expect.poll(turnOn).toBeGreaterThan(0);
});

test('[LATER-3] what comes after the story is there without a network once the story is told', async ({
  page,
}) => {
  const network = await openLate(page, false);
  await show(page, 'rules');
  await page.clock.runFor(5_000);
  expect(network.tries).toBe(0);
  await show(page, 'choices');
  await page.waitForFunction('globalThis.rareAreHere()');
  expect(network.tries).toBe(1);
  network.isDown = true;
  await page.context().setOffline(true);
  await show(page, 'offer');
  await expect(page.locator('.offering')).toBeVisible();
  await show(page, 'debrief');
  await expect(page.locator('.debrief li')).toHaveCount(2);
});
