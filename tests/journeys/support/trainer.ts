import { expect, type Locator, type Page } from '@playwright/test';

export type TeamName = 'gourd' | 'kite' | 'lamp';

/** What is to be done with a team's story now. */
export type Moment = 'lines' | 'before-vote' | 'vote' | 'settled' | 'ended';

const moments: Readonly<Record<Exclude<Moment, 'ended'>, string>> = {
  lines: 'Show all lines',
  'before-vote': 'Open the vote now',
  vote: 'Close the vote',
  settled: 'Go on',
};

/** The facilitator at the console: does what a person does there, and waits for what a person sees. */
export function trainerAt(page: Page) {
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: true });
  const card = (team: TeamName): Locator => page.getByRole('article', { name: team, exact: true });
  const inCard = (team: TeamName, name: string): Locator =>
    card(team).getByRole('button', { name, exact: true });
  const ending = (team: TeamName): Locator => card(team).getByText(/^Ended: /);
  const press = (name: string | RegExp): Promise<void> => button(name).click();

  /** Fills a number as a person does: types it and goes on to the next field. */
  async function fillNumber(label: string, value: number): Promise<void> {
    const field = page.getByRole('spinbutton', { name: label, exact: true }).first();
    await field.fill(String(value));
    await field.press('Tab');
    await expect(field).toHaveValue(String(value));
  }

  async function momentOf(team: TeamName): Promise<Moment> {
    const names = Object.values(moments).join('|');
    const next = card(team).getByRole('button', { name: new RegExp(`^(${names})$`) });
    await expect(next.or(ending(team)).first()).toBeVisible();
    for (const [moment, name] of Object.entries(moments))
      if (await inCard(team, name).isVisible()) return moment as Moment;
    return 'ended';
  }

  /** The line that stands on the wall, as the console marks it. */
  const lineOnWall = (team: TeamName): Promise<string> =>
    card(team)
      .locator('.ahead > [aria-current]')
      .evaluate((line) => line.lastChild?.textContent?.trim() ?? '');

  /** Presses a button of a team's card, and waits until it has done its work. */
  async function pressIn(team: TeamName, name: string): Promise<void> {
    await inCard(team, name).click();
    await expect(inCard(team, name)).toBeHidden();
  }

  return {
    page,
    button,
    card,
    press,
    pressIn,
    fillNumber,
    momentOf,
    ending,
    choose: async (story: string, settings: { people: number; teams: number; minutes: number }) => {
      await button(new RegExp(`^${story}`)).click();
      await expect(page.getByRole('heading', { level: 1, name: story })).toBeVisible();
      await fillNumber('People in the room', settings.people);
      await fillNumber('Teams', settings.teams);
      const length = page.getByRole('group', { name: 'Length of play' });
      const minutes = length.getByRole('button', { name: `${settings.minutes} min`, exact: true });
      await minutes.click();
      await expect(minutes).toHaveAttribute('aria-pressed', 'true');
      const byClock = page.getByRole('checkbox', { name: 'Lines go on by themselves' });
      await byClock.click();
      await expect(byClock).not.toBeChecked();
    },
    /** Turns to a step or a picture of the debrief, where it is not up already. */
    turnTo: async (name: string): Promise<void> => {
      const isUp = (await button(name).getAttribute('aria-pressed')) === 'true';
      if (!isUp) await press(name);
      await expect(button(name)).toHaveAttribute('aria-pressed', 'true');
    },
    /** Goes on until this phase, through the terms where they come before. */
    goOnTo: async (phase: string): Promise<void> => {
      const stop = page.locator('[aria-current="step"] .stop-name');
      const next = button(`On to: ${phase}`);
      const terms = button('On to: What holds here');
      await expect(next.or(terms).first()).toBeVisible();
      if (await terms.isVisible()) {
        await terms.click();
        await expect(stop).toContainText('What holds here');
      }
      if (phase === 'What holds here') return;
      await next.click();
      await expect(stop).toContainText(phase);
    },
    /** Shows every line of the beat, and opens its vote however much time were left to talk. */
    leadToVote: async (team: TeamName): Promise<Moment> => {
      if ((await momentOf(team)) === 'lines') await pressIn(team, moments.lines);
      if ((await momentOf(team)) === 'before-vote') await pressIn(team, moments['before-vote']);
      return momentOf(team);
    },
    lineOnWall,
    /** Turns to the next line, and gives it. */
    nextLine: async (team: TeamName): Promise<string> => {
      const before = await lineOnWall(team);
      await inCard(team, 'Next line').click();
      await expect.poll(() => lineOnWall(team)).not.toBe(before);
      return lineOnWall(team);
    },
    /** Opens the list of decisions to go back to; gives the first. */
    openGoBack: async (team: TeamName): Promise<Locator> => {
      await card(team).getByText('Go back to a decision').click();
      return card(team).locator('.rewind button').first();
    },
    /** The choices of the open decision, in the words everybody sees. */
    choices: async (team: TeamName): Promise<string[]> => {
      const texts = card(team).locator('.options > li > span');
      await expect(texts.first()).toBeVisible();
      return texts.evaluateAll((spans) => spans.map((span) => span.firstChild?.textContent ?? ''));
    },
  };
}

export type Trainer = ReturnType<typeof trainerAt>;
