import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { openGalleries } from './support/galleries.ts';
import { inClassroom } from './support/groups.ts';
import { eventsOf } from './support/journal-events.ts';
import { compareFiles } from './support/compare-files.ts';
import { recount } from './support/recount.ts';
import { savedBy } from './support/saved-file.ts';
import { recordSession, teams } from './support/recorded-session.ts';
import { trainerAt, type Trainer } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const names = ['Morning', 'Afternoon'] as const;

type Led = { readonly trainer: Trainer; readonly wall: Page };

async function enter({ page, press }: Trainer, name: string): Promise<void> {
  await press(`Open: ${name}`);
  await expect(page.getByRole('group', { name: 'Steps of the debrief' })).toBeVisible();
}

/** The stops as the console has them, in their order. */
const stopsOf = ({ page }: Trainer): Promise<string[]> =>
  page.locator('.stops > ol > li > button:first-child').allInnerTexts();

/** What happened: roads in words and in a picture, and a scene shown again. */
async function whatHappened({ trainer, wall }: Led): Promise<void> {
  const { page } = trainer;
  await expect(wall.locator('.step-row .now')).toHaveText(/What happened/);
  await expect(wall.locator('.step-row .clock')).toBeVisible();
  await expect(wall.locator('.path-map')).toBeVisible();
  await expect(page.getByText(/^How to lead this step \(\d+ min\)$/)).toBeVisible();
  await expect(page.getByText('First only what one could see and hear.')).toBeVisible();
  await page.getByText('In words, to read out').click();
  for (const team of teams) await expect(page.locator('.in-words').first()).toContainText(team);
  await page.getByRole('button', { name: 'Show the scene again' }).first().click();
  await expect(wall.locator('.replay-mark')).toHaveText('Once more');
  const said = await wall.locator('.speech').innerText();
  await trainer.press('Next line');
  await expect(wall.locator('.speech')).not.toHaveText(said);
  await trainer.press('Next scene');
  await expect(wall.locator('.replay-mark')).toBeVisible();
  await trainer.press('Leave the scene');
  await expect(wall.locator('.path-map')).toBeVisible();
}

/** First as the role, then as oneself; what an observer marked stands where it fits. */
async function howItFelt({ trainer, wall }: Led): Promise<void> {
  const { page } = trainer;
  await expect(page.getByText('What the observer marked', { exact: true })).toBeHidden();
  await trainer.turnTo('How did it feel?');
  await expect(wall.locator('.debrief-questions li')).toHaveText([
    /^As your role/,
    /^As your role/,
    /^As yourself/,
  ]);
  await expect(page.getByText('First as the role:')).toBeVisible();
  await expect(page.getByText('What the observer marked', { exact: true })).toBeVisible();
  await trainer.turnTo('Before and after');
  await expect(wall.locator('.asked-card')).toBeVisible();
}

/** Stops in the trainer's order, a road nobody took, and the meters decision by decision. */
async function why({ trainer, wall }: Led): Promise<void> {
  const { page, press } = trainer;
  await trainer.turnTo('Why did it go this way?');
  const [first = '', second = '', ...others] = await stopsOf(trainer);
  await press(second);
  const card = wall.locator('.prompt-card h2');
  await expect(card).toBeVisible();
  const up = await card.innerText();
  await press(`Earlier: ${second}`);
  await expect.poll(() => stopsOf(trainer)).toEqual([second, first, ...others]);
  await expect(card).toHaveText(up);
  await press(`Leave out: ${first}`);
  await expect.poll(() => stopsOf(trainer)).toEqual([second, ...others]);
  await page.reload();
  await enter(trainer, names[0]);
  await expect.poll(() => stopsOf(trainer)).toEqual([second, ...others]);
  await page.getByText('More to talk about').click();
  const again = page.locator('.stops details li').filter({ hasText: first }).first();
  await again.getByRole('button', { name: 'Talk about it too' }).click();
  await expect.poll(() => stopsOf(trainer)).toEqual([second, ...others, first]);
  await page.getByRole('button', { name: 'Try another road' }).first().click();
  await expect(wall.locator('.play.what-if')).toBeVisible();
  await press('Back to what happened');
  await trainer.turnTo('Meters');
  await press('Next decision');
  await expect(wall.locator('.chosen-there li')).toHaveCount(teams.length);
  await expect(page.getByText(/^Decision 1 of \d+$/)).toBeVisible();
  await page.getByRole('button', { name: 'The empty chair', exact: true }).first().click();
  await expect(wall.locator('.empty-chair')).toBeVisible();
  await trainer.turnTo('Endings');
  await expect(wall.locator('.ending-cards > li')).toHaveCount(teams.length);
}

