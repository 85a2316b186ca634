import { expect, type Page } from '@playwright/test';
import { openBots } from './support/bots.ts';
import { personAt, type Person } from './support/device.ts';
import { trainerAt, type TeamName, type Trainer } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const story = 'The River Road';
const bots = 8;
const teams: readonly TeamName[] = ['gourd', 'kite'];

type Room = {
  readonly trainer: Trainer;
  readonly stage: Page;
  readonly people: readonly Person[];
  readonly bots: Awaited<ReturnType<typeof openBots>>;
};

async function teamOf(person: Person): Promise<TeamName> {
  const name = await person.team();
  const team = teams.find((one) => one === name);
  if (!team) throw new Error(`A device is in no team: ${name}`);
  return team;
}

/** Everybody of a team votes for the same choice; the vote then closes by itself. */
async function decide(room: Room, team: TeamName, choice: number): Promise<string> {
  const text = (await room.trainer.choices(team))[choice] ?? '';
  const areBotsAsked = await room.bots.isAsked(team);
  for (const person of room.people)
    if ((await teamOf(person)) === team && (await person.isAsked())) await person.vote(text);
  if (areBotsAsked) await room.bots.vote(team, choice);
  return text;
}

async function joinByPictures(stage: Page, device: Page): Promise<void> {
  const pictures = await stage.locator('.code-picture b').allTextContents();
  for (const picture of pictures)
    await device.getByRole('button', { name: picture.trim(), exact: true }).click();
  await device.getByRole('button', { name: 'Join' }).click();
}

test('[JOURNEY-1] two teams go their own branches, from the picture code to the last debrief screen', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const stage = await workshop.open(addresses.stage, { width: 1920, height: 1080 });
  await trainer.choose(story, { people: bots + 2, teams: 2, minutes: 12 });
  await expect(stage.getByRole('heading', { name: story })).toBeVisible();
  await expect(stage.getByRole('img', { name: 'Picture code for cameras' })).toBeVisible();

  const first = personAt(await workshop.open(addresses.join, { width: 360, height: 640 }));
  await first.says('You are in.');
  const entrance = addresses.join.replace(/#.*$/, '');
  const second = personAt(await workshop.open(entrance, { width: 360, height: 640 }));
  await joinByPictures(stage, second.page);
  await second.says('You are in.');
  const room: Room = {
    trainer,
    stage,
    people: [first, second],
    bots: await openBots(addresses, bots),
  };
  await expect(trainer.page.getByText(`Devices: ${bots + 2}`)).toBeVisible();
  await expect(stage.getByText(`${bots + 2} devices`)).toBeAttached();

  await makeRules(room);
  const roles = await dealRoles(room);
  await firstDecision(room, roles);
  await goBackOnce(room);
  await playToTheEnd(room);
  await debrief(room);
  await endWithTotals(room);
  room.bots.close();
});

async function makeRules({ trainer, stage, people, bots: others }: Room): Promise<void> {
  await trainer.goOnTo('Ground rules');
  await trainer.button('Strike').first().click();
  await expect(stage.locator('.rule-grid .struck')).toHaveCount(1);
  for (const person of people) {
    await expect(person.page.locator('.rules > li')).toHaveCount(5);
    await person.button('I agree').click();
    await person.says('You agreed.');
  }
  await others.agree();
  const all = bots + people.length;
  await expect(trainer.page.getByText(`${all} of ${all} devices agree.`)).toBeVisible();
}

/** Gives what each device says it plays. The first one has swapped its role, and nobody was told. */
async function dealRoles({ trainer, stage, people }: Room): Promise<string[]> {
  await trainer.goOnTo('Roles');
  for (const person of people) await person.says('Your role comes soon.');
  await trainer.press('Deal the roles by chance');
  const all = bots + people.length;
  await expect(trainer.page.getByText(`${all} of ${all} devices have a role.`)).toBeVisible();
  await expect(stage.locator('.portrait')).toHaveCount(6);
  for (const person of people.slice(0, 1)) {
    const before = await person.role();
    await person.button('Look at my role').click();
    await person.button('Another role').click();
    await person.button('Yes, another role').click();
    await person.says('Look at it alone.');
    await expect.poll(() => person.role()).not.toBe(before);
  }
  return Promise.all(people.map((person) => person.role()));
}

async function firstDecision(room: Room, roles: readonly string[]): Promise<void> {
  const { trainer, stage, people } = room;
  await trainer.goOnTo('The story');
  // Everybody sees the same opening, over the whole wall, before the teams part.
  await expect(stage.locator('.speech')).toBeVisible();
  await expect(stage.locator('.board .team-card')).toHaveCount(0);
  await trainer.press('gourd');
  await expect(stage.locator('.speech')).toContainText(await trainer.lineOnWall('gourd'));
  await expect(stage.locator('.speech')).toContainText(await trainer.nextLine('gourd'));
  for (const team of teams) expect(await trainer.leadToVote(team)).toBe('vote');
  const choices = await trainer.choices('gourd');
  expect(choices.length).toBeGreaterThan(1);
  for (const choice of choices) await expect(stage.getByText(choice)).toBeVisible();
  await voteAndReload(people, { choices, roles });
  for (const team of teams) await room.bots.vote(team, 0);
  await expect(stage.getByText(`It is decided: ${choices[0]}`)).toBeVisible();
  for (const person of people) {
    await person.says('This was chosen.');
    await person.says(choices[0] ?? '');
  }
  await trainer.pressIn('gourd', 'Go on');
}

