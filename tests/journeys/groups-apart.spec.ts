import { expect, type Page } from '@playwright/test';
import { personAt } from './support/device.ts';
import { inClassroom, joinAddress } from './support/groups.ts';
import { test } from './support/workshop.ts';

const names = ['Soldiers and constables', 'Officers'] as const;
/** The story that groups begin with: the first of the list. */
const story = 'The Shared Plan';

/** A finger on the console: it finds what to touch by what is written there, and counts. */
function tapperAt(page: Page) {
  let taps = 0;
  return {
    taps: () => taps,
    tap: async (label: string, within = page.locator('body')): Promise<void> => {
      taps += 1;
      await within.getByRole('button', { name: label, exact: true }).click();
    },
    /** Follows a link that opens a window of its own; gives its address. */
    link: async (label: string): Promise<string> => {
      taps += 1;
      const found = page.getByRole('link', { name: label, exact: true });
      const opened = page.waitForEvent('popup');
      await found.click();
      await (await opened).close();
      return (await found.getAttribute('href')) ?? '';
    },
  };
}

/** Both groups are burned, and neither can be opened. */
async function opensNothing(page: Page): Promise<void> {
  await expect(page.getByText(/^Burned\./)).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Open/ })).toHaveCount(0);
}

test('[APART-2] a session of two groups is prepared in twelve taps, on two stages at once', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const page = await workshop.open(addresses.facilitator);
  const { tap, taps, link } = tapperAt(page);
  await tap('Separate groups');
  for (const name of names) await tap(name);
  for (const name of names) await tap('No', page.getByRole('group', { name, exact: true }));
  await tap('Make the groups');
  await tap(`Open: ${names[0]}`);
  await expect(page.getByRole('heading', { level: 1, name: story })).toBeVisible();
  const stages = [await link('Open the stage for the projector')];
  const doors = [await joinAddress(page, addresses.join)];
  await tap('Leave this group');
  await expect(page.getByRole('heading', { name: 'No group is open' })).toBeVisible();
  const between = await page.locator('body').innerText();
  for (const name of [...names, story]) expect(between).not.toContain(name);
  await tap('To the groups');
  await expect(page.getByText(story)).toHaveCount(0);
  await tap(`Open: ${names[1]}`);
  await expect(page.getByRole('heading', { level: 1, name: story })).toBeVisible();
  stages.push(await link('Open the stage for the projector'));
  doors.push(await joinAddress(page, addresses.join));
  expect(taps()).toBeLessThanOrEqual(12);
  expect(new Set([...stages, ...doors]).size).toBe(4);

  const [wallA, wallB] = [
    await workshop.open(inClassroom(stages[0] ?? '', addresses.stage)),
    await workshop.open(inClassroom(stages[1] ?? '', addresses.stage)),
  ];
  const [inA, inB] = [
    personAt(await workshop.open(doors[0] ?? '')),
    personAt(await workshop.open(doors[1] ?? '')),
  ];
  await inA.says(/^Team /);
  await inB.says(/^Team /);
  await tap('On to: What holds here');
  await tap('On to: Ground rules');
  await expect(wallB.getByRole('heading', { name: 'Our rules' })).toBeVisible();
  await expect(inB.button('I agree')).toBeVisible();
  await expect(wallA.getByRole('heading', { name: story })).toBeVisible();
  await expect(inA.button('I agree')).toHaveCount(0);
  for (const one of [wallA, wallB, inA.page, inB.page]) {
    const seen = `${one.url()} ${await one.title()} ${await one.content()}`;
    for (const name of names) expect(seen).not.toContain(name);
  }
  expect(`${page.url()} ${await page.title()}`).not.toMatch(/soldier|officer/i);

  await tap('Leave this group');
  await tap('To the groups');
  await tap('Pause all');
  await expect(page.getByText('All groups wait.')).toBeVisible();
  await expect(wallB.locator('.still')).toBeVisible();
  await tap('Go on, all');
  await expect(wallB.locator('.still')).toHaveCount(0);
  await tap('Burn all');
  await expect(page.getByText(/^Out of its reach/)).toBeVisible({ timeout: 10_000 });
  await expect(page.getByText(/^The key is gone/)).toBeVisible();
  await opensNothing(page);
  await opensNothing(await workshop.open(addresses.facilitator));
});
