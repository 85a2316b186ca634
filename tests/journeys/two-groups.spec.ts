import { expect, type Page } from '@playwright/test';
import { personAt, type Person } from './support/device.ts';
import { inClassroom, joinAddress } from './support/groups.ts';
import { openHelper } from './support/helper.ts';
import { trainerAt, type Trainer } from './support/trainer.ts';
import { test, type Workshop } from './support/workshop.ts';

const names = ['Soldiers and constables', 'Civilians'] as const;
const [sender, receiver] = names;
const team = 'gourd';
/** Which side each device says that its people come from. */
const sides = ['People in uniform', 'People without uniform'] as const;
const hands = { first: [10, 1, 1, 1], second: [1, 10, 1, 1] } as const;
const people = 15;

type Group = {
  readonly trainer: Trainer;
  readonly stage: Page;
  readonly people: readonly Person[];
};

async function makeGroups({ page, press }: Trainer): Promise<void> {
  await press('Separate groups');
  for (const name of names) {
    await press(name);
    const asked = page.getByRole('group', { name, exact: true });
    await asked.getByRole('combobox').selectOption('The River Road');
    await asked.getByRole('button', { name: 'No', exact: true }).click();
  }
  await press('Make the groups');
}

async function enter({ page, press }: Trainer, name: string): Promise<void> {
  await press(`Open: ${name}`);
  await expect(page.getByText(name, { exact: true })).toBeVisible();
}

async function leave({ press }: Trainer): Promise<void> {
  await press('Leave this group');
  await press('To the groups');
}

/** The stage of the group that is open, and as many devices. */
async function openRoom(workshop: Workshop, trainer: Trainer, devices: number): Promise<Group> {
  const { addresses } = workshop.host();
  const link = trainer.page.getByRole('link', { name: 'Open the stage for the projector' });
  const address = (await link.getAttribute('href')) ?? '';
  const stage = await workshop.open(
    inClassroom(new URL(address, addresses.stage).href, addresses.stage),
  );
  await expect(stage.getByRole('heading', { name: 'The River Road' })).toBeVisible();
  const door = await joinAddress(trainer.page, addresses.join);
  const group: Person[] = [];
  for (let device = 0; device < devices; device += 1) {
    const person = personAt(await workshop.open(door, { width: 360, height: 640 }));
    await person.says('You are in.');
    group.push(person);
  }
  return { trainer, stage, people: group };
}

async function setUp({ page, fillNumber }: Trainer): Promise<void> {
  await fillNumber('People in the room', people);
  await fillNumber('Teams', 1);
  const byClock = page.getByRole('checkbox', { name: 'Lines go on by themselves' });
  await byClock.click();
  await expect(byClock).not.toBeChecked();
  const crossed = page.getByRole('checkbox', { name: 'People play the other side' });
  await crossed.click();
  await expect(crossed).toBeChecked();
}

/** Devices say once where they come from; who said what stands on no page once the roles are dealt. */
async function dealAcross({ trainer, stage, people: devices }: Group): Promise<void> {
  await trainer.goOnTo('Ground rules');
  for (const person of devices) await person.button('I agree').click();
  await trainer.goOnTo('Roles');
  await expect(stage.getByText('Your tablet asks one thing first.')).toBeVisible();
  for (const [index, person] of devices.entries()) {
    await person.card(sides[index] ?? '').click();
    await person.button('This one').click();
    await person.says('Your role comes soon.');
  }
  await expect(trainer.page.getByText('2 of 2 devices have answered.')).toBeVisible();
  await trainer.press('Deal the roles across');
  await expect(trainer.page.getByText('2 of 2 devices have a role.')).toBeVisible();
  await expect(stage.locator('.portrait')).toHaveCount(6);
  await expect(stage.getByText('Your tablet asks one thing first.')).toBeHidden();
  const roles = await Promise.all(devices.map((person) => person.role()));
  expect(new Set(roles).size).toBe(devices.length);
  for (const page of [trainer.page, stage, ...devices.map((person) => person.page)])
    for (const side of sides) expect(await page.content()).not.toContain(side);
}