/** The devices vote for different choices, and each comes back as what it was. */
async function voteAndReload(
  people: readonly Person[],
  { choices, roles }: { choices: readonly string[]; roles: readonly string[] },
): Promise<void> {
  for (const [index, person] of people.entries()) {
    await person.vote(choices[index] ?? '');
    const team = await person.team();
    await person.page.reload();
    await person.says('Your answer is in.');
    expect(await person.team()).toBe(team);
    expect(await person.role()).toBe(roles[index]);
    expect(await person.ownVote()).toBe(choices[index]);
  }
  expect(new Set(await Promise.all(people.map((person) => person.team()))).size).toBe(2);
}

/** One team goes back to its first decision; the first try is taken back in time. */
async function goBackOnce(room: Room): Promise<void> {
  const { trainer } = room;
  const goBack = await trainer.openGoBack('kite');
  const here = await trainer.lineOnWall('kite');
  await goBack.click();
  await trainer.press('Undo');
  await expect(trainer.button('Undo')).toBeHidden();
  expect(await trainer.lineOnWall('kite')).toBe(here);
  await goBack.click();
  await expect(goBack).toBeHidden();
  expect(await trainer.lineOnWall('kite')).not.toBe(here);
  expect(await trainer.leadToVote('kite')).toBe('vote');
  expect(await trainer.momentOf('gourd')).toBe('lines');
  await decide(room, 'kite', 1);
  await trainer.pressIn('kite', 'Go on');
}

async function playToTheEnd(room: Room): Promise<void> {
  const { trainer, stage } = room;
  const endings: string[] = [];
  for (const [choice, team] of teams.entries()) {
    await trainer.press(team);
    for (let moment = await trainer.leadToVote(team); moment !== 'ended';) {
      if (moment === 'vote') {
        const text = await decide(room, team, choice);
        await expect(stage.getByText(`It is decided: ${text}`)).toBeVisible();
      }
      await trainer.pressIn(team, 'Go on');
      moment = await trainer.leadToVote(team);
    }
    const ending = (await trainer.ending(team).innerText()).replace('Ended: ', '');
    await expect(stage.getByRole('heading', { name: ending })).toBeVisible();
    endings.push(ending);
  }
  await trainer.press('All teams');
  await expect(stage.locator('.board .team-card')).toHaveCount(teams.length);
  for (const ending of endings) await expect(stage.getByText(ending).first()).toBeVisible();
  for (const person of room.people) await person.says('This is where your road ends.');
}

/** Out of the roles, through every step and picture, and down a road that was not taken. */
async function debrief({ trainer, stage, people }: Room): Promise<void> {
  await trainer.press('To the debrief');
  await expect(stage.getByText('Put your role down.')).toBeVisible();
  for (const person of people) await person.says('Put your role down.');
  await trainer.goOnTo('Debrief');
  await tryOtherRoad(trainer, stage);
  for (const step of [
    'What happened?',
    'How did it feel?',
    'Why did it go this way?',
    'What do we take home?',
  ]) {
    await trainer.turnTo(step);
    await expect(stage.locator('.step-row [aria-current="step"]')).toHaveText(step);
    for (const person of people)
      await expect(person.page.getByRole('heading', { level: 1, name: step })).toBeVisible();
  }
  const pictures = {
    Meters: '.meter-chart',
    Endings: '.ending-cards',
    Questions: '.prompt-card',
    'The empty chair': '.empty-chair',
    Roads: '.choice-badge.taken',
  };
  for (const [picture, seen] of Object.entries(pictures)) {
    await trainer.turnTo(picture);
    await expect(stage.locator(seen).first()).toBeVisible();
  }
  for (const person of people) await expect(person.button('Look at my role')).toBeHidden();
}

async function tryOtherRoad(trainer: Trainer, stage: Page): Promise<void> {
  await trainer.button('Try another road').first().click();
  await expect(stage.locator('.play.what-if')).toBeVisible();
  await trainer.press('Show all lines');
  const choices = trainer.button('Choose this');
  const card = stage.locator('.choice-card').last();
  const text = await card.innerText();
  await choices.last().click();
  await expect(card.filter({ hasText: text })).toBeHidden();
  await trainer.press('Back to what happened');
  await expect(stage.locator('.play.what-if')).toBeHidden();
}

async function endWithTotals({ trainer, stage, people }: Room): Promise<void> {
  await trainer.press('On to: The end');
  await trainer.press('Keep totals only');
  await expect(trainer.page.getByText('Only the totals are kept.')).toBeVisible();
  await expect(stage.getByText('Thank you. Go well.')).toBeVisible();
  for (const person of people) {
    await person.says(/It is over|has ended|forgotten everything/);
    await person.page.reload();
    await person.says('Touch the pictures from the wall.');
  }
}
