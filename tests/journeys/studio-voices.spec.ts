import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import playwrightConfig from '../../playwright.config.ts';
import { hashOfWords } from '../../src/scenario/strings/voice-notes.ts';
import { personAt } from './support/device.ts';
import { putSpeaker, speakerPath, withMicrophone } from './support/fake-speech.ts';
import { drawn, findSidewaysScroll, findViolations } from './support/looks.ts';
import { aHostWith } from './support/studio-page.ts';
import { trainerAt } from './support/trainer.ts';

const { launchOptions } = playwrightConfig.use ?? {};
test.use({
  launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), ...withMicrophone] },
});

const files = {
  'the-mill/the-mill.ink': `VAR cut = 12
-> bridge
=== bridge ===
# cut: 12
The list has not come. A heron waits at the mill. #id: b1 #speaker: ana
Nobody on the bank has eaten since the morning. #id: b2
+ [Ask her about the list #id: c1]
    She nods. #id: b3
+ [Wait at the mill #id: c2]
    The water rises. #id: b4
- The day ends. #id: b5
    -> END
`,
  'the-mill/pack.yaml': `title: The Mill
minutes: [12]
cast:
  ana: { name: Ana, art: trader, side: civil }
`,
  'valley/world.ink': 'CONST river_name = "Aldo"\n',
  'valley/world.yaml': 'title: The Valley\n',
};

const path = process.env['PATH'];
test.beforeAll(() => {
  process.env['PATH'] = `${speakerPath}:${path}`;
  putSpeaker(false);
});
test.afterAll(() => void (process.env['PATH'] = path));

const { host, at, openStudio } = aHostWith(files);
const voice = (file: string): string => at(`the-mill/voice/en/${file}`);
const notes = (): Record<string, object> =>
  JSON.parse(readFileSync(voice('voices.json'), 'utf8')) as Record<string, object>;

const line = (page: Page, id: string) => page.locator(`[data-line="${id}"]`);

/** The studio under the name of this machine, by which it gets a microphone. */
async function openVoices(page: Page, language = 'en'): Promise<void> {
  const goto = page.goto.bind(page);
  page.goto = (url) => goto(url.replace('class.lan', 'localhost'));
  await openStudio(page, language);
  await page.locator('.studio-bar button').nth(-2).focus();
  await page.keyboard.press('Enter');
  await expect(line(page, 'b1')).toBeVisible();
}

/** By keys: the button counts in, is stopped once somebody spoke, and leaves a take. */
async function record(page: Page, id: string): Promise<void> {
  await line(page, id).locator('.record-take').focus();
  await page.keyboard.press('Enter');
  await expect(line(page, id).locator('.stop-take')).toBeFocused();
  await expect(line(page, id).locator('.loudness')).toContainText('2 s');
  await page.keyboard.press('Space');
  await expect(line(page, id).getByRole('button', { name: 'Listen' })).toBeFocused();
}

/** How long a kept voice is, and how loud, as a browser plays it. */
const playedAs = (page: Page, file: string): Promise<{ seconds: number; loudness: number }> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(bytes.buffer);
    const samples = [...sound.getChannelData(0)];
    const said = samples.filter((value) => Math.abs(value) > 0.005);
    const power = said.reduce((sum, value) => sum + value * value, 0) / said.length;
    return { seconds: sound.duration, loudness: 10 * Math.log10(power) };
  }, readFileSync(file).toString('base64'));

