import { expect } from '@playwright/test';
import { openBots } from './support/bots.ts';
import { personAt, type Person } from './support/device.ts';
import { trainerAt } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const away = "The trainer's computer was away. It is back.";
const bots = 16;
/** With the devices' own: 7, 6, 3 and 2, so that the first two may be told in a room that knows what was chosen. */
const early = [0, 0, 1, 1];
const late = [null, null, null, null, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3];

async function isBackWith(person: Person, before: { role: string; vote: string }): Promise<void> {
  await person.says('Your answer is in.');
  expect(await person.role()).toBe(before.role);
  expect(await person.ownVote()).toBe(before.vote);
}

test('[JOURNEY-3] a host that is killed in the middle of a vote comes back paused, and counts each vote once', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const stage = await workshop.open(addresses.stage);
  await trainer.choose('The River Road', { people: bots + 2, teams: 1, minutes: 12 });
  const first = personAt(await workshop.open(addresses.join, { width: 360, height: 640 }));
  const second = personAt(await workshop.open(addresses.join, { width: 800, height: 600 }));
  for (const person of [first, second]) await person.says('You are in.');
  const others = await openBots(addresses, bots);
  await trainer.goOnTo('Ground rules');
  await others.agree();
  for (const person of [first, second]) await person.button('I agree').click();
  await trainer.goOnTo('Roles');
  await trainer.press('Deal the roles by chance');
  await expect(
    trainer.page.getByText(`${bots + 2} of ${bots + 2} devices have a role.`),
  ).toBeVisible();
  await trainer.goOnTo('The story');
  expect(await trainer.leadToVote('gourd')).toBe('vote');
  const [one = '', two = ''] = await trainer.choices('gourd');
  const before = [
    { person: first, role: await first.role(), vote: one },
    { person: second, role: await second.role(), vote: two },
  ];
  await first.vote(one);
  await second.vote(two);
  await others.voteEach(early);

  await workshop.restart();
  await expect(trainer.page.getByText(away)).toBeVisible();
  await expect(stage.getByText(away)).toBeVisible();
  for (const { person } of before) await person.says(away);
  await expect(trainer.button('Close the vote')).toBeVisible();
  await expect(trainer.page.locator('.seat.away')).toHaveCount(0);

  await trainer.page.getByRole('navigation').getByRole('button', { name: 'Go on' }).click();
  for (const { person, ...held } of before) await isBackWith(person, held);
  await others.voteEach(late);
  await expect(stage.getByText(`It is decided: ${one}`)).toBeVisible();
  await expect(stage.getByRole('img', { name: '7 votes' })).toBeVisible();
  const total = (choice: string) =>
    trainer.card('gourd').locator('.options > li', { hasText: choice }).locator('small');
  await expect(total(one)).toHaveText('7');
  await expect(total(two)).toHaveText('6');
  others.close();
});
