import { mkdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { drawn, findSidewaysScroll, findViolations, sizes } from './support/looks.ts';
import { trainerAt, type Trainer } from './support/trainer.ts';
import { test } from './support/workshop.ts';

type Looked = {
  readonly language: string;
  readonly screens: Readonly<Record<'console' | 'stage' | 'device', Page>>;
  readonly found: string[];
};

/** Set to a folder, it also keeps a picture of every screen at every size, to be looked at by a person. */
const album = process.env['ELSEWHERE_ALBUM'];

async function photograph(page: Page, name: string): Promise<void> {
  if (album === undefined) return;
  mkdirSync(album, { recursive: true });
  const own = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await drawn(page);
    await page.screenshot({ path: `${album}/${name}-${size.width}.png` });
  }
  if (own) await page.setViewportSize(own);
}

/** Looks at all three screens as they stand in one phase. */
async function lookAt({ language, screens, found }: Looked, phase: string): Promise<void> {
  for (const [screen, page] of Object.entries(screens)) {
    const faults = [...(await findViolations(page)), ...(await findSidewaysScroll(page))];
    found.push(...faults.map((fault) => `${screen}, ${phase}: ${fault}`));
    await photograph(page, `${language}-${phase}-${screen}`);
  }
}

async function lookAtPlay(looked: Looked, trainer: Trainer): Promise<void> {
  const { stage, device } = looked.screens;
  await trainer.goOnTo('The story');
  await expect(stage.locator('.speech')).not.toBeEmpty();
  await lookAt(looked, 'story');
  expect(await trainer.leadToVote('gourd')).toBe('vote');
  await expect(device.locator('button.choice').first()).toBeVisible();
  await lookAt(looked, 'vote');
  await device.locator('button.choice').first().click();
  await device.locator('.control.main').click();
  await expect(stage.locator('.choice-card.chosen')).toBeVisible();
  await lookAt(looked, 'settled');
  await trainer.press('Pause');
  await expect(stage.locator('.still')).toBeVisible();
  await lookAt(looked, 'pause');
  await trainer.page.getByRole('navigation').getByRole('button', { name: 'Go on' }).click();
  await trainer.press('Stop');
  await expect(stage.locator('.stopped')).toBeVisible();
  await lookAt(looked, 'stop');
  await trainer.press('Lift the stop');
}

async function lookAtDebrief(looked: Looked, trainer: Trainer): Promise<void> {
  const { stage } = looked.screens;
  await trainer.press('To the debrief');
  await expect(stage.locator('.de-roling')).toBeVisible();
  await lookAt(looked, 'de-roling');
  await trainer.goOnTo('Debrief');
  for (const picture of ['Roads', 'Meters', 'Endings', 'Questions', 'The empty chair']) {
    await trainer.turnTo(picture);
    await lookAt(looked, `debrief-${picture}`);
  }
  await trainer.press('On to: The end');
  await trainer.press('Keep everything for 14 days');
  await expect(trainer.page.getByText('The session is kept on this computer.')).toBeVisible();
  await expect(stage.locator('.closing')).toBeVisible();
  await lookAt(looked, 'end');
}

for (const language of ['fr', 'ar'])
  test(`[JOURNEY-5] every screen in ${language} can be used by all and never scrolls sideways`, async ({
    workshop,
  }) => {
    // Some fifty looks by axe, each at three sizes.
    test.setTimeout(300_000);
    const { addresses } = workshop.host();
    const inLanguage = (address: string): string => {
      const url = new URL(address);
      url.searchParams.set('language', language);
      return url.href;
    };
    const trainer = trainerAt(await workshop.open(addresses.facilitator));
    const screens = {
      console: await workshop.open(inLanguage(addresses.facilitator)),
      stage: await workshop.open(inLanguage(addresses.stage), sizes[2]),
      device: await workshop.open(inLanguage(addresses.join), sizes[0]),
    };
    const looked: Looked = { language, screens, found: [] };
    for (const page of Object.values(screens))
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(screens.device.locator('.plate')).toBeVisible();
    await trainer.choose('The River Road', { people: 1, teams: 1, minutes: 12 });
    await expect(screens.console.locator('.pack[aria-pressed="true"]')).toHaveCount(1);
    await lookAt(looked, 'lobby');
    await trainer.goOnTo('What holds here');
    await expect(screens.device.locator('.rules')).toBeVisible();
    await trainer.press('Both sides');
    await trainer.press('Only announced guests');
    await expect(screens.stage.locator('.terms li')).toHaveCount(2);
    await lookAt(looked, 'terms');
    await trainer.goOnTo('Ground rules');
    await expect(screens.device.locator('.rules')).toBeVisible();
    await lookAt(looked, 'rules');
    await screens.device.locator('.control.main').click();
    await trainer.goOnTo('Roles');
    await trainer.press('Deal the roles by chance');
    await expect(screens.device.locator('section.card')).toBeVisible();
    await lookAt(looked, 'roles');
    await screens.device.locator('footer [data-sign="back"]').click();
    await lookAtPlay(looked, trainer);
    await lookAtDebrief(looked, trainer);
    expect(looked.found).toEqual([]);
  });