test('[STUDIO-95] a line is recorded, cut and kept by keys alone, and a tablet plays it', async ({
  page,
  browser,
}) => {
  await openVoices(page);
  await record(page, 'b1');
  const ends = line(page, 'b1').getByRole('slider');
  const end = async (): Promise<number> => Number(await ends.nth(1).getAttribute('aria-valuenow'));
  const found = await end();
  await ends.nth(1).focus();
  await page.keyboard.press('PageDown');
  expect(await end()).toBeCloseTo(found - 0.2, 1);
  await page.keyboard.press('PageUp');
  await line(page, 'b1').getByLabel('Who speaks').fill('a woman from the valley');
  await line(page, 'b1').getByRole('button', { name: 'Keep' }).focus();
  await page.keyboard.press('Enter');
  await expect(line(page, 'b1')).toContainText('recorded a woman from the valley');
  await expect(line(page, 'b2').locator('.record-take')).toBeFocused();
  expect(notes()['b1']).toMatchObject({ draft: false, maker: 'a woman from the valley' });
  const played = await playedAs(page, voice('b1.mp3'));
  expect(Math.abs(played.seconds - found)).toBeLessThan(0.7);
  expect(Math.abs(played.loudness + 21)).toBeLessThan(2.5);

  const { addresses } = host();
  const open = async (url: string, size = { width: 1280, height: 800 }): Promise<Page> => {
    const other = await (await browser.newContext({ viewport: size })).newPage();
    await other.goto(url);
    return other;
  };
  const trainer = trainerAt(await open(addresses.facilitator));
  await trainer.choose('The Mill', { people: 1, teams: 1, minutes: 12 });
  const tablet = await open(addresses.join, { width: 360, height: 640 });
  await trainer.goOnTo('Ground rules');
  await personAt(tablet).button('I agree').click();
  const fetched = tablet.waitForResponse((response) => response.url().includes('/media/'));
  await trainer.goOnTo('The story');
  const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  expect(hashOf(await (await fetched).body())).toBe(hashOf(readFileSync(voice('b1.mp3'))));
  await expect(tablet.locator('.bubble.is-speaking')).toBeVisible();
});

test('[STUDIO-94] a take outlives a closed pane, and replaces what somebody recorded only after a question', async ({
  page,
}) => {
  await openVoices(page);
  await record(page, 'b2');
  await page.locator('.pane-head button').last().click();
  await page.locator('.studio-bar button').nth(-2).click();
  const keep = line(page, 'b2').getByRole('button', { name: 'Keep' });
  await keep.click();
  await expect(line(page, 'b2')).toContainText('Kept.');
  const first = readFileSync(voice('b2.mp3'));
  await record(page, 'b2');
  await keep.click();
  const question = line(page, 'b2').getByRole('alertdialog');
  await expect(question.getByRole('button', { name: 'Leave what is there' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(readFileSync(voice('b2.mp3'))).toEqual(first);
  await keep.click();
  await question.getByRole('button', { name: 'Put mine in its place' }).click();
  await expect(line(page, 'b2')).toContainText('Kept.');
  await expect(line(page, 'b2').getByRole('slider')).toHaveCount(0);
});

test('[STUDIO-94] a take is noted with the words that were spoken, though others are written since', async ({
  page,
}) => {
  await openVoices(page);
  await record(page, 'b2');
  const text = page.locator('.cm-content');
  await text.getByText('Nobody on the bank').click({ position: { x: 3, y: 5 } });
  await page.keyboard.press('Home');
  await page.keyboard.type('Today: ');
  await expect(line(page, 'b2').locator('..')).toContainText('Today: Nobody');
  await line(page, 'b2').getByRole('button', { name: 'Keep' }).click();
  await expect(line(page, 'b2').locator('.voice-state.stale')).toBeVisible();
  const says = hashOfWords('Nobody on the bank has eaten since the morning.');
  expect(notes()['b2']).toMatchObject({ says, draft: false });
});

test('[STUDIO-94] who closes the pane while they speak has ended the take, and no microphone stays open', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      Object.assign(window, { heardBy: stream.getTracks() });
      return stream;
    };
  });
  await openVoices(page);
  const states = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const tracks = Reflect.get(window, 'heardBy') as readonly MediaStreamTrack[];
      return tracks.map(({ readyState }) => readyState);
    });
  await line(page, 'b2').locator('.record-take').click();
  await expect(line(page, 'b2').locator('.loudness')).toContainText('2 s');
  expect(await states()).toEqual(['live']);
  await page.locator('.pane-head button').last().click();
  await expect.poll(states).toEqual(['ended']);
  await page.locator('.studio-bar button').nth(-2).click();
  await expect(line(page, 'b2').getByRole('slider')).toHaveCount(2);
});

