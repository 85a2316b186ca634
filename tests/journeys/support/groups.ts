import { expect, type Page } from '@playwright/test';

/** The same address on the name that a classroom has. */
export function inClassroom(address: string, like: string): string {
  const found = new URL(address);
  found.host = new URL(like).host;
  return found.href;
}

/** The way in to the group that is open, from the pictures that its console shows: three where it is alone. */
export async function joinAddress(page: Page, like: string, count = 4): Promise<string> {
  const pictures = page.locator('.join .code img');
  await expect(pictures).toHaveCount(count);
  const names = await pictures.evaluateAll((all) =>
    all.map((one) => /(\w+)\.svg$/.exec(one.getAttribute('src') ?? '')?.[1] ?? ''),
  );
  const key = new URL(like).hash.replace(/^.*~/, '');
  return `${new URL('/participant/', like).href}#${names.join('-')}~${key}`;
}
