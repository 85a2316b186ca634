import { expect, type Page } from '@playwright/test';
import { findSidewaysScroll, findViolations } from './support/looks.ts';
import { keepPlayers, playersOf } from './support/players.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

type Howls = { readonly _muted: boolean; readonly _howls: readonly { readonly _volume: number }[] };

/** What the wall's effects are set to; of what goes on behind a scene nothing plays in the lobby. */
const effectsOn = (stage: Page): Promise<readonly [boolean, readonly number[]]> =>
  stage.evaluate(() => {
    const { _muted, _howls } = (globalThis as unknown as { Howler: Howls }).Howler;
    return [_muted, _howls.map(({ _volume }) => _volume)] as const;
  });

/** The player that voices have is made first. */
const voiceOn = async (stage: Page) => (await playersOf(stage)).at(0);

test('[CONSOLE-12] the tools mute the wall with one touch, and three volumes are moved by fingers and keys', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.choose('The River Road', { people: 1, teams: 1, minutes: 12 });
  const stage = await workshop.open('about:blank', { width: 1280, height: 720 });
  await keepPlayers(stage);
  await stage.goto(addresses.stage);
  await expect(stage.locator('.lobby')).toBeVisible();
  await workshop.open(addresses.join, { width: 360, height: 640 });
  await expect.poll(() => effectsOn(stage)).toEqual([false, [0.5]]);

  await trainer.press('Tools');
  await trainer.press('Sound');
  const volume = (name: string) => trainer.page.getByRole('slider', { name });
  await expect(volume('Voices')).toHaveValue('4');
  expect(await findViolations(trainer.page)).toEqual([]);
  expect(await findSidewaysScroll(trainer.page)).toEqual([]);
  await trainer.press('Mute the wall');
  await expect(trainer.button('Mute the wall')).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(async () => [(await effectsOn(stage))[0], (await voiceOn(stage))?.isMuted])
    .toEqual([true, true]);
  await trainer.press('Mute the wall');
  await expect
    .poll(async () => [(await effectsOn(stage))[0], (await voiceOn(stage))?.isMuted])
    .toEqual([false, false]);

  await volume('Voices').press('Home');
  await expect(volume('Voices')).toHaveAttribute('aria-valuetext', 'off');
  await expect.poll(async () => (await voiceOn(stage))?.volume).toBe(0);
  await volume('Voices').press('ArrowRight');
  await volume('Short sounds').press('ArrowLeft');
  await volume('Short sounds').press('ArrowLeft');
  await expect.poll(() => effectsOn(stage)).toEqual([false, [0.25]]);
  await expect.poll(async () => (await voiceOn(stage))?.volume).toBe(0.25);

  // In every phase, and still so where the wall is opened anew.
  await trainer.press('Tools');
  await trainer.goOnTo('What holds here');
  await trainer.press('Tools');
  await trainer.press('Sound');
  await volume('Sounds of places').press('Home');
  await expect(volume('Sounds of places')).toHaveAttribute('aria-valuetext', 'off');
  await expect(volume('Short sounds')).toHaveValue('2');
  await stage.reload();
  await expect.poll(async () => (await voiceOn(stage))?.volume).toBe(0.25);
});

const channels = (colour: string): readonly number[] =>
  (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

test('[CONSOLE-13] the tools make the wall white and black, and still', async ({ workshop }) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await trainer.choose('The River Road', { people: 1, teams: 1, minutes: 12 });
  const stage = await workshop.open(addresses.stage, { width: 1280, height: 720 });
  const wall = stage.locator('.wall');
  await expect(wall).toBeVisible();
  await trainer.press('Tools');
  await trainer.press('Sound');
  await trainer.page.getByLabel('White and black, for a bright room').click();
  await trainer.page.getByLabel('Without motion').click();
  await expect(wall).toHaveClass(/daylight/);
  await expect(wall).toHaveClass(/calm/);
  const ground = await wall.evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(channels(ground)).toEqual([255, 255, 255]);
  await expect(trainer.page.getByLabel('Without motion')).toBeChecked();
  await trainer.page.getByLabel('Without motion').click();
  await expect(wall).not.toHaveClass(/calm/);
});
