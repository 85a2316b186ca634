import { expect, type Page } from '@playwright/test';
import type { Workshop } from './workshop.ts';

const phoneSize = { width: 360, height: 640 };

/** Opens a helper's page by the address that the console shows, as a camera would. */
export async function openHelper(workshop: Workshop, console: Page, name: string): Promise<Page> {
  await console.getByRole('button', { name, exact: true }).click();
  const address = console.locator('.helper-code bdi');
  await expect(console.locator('.helper-code .qr')).toBeVisible();
  const page = await workshop.open((await address.textContent()) ?? '', phoneSize);
  await console.getByRole('button', { name, exact: true }).click();
  await expect(address).toBeHidden();
  return page;
}
