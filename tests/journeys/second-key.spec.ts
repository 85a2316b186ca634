import { expect, test } from '@playwright/test';
import { openStates, show } from './support/participant-gallery.ts';
import { openGalleries } from './support/galleries.ts';

test.use({ trace: 'off', viewport: { width: 360, height: 640 } });

test('[CONSOLE-21] whoever holds the second key has yes and no in sight on a phone, beside what would leave', async ({
  page,
}) => {
  const galleries = await openGalleries();
  for (const language of ['en', 'ur']) {
    await openStates(page, galleries.urlOf('console', {}), language);
    await show(page, 'second-key');
    const asked = page.locator('.foot .offer');
    await expect(asked).toContainText('The ford');
    await expect(asked.getByRole('button')).toHaveCount(2);
    for (const button of await asked.getByRole('button').all())
      await expect(button).toBeInViewport({ ratio: 1 });
    await show(page, 'leaving');
    await expect(asked).toHaveCount(0);
  }
  await galleries.close();
});