/** Hands and devices in one total; gives what was chosen. */
async function decide(
  { trainer, stage, people: devices }: Group,
  counts: readonly number[],
): Promise<string> {
  expect(await trainer.leadToVote(team)).toBe('vote');
  const choices = await trainer.choices(team);
  expect(choices).toHaveLength(counts.length);
  for (const [index, person] of devices.entries()) await person.vote(choices[index] ?? '');
  const form = trainer.card(team).locator('details.hands');
  await form.locator('summary').click();
  for (const [index, count] of counts.entries())
    await form.getByRole('spinbutton').nth(index).fill(String(count));
  await form.getByRole('button', { name: 'Enter this count' }).click();
  await trainer.pressIn(team, 'Close the vote');
  const chosen = choices[counts.indexOf(Math.max(...counts))] ?? '';
  await expect(stage.getByText(`It is decided: ${chosen}`)).toBeVisible();
  for (const person of devices) await person.says(chosen);
  await trainer.pressIn(team, 'Go on');
  return chosen;
}

/** Everything waits and says why, then goes on where it was. */
async function pauseOnce({ trainer, stage, people: devices }: Group): Promise<void> {
  const why = 'A moment, please. The trainer goes on soon.';
  const bar = trainer.page.getByRole('navigation');
  const line = await trainer.lineOnWall(team);
  await bar.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(stage.locator('.still').getByText(why)).toBeVisible();
  for (const person of devices) await person.says(why);
  await expect(trainer.card(team).getByRole('button', { name: 'Next line' })).toBeDisabled();
  await bar.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(stage.locator('.still')).toHaveCount(0);
  await expect(stage.locator('.speech')).toContainText(line);
}

/** A quiet map for a while, on the wall without a word. */
async function drawCurtain({ trainer, stage, people: devices }: Group): Promise<void> {
  const line = await trainer.lineOnWall(team);
  await trainer.press('Map');
  await expect(trainer.page.getByText(/^Wall and devices show a quiet map/)).toBeVisible();
  await expect(stage.locator('.still-place')).toBeVisible();
  expect((await stage.locator('.wall').innerText()).trim()).toBe('');
  for (const person of devices) {
    await expect(person.page.getByRole('heading', { name: 'A map' })).toBeAttached();
    await expect(person.page.getByText(line)).toHaveCount(0);
  }
  await trainer.press('Lift the map');
  await expect(stage.locator('.speech')).toContainText(line);
}

/** Back to the decision, so that it is taken anew. */
async function goBack({ trainer, stage }: Group, chosen: string): Promise<void> {
  const decision = await trainer.openGoBack(team);
  await expect(trainer.card(team).locator('.rewind')).toContainText(chosen);
  await decision.click();
  await expect(decision).toBeHidden();
  await expect(stage.locator('.speech')).toContainText(await trainer.lineOnWall(team));
}

/** Both rounds are answered right by both devices; the wall says what the team does best. */
async function holdContest({ trainer, stage, people: devices }: Group): Promise<void> {
  const right = ['Her word must hold', 'To be good at his job'];
  await trainer.page.locator('details.contests > summary').click();
  const contest = trainer.page.getByRole('listitem').filter({
    hasText: 'What does the other side want?',
  });
  await contest.getByRole('button', { name: 'Start with devices' }).click();
  for (const [round, answer] of right.entries()) {
    if (round > 0) await trainer.press('Next round');
    await expect(stage.getByText('Answer in your team, on your device.')).toBeVisible();
    for (const person of devices) {
      await person.card(answer).click();
      await person.button('This one').click();
      await person.says('Your answer is in.');
    }
    await trainer.press('Show what is right');
    await expect(stage.locator('.contest-cards .chosen')).toContainText(answer);
    await expect(stage.locator('.contest-foot').getByRole('img', { name: team })).toBeVisible();
    for (const person of devices) await person.says('This is right.');
  }
  await trainer.press('Show what each team does best');
  await expect(stage.getByText('Listens well')).toBeVisible();
  await expect(stage.getByRole('img', { name: '2 times right' })).toBeVisible();
  await trainer.press('End the contest');
  await expect(stage.locator('.speech')).toBeVisible();
}

