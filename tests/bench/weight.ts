import { chromium, expect, type Browser, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { startHost, type HostProcess } from '../journeys/support/host-process.ts';
import { trainerAt } from '../journeys/support/trainer.ts';
import { weigh, type Fetched } from '../journeys/support/weigh.ts';
import { printRows, rounded } from './rows.ts';

/** A cheap tablet on a full Wi-Fi: four times slower than this machine, 1.6 Mbit/s, 20 ms to the host and back. */
const slower = 4;
const bytesPerSecond = 1_600_000 / 8;
const latency = 20;
const languages = ['en', 'ar', 'prs', 'ur'] as const;

type Weight = {
  readonly language: string;
  readonly script_gz_kb: number;
  /** Fonts apart: Urdu's letters alone weigh more than all else may. */
  readonly total_before_lobby_kb: number;
  readonly fonts_before_lobby_kb: number;
  readonly total_before_first_scene_kb: number;
  readonly fonts_before_first_scene_kb: number;
  /** From the address to a seat. */
  readonly lobby_ms: number;
};

const sum = (fetched: readonly Fetched[], weight: (one: Fetched) => number): number =>
  rounded(fetched.reduce((all, one) => all + weight(one), 0) / 1000);

const withoutFonts = ({ bytes, isFont }: Fetched): number => (isFont ? 0 : bytes);
const fontsAlone = ({ bytes, isFont }: Fetched): number => (isFont ? bytes : 0);

async function openDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

const seated = async (page: Page): Promise<void> =>
  expect(page.locator('header.bar .who')).toBeVisible({ timeout: 120_000 });

/** Once at full speed to weigh what comes, and once as slow as a cheap tablet to see how long it takes. */
async function weighIn(language: string, browser: Browser, host: HostProcess): Promise<Weight> {
  const { addresses } = host;
  const consolePage = await (await browser.newContext()).newPage();
  await consolePage.goto(addresses.facilitator);
  const trainer = trainerAt(consolePage);
  await trainer.choose('The River Road', { people: 1, teams: 1, minutes: 12 });
  const address = new URL(addresses.join);
  address.searchParams.set('language', language);
  const slow = await openDevice(browser);
  await slowDown(slow);
  const began = performance.now();
  await slow.goto(address.href);
  await seated(slow);
  const milliseconds = performance.now() - began;
  await slow.context().close();
  const device = await openDevice(browser);
  const scale = await weigh(device);
  await device.goto(address.href);
  await seated(device);
  await device.waitForLoadState('networkidle');
  const before = await scale.fetched();
  await trainer.goOnTo('Ground rules');
  await trainer.goOnTo('Roles');
  await trainer.press('Deal the roles by chance');
  await expect(device.locator('section.card')).toBeVisible();
  await device.waitForLoadState('networkidle');
  const all = await scale.fetched();
  await Promise.all(browser.contexts().map((context) => context.close()));
  return {
    language,
    script_gz_kb: sum(before, ({ script }) => script),
    total_before_lobby_kb: sum(before, withoutFonts),
    fonts_before_lobby_kb: sum(before, fontsAlone),
    total_before_first_scene_kb: sum(all, withoutFonts),
    fonts_before_first_scene_kb: sum(all, fontsAlone),
    lobby_ms: Math.round(milliseconds),
  };
}

/** What a tablet has to fetch, and how long that keeps somebody waiting, by language: each has its own letters. */
export async function benchWeight(json: boolean): Promise<void> {
  const browser = await chromium.launch(config.use?.launchOptions);
  const weights: Weight[] = [];
  for (const language of languages) {
    const host = await startHost();
    weights.push(await weighIn(language, browser, host));
    await host.stop();
  }
  await browser.close();
  const [english] = weights;
  if (json) console.log(JSON.stringify({ ...english, slower, languages: weights }));
  else
    for (const weight of weights)
      printRows(Object.entries(weight).map(([what, figure]) => [what, String(figure)]));
}
