import { expect, type Page } from '@playwright/test';
import { trainerAt, type Trainer } from './support/trainer.ts';
import { test } from './support/workshop.ts';

const story = 'The River Road';
const team = 'gourd';
const people = 40;

/** Hands for each choice that is not the room's. */
const others = 6;

/** Enters what was counted in the room, and gives the hands for the choice that most want. */
async function countHands(
  trainer: Trainer,
  hands: { of: number; estimated: boolean },
): Promise<number> {
  const form = trainer.card(team).locator('details.hands');
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  const numbers = form.getByRole('spinbutton');
  const choices = await numbers.count();
  expect(choices).toBeGreaterThan(1);
  const most = people - others * (choices - 1);
  for (let choice = 0; choice < choices; choice += 1)
    await numbers.nth(choice).fill(String(choice === hands.of ? most : others));
  await form.getByRole('checkbox').setChecked(hands.estimated);
  await form.getByRole('button', { name: 'Enter this count' }).click();
  return most;
}

type Result = { readonly text: string; readonly hands: number };

async function seeResult(trainer: Trainer, stage: Page, { text, hands }: Result): Promise<void> {
  const chosen = trainer.card(team).locator('.options > .chosen');
  await expect(chosen).toContainText(text);
  await expect(chosen).toContainText(String(hands));
  await expect(stage.getByText(`It is decided: ${text}`)).toBeVisible();
  await expect(stage.getByRole('img', { name: `${hands} votes` })).toBeVisible();
}

test('[JOURNEY-2] a room without devices decides by hands, on one branch, to the end', async ({
  workshop,
}) => {
  const { addresses } = workshop.host();
  const trainer = trainerAt(await workshop.open(addresses.facilitator));
  const stage = await workshop.open(addresses.stage, { width: 1280, height: 800 });
  await trainer.choose(story, { people, teams: 1, minutes: 12 });
  await expect(stage.getByRole('heading', { name: story })).toBeVisible();
  await trainer.goOnTo('Ground rules');
  await expect(stage.getByRole('heading', { name: 'Our rules' })).toBeVisible();
  await trainer.goOnTo('Roles');
  await expect(stage.getByRole('heading', { name: 'Who is in the story' })).toBeVisible();
  await trainer.goOnTo('The story');

  let decisions = 0;
  for (let moment = await trainer.leadToVote(team); moment !== 'ended';) {
    if (moment === 'vote') {
      const choices = await trainer.choices(team);
      const of = decisions % choices.length;
      const hands = await countHands(trainer, { of, estimated: decisions > 0 });
      await trainer.pressIn(team, 'Close the vote');
      await seeResult(trainer, stage, { text: choices[of] ?? '', hands });
      decisions += 1;
    }
    await trainer.pressIn(team, 'Go on');
    moment = await trainer.leadToVote(team);
  }
  expect(decisions).toBeGreaterThanOrEqual(3);
  const ending = (await trainer.ending(team).innerText()).replace('Ended: ', '');
  await expect(stage.getByRole('heading', { name: ending })).toBeVisible();

  await trainer.press('To the debrief');
  await expect(stage.getByText('Put your role down.')).toBeVisible();
  await trainer.goOnTo('Debrief');
  await expect(stage.locator('.choice-badge.taken').first()).toBeVisible();
  await trainer.turnTo('Endings');
  await expect(stage.getByText(ending).first()).toBeVisible();
  await trainer.turnTo('What do we take home?');
  await trainer.press('On to: The end');
  await trainer.press('Keep everything for 14 days');
  await expect(trainer.page.getByText('The session is kept on this computer.')).toBeVisible();
  await expect(stage.getByText('Thank you. Go well.')).toBeVisible();
});