async function goToDebrief({ trainer, stage }: Group): Promise<void> {
  await trainer.press('To the debrief');
  await expect(stage.getByText('Put your role down.')).toBeVisible();
  await trainer.goOnTo('Debrief');
  await expect(stage.locator('.step-row')).toBeVisible();
}

/** One key asks, and the second facilitator's own page turns the other. */
async function letGo({ trainer, stage }: Group, second: Page): Promise<void> {
  const { page, press } = trainer;
  await page.locator('details.leaves > summary').click();
  // The first of two: the other asks for the file of totals.
  await trainer.button('A second facilitator').first().click();
  await press(`Ask to send to: ${receiver}`);
  await expect(stage.getByRole('heading', { name: 'May this leave the room?' })).toBeVisible();
  await expect(stage.getByText('A second facilitator has to say yes too.')).toBeVisible();
  await expect(page.getByText(/^A second facilitator has to say yes on their/)).toBeVisible();
  await expect(trainer.button('Yes, it may go')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What has left' })).toHaveCount(0);
  await second.getByRole('button', { name: 'Yes, it may go' }).click();
  await expect(page.locator('.has-left')).toContainText('First words');
  await expect(page.locator('.has-left')).toContainText(receiver);
  await expect(stage.getByRole('heading', { name: 'May this leave the room?' })).toHaveCount(0);
}

/** What came stands on the wall in bands: no number, and not whose it is. */
async function showOthers({ trainer, stage }: Group): Promise<void> {
  await trainer.turnTo('Another group');
  const card = stage.locator('.offer-card');
  await expect(card.getByText('How another group answered, in bands.')).toBeVisible();
  await expect(card.getByRole('heading', { name: 'First words' })).toBeVisible();
  await expect(card.locator('.banded li > b')).toHaveText(['few', 'most', 'few', 'few']);
  const seen = await stage.locator('.wall').innerText();
  expect(seen).not.toMatch(/\p{Number}/u);
  for (const name of [...names, team]) expect(seen).not.toContain(name);
}

async function burn({ trainer, people: devices }: Group): Promise<void> {
  await trainer.press('On to: The end');
  await trainer.press('Burn the record of this group');
  await expect(trainer.page.getByText(/^The key is gone/)).toBeVisible();
  await expect(trainer.page.getByText(/^Out of its reach/)).toBeVisible();
  await expect(trainer.page.locator('.has-left')).toContainText('First words');
  await expect(trainer.page.locator('.has-left')).toContainText(receiver);
  const left = await trainer.page.locator('body').innerText();
  for (const word of ['The River Road', 'Devices', 'Debrief']) expect(left).not.toContain(word);
  for (const person of devices) await person.says(/It is over|has forgotten everything/);
}

test('[JOURNEY-24] one of two groups plays across, waits, goes back, holds a contest, lets a decision go, and burns', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  await makeGroups(trainer);
  await enter(trainer, receiver);
  const there = await openRoom(workshop, trainer, 0);
  await leave(trainer);
  await enter(trainer, sender);
  await setUp(trainer);
  const here = await openRoom(workshop, trainer, sides.length);
  const second = await openHelper(workshop, trainer.page, 'Your phone, or a second facilitator');

  await dealAcross(here);
  await trainer.goOnTo('The story');
  const chosen = await decide(here, hands.first);
  await pauseOnce(here);
  await drawCurtain(here);
  await goBack(here, chosen);
  expect(await decide(here, hands.second)).not.toBe(chosen);
  await holdContest(here);
  await expect(there.stage.getByRole('heading', { name: 'The River Road' })).toBeVisible();
  await goToDebrief(here);
  await letGo(here, second);

  await leave(trainer);
  await enter(trainer, receiver);
  for (const phase of ['Ground rules', 'Roles', 'The story']) await trainer.goOnTo(phase);
  await goToDebrief(there);
  await showOthers(there);
  await leave(trainer);
  await enter(trainer, sender);
  await burn(here);
  await expect(there.stage.locator('.banded')).toBeVisible();
});
