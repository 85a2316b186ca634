import { expect, type Page } from '@playwright/test';
import { mustDo } from '../wire/stranger/lead.ts';
import { enter, readAddress, type Stranger } from '../wire/stranger/stranger.ts';
import { personAt } from './support/device.ts';
import { joinAddress } from './support/groups.ts';
import { openHelper } from './support/helper.ts';
import { startHost, type Addresses } from './support/host-process.ts';
import { savedBy } from './support/saved-file.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const question = 'Two mats, seen from above. How near do both sides sit?';
/** As each of the other devices answers: by step, from the least. */
const answers = [0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2];

/** Devices at which nobody looks in this test. */
const enterAll = (addresses: Addresses, join: string): Promise<readonly Stranger[]> => {
  const { secret, hostKey } = readAddress(join);
  const base = `http://127.0.0.1:${addresses.port}`;
  const by = { code: secret.split('-') };
  return Promise.all(answers.map(() => enter({ base, hostKey, by, way: 'socket' })));
};

type Question = { readonly person: number; readonly item: number };
const asked = (seat: Stranger): Question | null =>
  (seat.mine() as { readonly question?: Question | null }).question ?? null;

/** The question that is tried before it, and the one that counts. */
async function answer(seat: Stranger, step: number): Promise<void> {
  await seat.until(() => asked(seat) !== null);
  for (let now = asked(seat); now !== null; now = asked(seat)) {
    const { person, item } = now;
    await mustDo(seat, { kind: 'answer-survey', round: 'round', person, item, answer: step });
    await seat.until(() => asked(seat)?.item !== item);
  }
}

/** The same totals as two other groups of another day let them go. */
function asOthers(json: string): readonly string[] {
  const own = JSON.parse(json) as object;
  return ['2027-02-03', '2027-02-04'].map((day) => JSON.stringify({ ...own, day }));
}

/** One row of a table on the page, as it is read. */
const rowOf = (page: Page, place: string, words: string): Promise<string[]> =>
  page
    .locator(`${place} table.totals tr`)
    .filter({ hasText: words })
    .first()
    .locator('th, td')
    .allInnerTexts();

test('[JOURNEY-27] a round is asked after twelve months, let go with two keys, read on another laptop, and added up there', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const { page, press } = trainer;
  await press('Rounds and checklists');
  await press('After 12 months');
  await page.getByRole('checkbox', { name: question }).check();
  await press('Begin this round');
  await expect(page.getByText('People in uniform · After 12 months')).toBeVisible();
  const join = await joinAddress(page, addresses.join, 3);
  const tablet = personAt(await workshop.open(join, { width: 360, height: 640 }));
  const seats = await enterAll(addresses, join);
  await press('On to: What holds here');
  await press('On to: Ground rules');
  for (const seat of seats) await mustDo(seat, { kind: 'agree-rules' });
  await tablet.button('I agree').click();
  await press('Ask them now');
  await Promise.all(seats.map((seat, at) => answer(seat, answers[at] ?? 0)));
  for (const words of ['Full', 'Near']) {
    await tablet.page.locator('.choice-words', { hasText: new RegExp(`^${words}$`) }).click();
    await tablet.button('This one').click();
  }
  await tablet.says('Thank you. Now we wait for the others.');
  await press('Close the questions');
  for (const seat of seats) seat.leave();

  const second = await openHelper(workshop, page, 'Your phone, or a second facilitator');
  await page.locator('.let-go').getByRole('button', { name: 'A second facilitator' }).click();
  await press('Ask whether it may leave');
  await second.getByRole('button', { name: 'Yes, it may go' }).click();
  await expect(page.getByText(/^Both keys said yes/)).toBeVisible();
  await press('See what is in it');
  const json = await savedBy(page, trainer.button('Save for programs (JSON)'));
  expect(json).toContain('"month-12"');

  const elsewhere = await startHost();
  try {
    const other = trainerAt(await workshop.open(elsewhere.addresses.facilitator));
    await other.press('Show them, and add them up');
    const files = [json, ...asOthers(json), '{'].map((text, at) => ({
      name: `${at}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    }));
    await other.page.locator('.bring input').setInputFiles(files);
    await expect(other.page.getByRole('alert')).toContainText('3.json');
    await expect(other.page.locator('.totals-here > li')).toHaveCount(3);
    await other.page.locator('.totals-here summary').first().click();
    const one = await rowOf(other.page, '.totals-here', 'Near');
    const sum = await rowOf(other.page, '.programme', 'Near');
    const truth = answers.filter((step) => step === 2).length + 1;
    expect(one.slice(1)).toEqual([String(truth), '']);
    expect(sum.slice(1)).toEqual([String(3 * truth), '']);
    await expect(other.page.locator('.programme caption')).toContainText('After 12 months');
    await expect(other.page.locator('.programme caption')).toContainText('Groups: 3');
    const table = await savedBy(
      other.page,
      other.page.locator('.programme').getByRole('button', { name: 'Save the table (CSV)' }),
    );
    expect(table).toContain(',month-12,');
  } finally {
    await elsewhere.stop();
  }
});
