import { expect, type Page } from '@playwright/test';
import type { Event } from '../../src/session/event.ts';
import { askHost } from '../wire/stranger/ask.ts';
import { mustDo, tellingOf } from '../wire/stranger/lead.ts';
import { enter, readAddress } from '../wire/stranger/stranger.ts';
import { inClassroom } from './support/groups.ts';
import type { Addresses } from './support/host-process.ts';
import { eventsOf } from './support/journal-events.ts';
import { playByHands } from './support/recorded-session.ts';
import { trainerAt, type Trainer } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const teams = ['gourd', 'kite'] as const;
const names = ['Played', 'On paper'] as const;

type Served = { readonly code: string; readonly token: string; readonly stage: string };

/** Two groups with the same story; the first plays it to its end by hands, and stands in its debrief. */
async function playFirst(addresses: Addresses): Promise<readonly Served[]> {
  const { secret, hostKey } = readAddress(addresses.facilitator);
  const base = `http://127.0.0.1:${addresses.port}`;
  const groups = names.map((name) => ({
    name,
    pack: 'the-river-road',
    minutes: 60,
    cut: 12,
    teams: teams.length,
    inChainOfCommand: false,
  }));
  const asked = { secret, method: 'POST', path: '/api/session', body: { groups } };
  const { body } = await askHost({ base, hostKey, way: 'socket' }, asked);
  const served = body as readonly Served[];
  const by = { token: served[0]?.token ?? '' };
  const console = await enter({ base, hostKey, by, way: 'socket' });
  const care = { wears: 'leaf', card: true } as const;
  const settings = { turning: 'facilitator', people: 40, care } as const;
  await mustDo(console, { kind: 'change-settings', settings });
  for (const to of ['rules', 'play'] as const) await mustDo(console, { kind: 'move-on', to });
  await console.until(() => tellingOf(console, teams[1]) !== null);
  // Where the whole room decides, the second team has more hands, so that nothing is level.
  await playByHands(console, teams, (at) => ({ like: at, most: 16 + 3 * at }));
  for (const to of ['de-roling', 'debrief'] as const)
    await mustDo(console, { kind: 'move-on', to });
  console.leave();
  return served;
}

type Row = { readonly choice: number; readonly counts: readonly number[] };

/** What somebody would have written down beside the flip-book. */
function writtenDown(events: readonly Event[], team: string): readonly Row[] {
  const rows = new Map<number, Row>();
  for (const event of events) {
    if (event.kind !== 'decision-closed' || event.target.team !== team) continue;
    const { chosen, totals } = event.result;
    if (chosen !== null) rows.set(event.target.at, { choice: chosen, counts: totals });
  }
  return [...rows.values()];
}

async function typeIn(
  { page, press }: Trainer,
  played: readonly (readonly Row[])[],
): Promise<void> {
  await page.locator('details.typed-in > summary').click();
  for (const [team, rows] of played.entries()) {
    const own = page.locator('.typed-team').nth(team);
    for (const [nth, { choice, counts }] of rows.entries()) {
      if (nth > 0) await own.getByRole('button', { name: 'One more decision' }).click();
      const row = own.locator('li').nth(nth);
      await row.getByRole('button').nth(choice).click();
      for (const [at, count] of counts.entries())
        await row.getByRole('spinbutton').nth(at).fill(String(count));
    }
  }
  await press('Enter it all');
}

const html = (page: Page, part: string): Promise<string> =>
  page
    .locator(part)
    .first()
    .evaluate((drawn) => drawn.outerHTML);

/** Everything that the debrief says of what was done: roads, scenes, meters, endings, and every stop. */
async function debriefOf({ page, turnTo, press }: Trainer, wall: Page): Promise<object> {
  await expect(page.getByRole('group', { name: 'Steps of the debrief' })).toBeVisible();
  await expect(wall.locator('.path-map')).toBeVisible();
  const roads = [await html(wall, '.path-map'), await html(wall, '.unseen .in-words')];
  const words = await page.locator('.in-words').allTextContents();
  await turnTo('Why did it go this way?');
  const stops = page.locator('.stops > ol > li > button:first-child');
  const told: string[] = [];
  for (const stop of await stops.allInnerTexts()) {
    await press(stop);
    await expect(page.getByRole('button', { name: stop, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    told.push(stop, await wall.locator('.wall').innerText());
  }
  await turnTo('Meters');
  await expect(wall.locator('.unseen .in-words')).toContainText('gourd');
  const meters = await html(wall, '.unseen .in-words');
  await turnTo('Endings');
  await expect(wall.locator('.ending-cards > li')).toHaveCount(teams.length);
  return { roads, words, told, meters, endings: await html(wall, '.ending-cards') };
}

test('[JOURNEY-28] what was played from the flip-book and typed in afterwards has the debrief of the session that was played', async ({
  workshop,
}) => {
  const { addresses, data } = workshop.host();
  const served = await playFirst(addresses);
  const events = await eventsOf(data, served[0]?.code ?? '');
  const played = teams.map((team) => writtenDown(events, team));
  expect(Math.min(...played.map(({ length }) => length))).toBeGreaterThan(2);
  expect(played[0]).not.toEqual(played[1]);
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const size = { width: 1920, height: 1080 };
  const [first, second] = await Promise.all(
    served.map(({ stage }) => workshop.open(inClassroom(stage, addresses.stage), size)),
  );
  await trainer.press('Open: On paper');
  await typeIn(trainer, played);
  const typed = await debriefOf(trainer, second!);
  await trainer.press('Leave this group');
  await trainer.press('To the groups');
  await trainer.press('Open: Played');
  expect(await debriefOf(trainer, first!)).toEqual(typed);
});