/** The group's own words, what was put aside, and cards for paper. */
async function takeHome({ trainer, wall }: Led): Promise<void> {
  const { page, press } = trainer;
  await trainer.turnTo('What do we take home?');
  const write = async (about: string, text: string): Promise<void> => {
    const field = page.getByRole('textbox', { name: about });
    await field.fill(text);
    await field.press('Enter');
    await expect(page.locator('.own-words li').filter({ hasText: text })).toBeVisible();
  };
  await write('What we agree to say', 'We greet before we ask.');
  await write('What we take home', 'A bench by the road.');
  const kept = page.locator('.own-words li').filter({ hasText: 'We greet' }).getByRole('checkbox');
  await kept.click();
  await expect(kept).toBeChecked();
  await trainer.turnTo('Our own words');
  await expect(wall.locator('.words-board li')).toHaveCount(2);
  await press('Show on the wall');
  await page.getByLabel(/^What becomes of: Who repairs/).selectOption('the trainers take it on');
  await expect(wall.locator('.parking li.settled')).toContainText('the trainers take it on');
  for (const [button, sheet] of [
    ['Print how to lead the debrief', '.debrief-print section'],
    ['Print the cards to take home', '.take-home-cards section'],
  ] as const) {
    await page.evaluate(() => Object.assign(globalThis, { print: () => {} }));
    await press(button);
    await expect(page.locator(sheet)).toHaveCount(sheet.includes('cards') ? 4 : 5);
  }
}

/** Whoever holds the second key says yes on their own page; then all three files are saved. */
async function letTotalsGo({ trainer, wall }: Led, second: Page): Promise<readonly string[]> {
  const { page, press } = trainer;
  await page.locator('details.leaves > summary').click();
  await press('See what is in it');
  await expect(page.locator('.let-go table.totals').first()).toBeVisible();
  await expect(trainer.button('Save the table (CSV)')).toHaveCount(0);
  await page.locator('.let-go').getByRole('button', { name: 'A second facilitator' }).click();
  await press('Ask whether it may leave');
  await expect(wall.getByRole('heading', { name: 'May this leave the room?' })).toBeVisible();
  await second.getByRole('button', { name: 'Yes, it may go' }).click();
  await expect(page.getByText(/^Both keys said yes/)).toBeVisible();
  await press('See what is in it');
  const saved: string[] = [];
  for (const button of [
    'Save the table (CSV)',
    'Save the codebook (CSV)',
    'Save for programs (JSON)',
  ])
    saved.push(await savedBy(page, trainer.button(button)));
  return saved;
}

const stageSize = { width: 1920, height: 1080 } as const;

/** The other group goes through its own steps, and finds nothing of the first; then the first is open again. */
async function secondGroup({ trainer, wall }: Led): Promise<void> {
  const { page, press } = trainer;
  await press('Leave this group');
  await press('To the groups');
  await enter(trainer, names[1]);
  for (const step of ['How did it feel?', 'Why did it go this way?', 'What do we take home?'])
    await trainer.turnTo(step);
  await trainer.turnTo('Our own words');
  await expect(wall.locator('.words-board')).toBeVisible();
  await expect(wall.locator('.words-board li')).toHaveCount(0);
  await expect(page.locator('.own-words li')).toHaveCount(0);
  await expect(page.getByText('Who repairs the road? 2', { exact: true })).toBeVisible();
  await press('Leave this group');
  await press('To the groups');
  await enter(trainer, names[0]);
}

