import { expect, type Locator, type Page } from '@playwright/test';

/** Somebody at a device: touches what is there, and waits for what the device says. */
export function personAt(page: Page) {
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: true });
  const card = (choice: string): Locator => page.locator('button.choice', { hasText: choice });

  return {
    page,
    button,
    card,
    says: (text: string | RegExp): Promise<void> =>
      expect(page.getByText(text).first()).toBeVisible(),
    /** Touches a choice, then the tick; the answer is in once the host has it, and the last one closes the vote. */
    vote: async (choice: string): Promise<void> => {
      await card(choice).click();
      await button('This one').click();
      const isIn = page.getByText('Your answer is in.');
      await expect(isIn.or(page.getByText('This was chosen.'))).toBeVisible();
    },
    /** Whether this seat is asked; known once the vote is open. */
    isAsked: async (): Promise<boolean> => {
      const asked = page.getByText('Touch a picture.');
      await expect(asked.or(page.getByText(/ decides\.$/))).toBeVisible();
      return asked.isVisible();
    },
    /** What this seat has cast, which the device shows only to who asks for it. */
    ownVote: async (): Promise<string> => {
      await button('Change').click();
      const cast = page.locator('button.choice[aria-pressed="true"] .choice-words');
      return cast.innerText();
    },
    team: async (): Promise<string> => {
      const team = await page
        .getByText(/^Team /)
        .first()
        .textContent();
      return (team ?? '').replace('Team ', '').trim();
    },
    /** Who this seat plays, from the card in the corner. */
    role: async (): Promise<string> => {
      await button('Look at my role').click();
      const name = await page.getByRole('heading', { level: 1 }).innerText();
      await button('Back').click();
      return name;
    },
  };
}

export type Person = ReturnType<typeof personAt>;
