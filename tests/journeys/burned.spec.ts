import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { foundIn } from '../../src/host/disguises.ts';
import { personAt } from './support/device.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

/** Everything that a page has stored in its browser, and what stands in its address. */
async function storedBy(page: Page): Promise<Readonly<Record<string, unknown>>> {
  return page.evaluate(async () => ({
    ...Object.fromEntries(Object.entries(localStorage)),
    ...Object.fromEntries(Object.entries(sessionStorage)),
    databases: await indexedDB.databases(),
    caches: 'caches' in window ? await caches.keys() : [],
    cookie: document.cookie,
    address: location.href,
    state: history.state as unknown,
  }));
}

type Stored = Awaited<ReturnType<typeof storedBy>>;

const bytesOf = (...all: readonly Stored[]): Buffer =>
  Buffer.from(
    all
      .flatMap((stored) => Object.entries(stored))
      .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join('\n'),
  );

/** Every file below a folder with its bytes. */
function everything(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(
    files
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name))),
  );
}

test('[CANARY-6] burning clears what the devices it reaches have stored', async ({ workshop }) => {
  const { addresses, data } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const stage = await workshop.open(addresses.stage);
  await trainer.choose('The River Road', { people: 2, teams: 1, minutes: 12 });
  const people = [
    personAt(await workshop.open(addresses.join, { width: 360, height: 640 })),
    personAt(await workshop.open(addresses.join, { width: 360, height: 640 })),
  ];
  for (const person of people) await person.says('You are in.');
  await trainer.goOnTo('Ground rules');
  for (const person of people) await person.button('I agree').click();
  await trainer.goOnTo('Roles');
  await trainer.press('Deal the roles by chance');
  for (const { page } of people) await page.locator('footer [data-sign="back"]').click();
  await trainer.goOnTo('The story');
  expect(await trainer.leadToVote('gourd')).toBe('vote');
  const [choice = ''] = await trainer.choices('gourd');
  await people[0]?.vote(choice);

  const seats = await Promise.all(people.map(({ page }) => storedBy(page)));
  const tokens = seats.map((stored) => {
    const seat = JSON.parse(String(stored['elsewhere.seat'])) as { token: string };
    return seat.token;
  });
  const code = new URL(addresses.join).hash.replace(/^#|~.*$/g, '');
  const words = [...tokens, code, JSON.stringify(code.split('-')), 'cast-vote'];
  expect(foundIn(bytesOf(...seats), words).length).toBeGreaterThanOrEqual(3);

  const secret = new URL(addresses.facilitator).hash.replace(/^#|~.*$/g, '');
  const answer = await fetch(`http://127.0.0.1:${addresses.port}/api/burn`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  });
  expect(await answer.json()).toEqual({ burned: true, left: [], went: [] });
  for (const { page } of people) {
    await expect(
      page
        .getByText('It is over.')
        .or(page.getByText(/forgotten/))
        .first(),
    ).toBeVisible();
    const stored = await storedBy(page);
    expect(foundIn(bytesOf(stored), words)).toEqual([]);
    expect(Object.keys(stored).filter((key) => key.startsWith('elsewhere.'))).toEqual([
      'elsewhere.host-key',
    ]);
    expect([stored['databases'], stored['caches'], stored['cookie']]).toEqual([[], [], '']);
  }
  await expect(stage.getByText('It is over here.')).toBeVisible();
  expect(foundIn(bytesOf(await storedBy(stage)), words)).toEqual([]);
  expect(foundIn(bytesOf(await storedBy(trainer.page)), words)).toEqual([]);
  expect(foundIn(everything(data), words)).toEqual([]);
});
