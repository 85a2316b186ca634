import { expect, type Page } from '@playwright/test';
import { findSidewaysScroll, findViolations } from './support/looks.ts';
import { test } from './support/workshop.ts';

async function faultsOn(page: Page): Promise<readonly string[]> {
  return [...(await findViolations(page)), ...(await findSidewaysScroll(page))];
}

test('[JOURNEY-21] one touch on the console shows a guest a workshop that bots play, from its terms on', async ({
  workshop,
}) => {
  test.setTimeout(180_000);
  const { addresses } = workshop.host();
  const console = await workshop.open(addresses.facilitator);
  await console.getByRole('button', { name: 'Show it in 7 minutes' }).click();
  await expect(console.getByText('Rehearsal: bots play, and nothing is kept.')).toBeVisible();
  const stage = await workshop.open(addresses.stage, { width: 1280, height: 800 });
  await expect(stage.locator('.rehearsal-mark')).toBeVisible();
  await expect(stage.locator('.under')).toContainText('Both sides invited us.', {
    timeout: 20_000,
  });
  expect(await faultsOn(stage)).toEqual([]);
  await expect(console.getByText('Devices: 12')).toBeVisible();
  expect(await faultsOn(console)).toEqual([]);
});

test('[JOURNEY-22] officers are briefed page by page, and the next workshop begins after it', async ({
  workshop,
}) => {
  test.setTimeout(180_000);
  const { addresses } = workshop.host();
  const console = await workshop.open(addresses.facilitator);
  await console.getByRole('button', { name: 'Officers' }).click();
  await expect(
    console.getByText('An officers\u2019 briefing').or(console.locator('.session-kind')),
  ).toBeVisible();
  const stage = await workshop.open(addresses.stage, { width: 1280, height: 800 });
  await expect(stage.locator('.on-cover')).toBeVisible();
  const next = console.getByRole('button', { name: 'Next page' });
  const seen = new Set<string>();
  for (let page = 0; page < 60 && (await next.isEnabled()); page += 1) {
    await next.click();
    await expect(stage.locator('.briefing-foot progress')).toHaveAttribute(
      'aria-label',
      new RegExp(`^Page ${page + 2} `),
    );
    await expect(console.getByText(`Page ${page + 2} of`)).toBeVisible();
    const kind = (await stage.locator('.briefing').getAttribute('class')) ?? '';
    if (!seen.has(kind)) expect(await faultsOn(stage)).toEqual([]);
    seen.add(kind);
  }
  expect(seen.size).toBe(6);
  await expect(stage.locator('.on-ask')).toContainText('What would your people need from you');
  expect(await faultsOn(console)).toEqual([]);
  await console.getByRole('button', { name: 'End the briefing' }).click();
  await expect(console.getByText('Nothing of this is kept.')).toBeVisible({ timeout: 15_000 });
  await console.getByRole('button', { name: 'Prepare a new workshop' }).click();
  await expect(console.getByText('How to join')).toBeVisible();
});
