import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { personAt, type Person } from './support/device.ts';
import { drawn, findSidewaysScroll, findViolations, sizes } from './support/looks.ts';
import { trainerAt, type TeamName, type Trainer } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const place = mkdtempSync(join(tmpdir(), 'elsewhere-tutorial-'));
test.use({ stories: place });
test.afterAll(() => rmSync(place, { recursive: true, force: true }));

const name = 'my-first-story';
const story = 'My first story';
const choices = ['Ask her what she carries', 'Let her wait'] as const;
const teams: readonly TeamName[] = ['gourd', 'kite'];

const lesson = (page: Page) => page.locator('.learn');
const text = (page: Page) => page.locator('.cm-content');

/** To a button and down on it, by keys. */
async function press(page: Page, label: string, nth = 0): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).nth(nth).focus();
  await page.keyboard.press('Enter');
}

/** Line by line, each from its own beginning: the editor indents as the line before. */
async function typeLines(page: Page, written: string): Promise<void> {
  for (const [at, line] of written.split('\n').entries()) {
    if (at > 0) {
      // What the editor offers is passed by.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Home');
    }
    await page.keyboard.type(line);
  }
  await page.keyboard.press('Escape');
}

/** Types what each part of the step shows where the step leads, and goes on once it is seen. */
async function followStep(page: Page): Promise<void> {
  const parts = lesson(page).locator('.learn-parts > li');
  const count = await parts.count();
  for (let nth = 0; nth < count; nth += 1) {
    const written = await parts.nth(nth).locator('pre').innerText();
    await press(page, 'Go there', nth);
    await expect(text(page)).toBeFocused();
    await typeLines(page, written);
    await expect(parts.nth(nth)).toContainText('It is there.');
  }
  await press(page, 'Next step');
}

async function writeStory(page: Page): Promise<void> {
  await press(page, 'Learn');
  await expect(lesson(page)).toContainText('A story of your own');
  await press(page, 'New story');
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type('a b');
  await expect(page.getByLabel('Begin with')).toHaveValue('blank');
  await press(page, 'Make it');
  await expect(text(page)).toContainText('Something happens.');
  await expect(lesson(page)).toContainText('It is there.');
  await press(page, 'Next step');
  while ((await lesson(page).locator('pre').count()) > 0) await followStep(page);
}

async function openStudio(page: Page, address: string, language = 'en'): Promise<void> {
  const studio = new URL(address);
  studio.pathname = '/studio/';
  studio.searchParams.set('language', language);
  await page.goto(studio.href);
}

async function joinBoth(open: (nth: number) => Promise<Page>): Promise<readonly Person[]> {
  const people: Person[] = [];
  for (const nth of teams.keys()) {
    const person = personAt(await open(nth));
    await person.says('You are in.');
    people.push(person);
  }
  return people;
}

async function begin(trainer: Trainer, people: readonly Person[]): Promise<void> {
  await trainer.goOnTo('Ground rules');
  for (const person of people) await person.button('I agree').click();
  await trainer.goOnTo('Roles');
  await trainer.press('Deal the roles by chance');
  await expect(trainer.page.getByText('2 of 2 devices have a role.')).toBeVisible();
  const roles = await Promise.all(people.map((person) => person.role()));
  for (const role of roles) expect(role).toMatch(/Trader|Guard/);
  await trainer.goOnTo('The story');
}

/** A team votes for its own choice and comes to the ending; gives what its meters say then. */
async function playTeam(trainer: Trainer, person: Person, team: TeamName): Promise<void> {
  expect(await trainer.leadToVote(team)).toBe('vote');
  expect(await trainer.choices(team)).toEqual(choices);
  await person.vote(choices[teams.indexOf(team)] ?? '');
  await trainer.pressIn(team, 'Go on');
  expect(await trainer.leadToVote(team)).toBe('ended');
  await expect(trainer.ending(team)).toHaveText('Ended: The evening');
}

test('[JOURNEY-31] a story is written from the words of the lesson by keys alone, and played by two teams to its ending', async ({
  workshop,
}) => {
  test.slow();
  const { addresses } = workshop.host();
  const console = await workshop.open(addresses.facilitator);
  const studio = await workshop.open('about:blank');
  await openStudio(studio, addresses.facilitator);
  await writeStory(studio);
  await expect(lesson(studio)).toContainText('Look over, and save');
  await text(studio).focus();
  await studio.keyboard.press('ControlOrMeta+s');
  await expect(studio.getByText('All is saved.')).toBeVisible();
  await expect(lesson(studio)).toContainText('It is there.');
  await studio.reload();
  await studio.getByLabel('Story').selectOption(name);
  await press(studio, 'Learn');
  await expect(lesson(studio)).toContainText('Look over, and save');
  await expect(studio.locator('.finding-list .error')).toHaveCount(0);

  // The host lists it at once, on a page that was open before it was written.
  const trainer = trainerAt(console);
  await console.evaluate(() => dispatchEvent(new Event('focus')));
  await trainer.choose(story, { people: 2, teams: 2, minutes: 12 });
  const stage = await workshop.open(addresses.stage, { width: 1920, height: 1080 });
  await expect(stage.getByRole('heading', { name: story })).toBeVisible();
  const people = await joinBoth(() => workshop.open(addresses.join, { width: 360, height: 640 }));
  await begin(trainer, people);
  for (const team of teams) {
    await trainer.press(team);
    await trainer.leadToVote(team);
    for (const choice of choices) await expect(stage.getByText(choice).first()).toBeVisible();
    const names = await Promise.all(people.map((person) => person.team()));
    await playTeam(trainer, people[names.indexOf(team)]!, team);
    await expect(stage.getByRole('heading', { name: 'The evening' })).toBeVisible();
  }
  for (const person of people) await person.says('This is where your road ends.');
});

for (const language of ['en', 'ar', 'ar-XB'])
  test(`[STUDIO-84] the lesson keeps nobody out and never scrolls sideways, in ${language}`, async ({
    workshop,
  }) => {
    mkdirSync(join(place, 'begun'), { recursive: true });
    writeFileSync(join(place, 'begun', 'begun.ink'), '# title: Begun\nSomething happens.\n');
    const page = await workshop.open('about:blank');
    await openStudio(page, workshop.host().addresses.facilitator, language);
    const wrong: string[] = [];
    const look = async (): Promise<void> => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await drawn(page);
        wrong.push(...(await findViolations(page)), ...(await findSidewaysScroll(page)));
      }
    };
    await page.locator('.studio-bar button[aria-expanded]').last().click();
    await expect(lesson(page)).toBeVisible();
    await look();
    await page.locator('.studio-bar option', { hasText: 'begun' }).waitFor({ state: 'attached' });
    await page.locator('.studio-bar select').first().selectOption('begun');
    await lesson(page).locator('.learn-steps button').nth(7).click();
    await expect(lesson(page).locator('pre')).toHaveCount(4);
    await look();
    expect(wrong).toEqual([]);
  });
