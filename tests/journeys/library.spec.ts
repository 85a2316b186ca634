import { expect, type Page } from '@playwright/test';
import { openBots } from './support/bots.ts';
import { personAt, type Person } from './support/device.ts';
import { trainerAt, type TeamName, type Trainer } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const teams = ['gourd', 'kite', 'lamp'] as const satisfies readonly TeamName[];
const bots = 5;

/** The first choice is the whole room's; then each team has its own way, to an ending of its own. */
const library = [
  {
    story: 'The Shared Plan',
    ways: [
      { choices: [0, 0], ending: 'Page one: the boats' },
      { choices: [0, 1], ending: 'Two plans' },
      { choices: [1, 0], ending: 'Home a day early' },
    ],
  },
  {
    story: 'The River Road',
    ways: [
      { choices: [0, 1], ending: 'A letter to the town' },
      { choices: [0, 3], ending: 'Nobody will come tomorrow' },
      { choices: [1, 0], ending: 'The road stays open' },
    ],
  },
  {
    story: 'Three Wells',
    ways: [
      { choices: [0, 0], ending: 'A chair beside the bandages' },
      { choices: [0, 2], ending: 'A desk that was carried' },
      { choices: [2, 0], ending: 'The way on cloth' },
    ],
  },
  {
    story: 'Weapons for Tools',
    ways: [
      { choices: [0, 1], ending: 'A door that is hung' },
      { choices: [0, 3], ending: 'A plane at half price' },
      { choices: [1, 0], ending: 'Two lists' },
    ],
  },
  {
    story: 'The Night Market',
    ways: [
      { choices: [0, 3], ending: 'The letter walks on' },
      { choices: [1, 0], ending: 'The night market' },
      { choices: [3, 0], ending: 'Two gates' },
    ],
  },
  {
    story: 'The Champion',
    ways: [
      { choices: [0, 0], ending: 'Nine teapots' },
      { choices: [0, 2], ending: 'A quiet landing' },
      { choices: [1, 0], ending: 'A rope with a bow' },
    ],
  },
] as const;

type Room = {
  readonly trainer: Trainer;
  readonly stage: Page;
  readonly person: Person;
  readonly others: Awaited<ReturnType<typeof openBots>>;
};

/** A story with a content note waits until somebody is there to care. */
async function nameCare({ page }: Trainer): Promise<void> {
  const care = page.getByRole('group', { name: 'Care', exact: true });
  if (!(await care.getByText(/^This story starts once/).isVisible())) return;
  await care.getByRole('button').first().click();
  await expect(care.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
  const card = care.getByRole('checkbox');
  await card.click();
  await expect(card).toBeChecked();
}

/** All of a team that may, vote for one choice; a role that nobody plays is decided at the console. */
async function decide(room: Room, team: TeamName, choice: number): Promise<void> {
  const { trainer, person, others } = room;
  expect(await trainer.leadToVote(team)).toBe('vote');
  const text = (await trainer.choices(team))[choice] ?? '';
  const areAsked = await others.isAsked(team);
  if ((await person.team()) === team && (await person.isAsked())) await person.vote(text);
  if (areAsked) await others.vote(team, choice);
  await expect(trainer.card(team).locator('.options > .chosen')).toContainText(text);
}

async function open(room: Pick<Room, 'trainer' | 'stage'>, story: string): Promise<void> {
  const { trainer, stage } = room;
  await trainer.choose(story, { people: bots + 1, teams: teams.length, minutes: 12 });
  await nameCare(trainer);
  await expect(stage.getByRole('heading', { name: story })).toBeVisible();
}

for (const { story, ways } of library)
  test(`[JOURNEY-26] ${story} is played by three teams to three endings, which stand side by side in the debrief`, async ({
    workshop,
  }) => {
    const { addresses } = workshop.host();
    const trainer = trainerAt(await workshop.open(addresses.facilitator));
    const stage = await workshop.open(addresses.stage, { width: 1280, height: 800 });
    await open({ trainer, stage }, story);
    const person = personAt(await workshop.open(addresses.join, { width: 360, height: 640 }));
    await person.says('You are in.');
    const room: Room = { trainer, stage, person, others: await openBots(addresses, bots) };
    await expect(trainer.page.getByText(`Devices: ${bots + 1}`)).toBeVisible();
    await trainer.goOnTo('Ground rules');
    await person.button('I agree').click();
    await room.others.agree();
    await trainer.goOnTo('Roles');
    await trainer.goOnTo('The story');

    for (const team of teams) expect(await trainer.leadToVote(team)).toBe('vote');
    const first = (await trainer.choices('gourd'))[0] ?? '';
    await person.vote(first);
    for (const team of teams) await room.others.vote(team, 0);
    await expect(stage.getByText(first, { exact: true })).toHaveCount(teams.length);
    await trainer.pressIn('gourd', 'Go on');

    for (const [at, team] of teams.entries()) {
      const way = ways[at];
      if (!way) throw new Error('A team has no way.');
      await trainer.press(team);
      for (const choice of way.choices) {
        await decide(room, team, choice);
        await trainer.pressIn(team, 'Go on');
      }
      expect(await trainer.leadToVote(team)).toBe('ended');
      await expect(stage.getByRole('heading', { name: way.ending })).toBeVisible();
    }

    await trainer.press('All teams');
    for (const { ending } of ways) await expect(stage.getByText(ending).first()).toBeVisible();
    await person.says('This is where your road ends.');
    await trainer.press('To the debrief');
    await trainer.goOnTo('Debrief');
    await trainer.turnTo('Endings');
    for (const { ending } of ways)
      await expect(stage.locator('.ending-cards').getByText(ending)).toBeVisible();
    room.others.close();
  });
