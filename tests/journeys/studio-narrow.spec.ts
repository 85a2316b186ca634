import { expect, test } from '@playwright/test';
import { paneNames } from '../../src/screens/studio/panes/panes.ts';
import { brokenWords } from './support/broken-words.ts';
import { drawn, findSidewaysScroll } from './support/looks.ts';
import { aHostWith } from './support/studio-page.ts';

const { openStudio } = aHostWith({
  'the-mill/the-mill.ink': `VAR trust = 5
The list has not come to Paris. #id: b1
+ [Ask her #id: c1]
    ~ trust = trust + 1
    She has it. #id: b2
    -> END
`,
  'the-mill/pack.yaml': `title: "The Mill"
minutes: [12]
meters:
  trust: { name: Trust, sign: trust, range: [0, 10] }
cast:
  ana: { name: Ana, art: trader, side: civil }
`,
});

const narrow = [
  { width: 360, height: 640 },
  { width: 920, height: 700 },
];

for (const language of ['en', 'ar', 'fr', 'sw'])
  test(`[STUDIO-100] beside a narrow text no word is broken, in ${language}`, async ({ page }) => {
    await openStudio(page, language);
    const tools = page.locator('.studio-bar > button[aria-expanded]');
    const count = await tools.count();
    const broken: string[] = [];
    for (let nth = count - paneNames.length; nth < count; nth += 1) {
      await tools.nth(nth).click();
      const title = await page.locator('.pane h2').textContent();
      await expect(page.locator('.pane > :nth-child(2)')).toBeVisible();
      for (const size of narrow) {
        await page.setViewportSize(size);
        await drawn(page);
        const words = await brokenWords(page, '.studio-bar, .pane');
        broken.push(...words.map((word) => `${size.width} ${title}: ${word}`));
        broken.push(...(await findSidewaysScroll(page)));
      }
    }
    expect(broken).toEqual([]);
  });