test('[DEBRIEF-30] a recorded session of two groups with four teams and questions is debriefed through every step', async ({
  workshop,
}) => {
  test.setTimeout(170_000);
  const { addresses, data } = workshop.host();
  const served = await recordSession(addresses, names);
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const stageOf = (nth: number): Promise<Page> =>
    workshop.open(inClassroom(served[nth]?.stage ?? '', addresses.stage), stageSize);
  await enter(trainer, names[0]);
  const led = { trainer, wall: await stageOf(0) };
  await whatHappened(led);
  await howItFelt(led);
  await why(led);
  await takeHome(led);
  const second = await workshop.open(inClassroom(served[0]?.second ?? '', addresses.stage));
  const saved = await letTotalsGo(led, second);
  const events = await eventsOf(data, served[0]?.code ?? '');
  compareFiles(saved, recount(events, teams));
  expect(saved.join('')).not.toMatch(new RegExp(`"(${teams.join('|')})"`));
  await secondGroup({ trainer, wall: await stageOf(1) });
  await trainer.press('On to: The end');
  await trainer.press('Keep totals only');
  const reports = (): string[] => {
    const folder = join(data, 'reports');
    return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  };
  await expect.poll(() => reports().length).toBe(1);
  const totals = readFileSync(join(data, 'reports', reports()[0] ?? ''), 'utf8');
  expect(totals).toContain('We greet before we ask.');
  expect(totals).not.toMatch(/A bench by the road|Who repairs/);
});

test('[DEBRIEF-31] what the wall draws stands there in words too, with the same numbers hidden', async ({
  page,
}) => {
  const { urlOf, close } = await openGalleries();
  const inWords = async (state: string): Promise<string> => {
    await page.goto(urlOf('wall', { state, language: 'en', calm: '' }));
    return (await page.locator('.unseen .in-words').first().textContent()) ?? '';
  };
  const paths = await inWords('paths');
  for (const team of teams) expect(paths).toContain(team);
  expect(paths).toContain('nobody: to Wave all through');
  const meters = await inWords('meters');
  expect(meters).toMatch(/gourd: from 5 to 9/);
  expect(meters).toMatch(/Moved most by \w+ \([+−]\d\)/);
  expect(await inWords('meters-again')).toMatch(/gourd: from 5 to 8/);
  expect(await inWords('endings')).toContain('A bench by the road');
  const shifts = await inWords('shifts');
  expect(shifts).toContain('Alone: 21');
  expect(shifts).toContain('Alone: a few');
  await close();
});

for (const language of ['en', 'ar', 'ur'])
  test(`[DEBRIEF-32] paper for the debrief holds its sheet and nothing else (${language})`, async ({
    page,
  }) => {
    const { urlOf, close } = await openGalleries();
    // A sheet of A4 as a browser measures it.
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.goto(urlOf('console', { state: 'take-home', language }));
    await page.evaluate(() => Object.assign(globalThis, { print: () => {} }));
    for (const [nth, sheet] of ['.debrief-print', '.take-home-cards'].entries()) {
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.sheets button').nth(nth).click();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator(sheet)).toBeVisible();
      const others = page.locator('.run-sheet, .side, .step-script, .stops, .sheets, nav');
      for (const other of await others.all()) await expect(other).toBeHidden();
      expect(await page.locator(sheet).innerText()).not.toMatch(/\d{4}|The paper road/);
    }
    const cards = await page.locator('.take-home-cards section').all();
    const boxes = await Promise.all(cards.map((card) => card.boundingBox()));
    expect(new Set(boxes.map((box) => `${box?.width}×${box?.height}`)).size).toBe(1);
    expect(Math.max(...boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0)))).toBeLessThan(1123);
    for (const card of cards) await expect(card.locator('.picture + h2')).toBeVisible();
    await close();
  });