test('[STUDIO-90] none of these lines stands in another folder, and what is no story says so', async ({
  page,
}) => {
  await openVoices(page);
  const stories = page.locator('.studio-bar select');
  await stories.selectOption('valley');
  await expect(page.getByText('This is no story to record.')).toBeVisible();
  await expect(page.locator('[data-line]')).toHaveCount(0);
  await stories.selectOption('the-mill');
  await expect(line(page, 'b1')).toBeVisible();
});

test('[STUDIO-96] a machine that cannot speak says how it could; one that can makes drafts of what is missing', async ({
  page,
}) => {
  await openVoices(page);
  const draft = page.getByRole('button', { name: 'Let this machine speak what is missing' });
  await draft.click();
  await expect(page.locator('.drafts-box')).toContainText('apt install espeak-ng');
  expect(existsSync(voice('voices.json'))).toBe(false);
  putSpeaker(true);
  await draft.click();
  await expect(page.locator('.drafts-box')).toContainText('Drafts made: 7.');
  await expect(line(page, 'b5')).toContainText('draft of a machine');
  expect(notes()['b5']).toMatchObject({ draft: true });
  putSpeaker(false);
});

test('[STUDIO-96] drafts that are made already are seen and can be stopped, whichever they are', async ({
  page,
}) => {
  const busy = { kind: 'busy', done: 2, of: 7 };
  const others = { pack: 'the-kiln', language: 'fr' };
  let now: object = { ...busy, whose: others };
  await page.route('**/api/studio/voices/drafting', (route) => route.fulfill({ json: now }));
  await page.route('**/api/studio/voices/stop', (route) => {
    now = { kind: 'done', made: 2, isStopped: true, silent: 0, whose: others };
    return route.fulfill({ json: now });
  });
  await openVoices(page);
  const box = page.locator('.drafts-box');
  await expect(box).toContainText('Speaking for the-kiln, français: 2 of 7');
  await box.getByRole('button', { name: 'Stop' }).click();
  await expect(box.getByRole('button', { name: 'Let this machine speak' })).toBeVisible();
  await expect(box.getByRole('status')).toHaveText('');
  now = { ...busy, whose: { pack: 'the-mill', language: 'en' } };
  await page.locator('.pane-head button').last().click();
  await page.locator('.studio-bar button').nth(-2).click();
  await expect(box.getByRole('status')).toHaveText('Speaking: 2 of 7');
});

test('[STUDIO-98] the lines lead to paper in a tab of its own, whose address holds no secret', async ({
  page,
}) => {
  await openVoices(page);
  const opens = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Script on paper' }).click();
  const paper = await opens;
  await expect(paper.getByText('The list has not come. A heron waits at the mill.')).toBeVisible();
  const secret = new URL(host().addresses.facilitator).hash.slice(1).split('~')[0] ?? '';
  expect(secret.length).toBeGreaterThan(20);
  expect(paper.url()).not.toContain(secret);
});

test('[STUDIO-97] list, count, take and question have no violation and never scroll sideways, mirrored too', async ({
  page,
}) => {
  test.slow();
  for (const language of ['en', 'ar-XB']) {
    await openVoices(page, language);
    const cell = line(page, 'b1');
    const looks = async (): Promise<void> => {
      await drawn(page);
      expect(await findViolations(page)).toEqual([]);
      expect(await findSidewaysScroll(page)).toEqual([]);
    };
    await looks();
    await cell.locator('.record-take').click();
    await expect(cell.locator('.count-in')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await expect(cell.locator('.loudness .good.now')).toBeVisible();
    await looks();
    await cell.locator('.stop-take').click();
    await expect(cell.getByRole('slider')).toHaveCount(2);
    await looks();
    await cell.locator('.keep-take').click();
    if (language === 'en') await expect(cell.locator('.voice-state.recorded')).toBeVisible();
    else await expect(cell.getByRole('alertdialog')).toBeVisible();
    await looks();
  }
});
