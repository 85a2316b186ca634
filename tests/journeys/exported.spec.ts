import { createServer, type Server } from 'node:http';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { exportStory } from '../../src/host/export/export-story.ts';
import type { ExportKind } from '../../src/host/export/exported-page.ts';
import { newTexts } from '../../src/scenario/templates/story-template.ts';
import { storedFiles } from '../support/stored-files.ts';
import { serveFiles, type StaticSite } from './support/static-site.ts';

const root = join(import.meta.dirname, '..', '..');
const place = mkdtempSync(join(tmpdir(), 'elsewhere-exported-'));
const pack = join(place, 'stories', 'my-mill');
let site: StaticSite;

/** What a SCORM system puts around a page, and writes down. */
const system = `
  const heard = [];
  const values = { 'cmi.core.lesson_status': 'not attempted' };
  window.heard = heard;
  window.API = {
    LMSInitialize: () => (heard.push('begin'), 'true'),
    LMSGetValue: (name) => values[name] ?? '',
    LMSSetValue: (name, value) => ((values[name] = value), heard.push(name + '=' + value), 'true'),
    LMSCommit: () => 'true',
    LMSFinish: () => (heard.push('finish'), 'true'),
    LMSGetLastError: () => '0',
  };
`;

async function unpack(kind: ExportKind): Promise<void> {
  const made = await exportStory({ pack, kind, screens: join(root, 'dist'), language: null });
  if ('why' in made) throw new Error(made.why);
  for (const [file, bytes] of storedFiles(made.bytes)) {
    const at = join(place, 'site', kind, file);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
}

test.beforeAll(async () => {
  mkdirSync(join(pack, 'strings'), { recursive: true });
  const texts = newTexts({ name: 'my-mill', template: 'decision', language: 'en' });
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(pack, file), text);
  const said = { source: 'Two people wait at the bridge.', text: 'Deux personnes attendent.' };
  writeFileSync(join(pack, 'strings', 'fr.json'), JSON.stringify({ opening_01: said }));
  for (const kind of ['web', 'scorm', 'cmi5'] as const) await unpack(kind);
  mkdirSync(join(place, 'site', 'system'));
  const around = '<script src="api.js"></script><iframe width="1200" height="760" src="../scorm/';
  writeFileSync(
    join(place, 'site', 'system', 'index.html'),
    `<!doctype html><title>system</title>${around}solo/index.html?language=en"></iframe>`,
  );
  writeFileSync(join(place, 'site', 'system', 'api.js'), system);
  site = await serveFiles((path) => join(place, 'site', path));
});
test.afterAll(async () => {
  await site.close();
  rmSync(place, { recursive: true, force: true });
});

/** Everything that a page asks for, and what breaks in it. */
function watch(page: Page) {
  const [asked, broken]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (line) => {
    if (/Content Security Policy/.test(line.text())) broken.push(line.text());
  });
  return { broken, origins: () => [...new Set(asked)] };
}

type Words = { readonly go: RegExp; readonly choose: string; readonly this: string };
const english: Words = {
  go: /^(Go on|Next line)$/,
  choose: 'Choose on the tablet.',
  this: 'This one',
};

/** Leads to the end by the one button and the first picture of each choice. */
async function playOn(
  solo: Page | FrameLocator,
  over: ReturnType<Page['locator']>,
  words: Words = english,
): Promise<void> {
  const bar = solo.locator('.solo-bar');
  const tablet = solo.frameLocator('.tablet-frame');
  const go = bar.getByRole('button', { name: words.go });
  const waits = bar.getByText(words.choose);
  const touch = (thing: ReturnType<Page['locator']>): Promise<unknown> =>
    thing.click({ timeout: 2000 }).catch(() => {});
  await solo.locator('.start .lengths button').first().click();
  while (!(await over.isVisible())) {
    await expect(go.or(waits).or(over).first()).toBeVisible();
    if (await waits.isVisible()) {
      await touch(tablet.locator('button.choice').first());
      await touch(tablet.getByRole('button', { name: words.this }));
      await expect(waits).toBeHidden();
    } else if (await go.isVisible()) await touch(go);
  }
}

test('[EXPORT-30] of the stories that come with the program an export holds one', async () => {
  const stories = join(root, 'stories');
  const made = await exportStory({
    pack: join(stories, 'three-wells'),
    kind: 'web',
    screens: join(root, 'dist'),
    language: null,
  });
  if ('why' in made) throw new Error(made.why);
  const texts = [...storedFiles(made.bytes)].filter(([file]) => !/\.(?:woff2|wav|mp3)$/.test(file));
  const all = texts.map(([, bytes]) => Buffer.from(bytes).toString('utf8')).join('\n');
  const others = readdirSync(stories).filter(
    (name) =>
      !['three-wells', 'indicators'].includes(name) && existsSync(join(stories, name, 'pack.yaml')),
  );
  expect(others.length).toBeGreaterThan(3);
  for (const name of others) {
    const about = /^about: "?(.{20})/m.exec(readFileSync(join(stories, name, 'pack.yaml'), 'utf8'));
    expect([name, all.includes(name), all.includes(about?.[1] ?? name)]).toEqual([
      name,
      false,
      false,
    ]);
  }
  expect(all).toContain('three-wells');
});

test('[EXPORT-36] in a SCORM system the story plays to its end, and its completion alone is told', async ({
  page,
}) => {
  const { broken, origins } = watch(page);
  await page.goto(`${site.url}system/`);
  const frame = page.frameLocator('iframe').first();
  const heard = (): Promise<unknown> => page.evaluate('window.heard');
  await expect(frame.locator('.start')).toBeVisible();
  expect(await heard()).toEqual(['begin', 'cmi.core.lesson_status=incomplete']);
  await playOn(frame, frame.getByText('It is over. You can close this page.'));
  const all = ['begin', 'cmi.core.lesson_status=incomplete', 'cmi.core.lesson_status=completed'];
  expect(await heard()).toEqual(all);
  await expect(frame.getByRole('button', { name: 'Play again' })).toHaveCount(0);
  await page.evaluate("document.querySelector('iframe').src = 'about:blank'");
  await expect.poll(heard).toEqual([...all, 'finish']);
  expect(origins()).toEqual([new URL(site.url).origin]);
  expect(broken).toEqual([]);
});

type Said = {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly result?: object;
};

/** A learning record store on another port, which writes down what it is told. */
async function openStore(): Promise<{ url: string; heard: readonly Said[]; server: Server }> {
  const heard: Said[] = [];
  /** What has the id of one that it has is that one. */
  const take = (told: Said | Said[]): void =>
    void heard.push(...[told].flat().filter(({ id }) => !heard.some((one) => one.id === id)));
  const answers: Readonly<Record<string, object>> = {
    '/token': { 'auth-token': 'dG9rZW4=' },
    '/xapi/activities/state': {
      contextTemplate: { contextActivities: {}, extensions: {} },
      launchMode: 'Normal',
      returnURL: `${site.url}web/`,
    },
    '/xapi/agents/profile': { languagePreference: 'fr-CA,en' },
    '/xapi/statements': { statements: [] },
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://store');
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      if (request.method === 'POST' && pathname === '/xapi/statements')
        take(JSON.parse(body) as Said | Said[]);
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*, authorization, content-type');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answers[pathname] ?? {}));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://class.lan:${(server.address() as AddressInfo).port}/`, heard, server };
}

test('[EXPORT-37] in a cmi5 system the story plays in the language that is liked, and three statements are told', async ({
  page,
}) => {
  const { broken } = watch(page);
  const store = await openStore();
  const asked = new URLSearchParams({
    endpoint: `${store.url}xapi/`,
    fetch: `${store.url}token`,
    actor: JSON.stringify({ account: { homePage: 'https://lms.invalid', name: 'x' } }),
    registration: 'r-1',
    activityId: 'https://lms.invalid/au/1',
  });
  await page.goto(`${site.url}cmi5/solo/index.html?language=en&${asked.toString()}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const leave = page.locator('.solo-bar').getByRole('button', { name: 'Quitter' });
  const words = JSON.parse(readFileSync(join(root, 'public/languages/fr.json'), 'utf8'));
  await playOn(page, leave, {
    go: new RegExp(`^(${words['solo.on']}|${words['solo.line']})$`),
    choose: words['solo.choose'],
    this: words['voting.send'],
  });
  await leave.click();
  await page.waitForURL(`${site.url}web/`);
  const verbs = (): readonly string[] =>
    store.heard.map(({ verb }) => verb.id.split('/').at(-1) ?? '');
  await expect.poll(verbs).toEqual(['initialized', 'completed', 'terminated']);
  for (const { result } of store.heard)
    expect(Object.keys(result ?? {}).filter((key) => !/completion|duration/.test(key))).toEqual([]);
  expect(JSON.stringify(store.heard)).not.toMatch(/score|success|choice|my-mill|trust/i);
  expect(broken).toEqual([]);
  store.server.close();
});

test('[EXPORT-38] from a plain web server the story plays to its end and speaks with nobody', async ({
  page,
}) => {
  const { broken, origins } = watch(page);
  await page.goto(`${site.url}web/`);
  await expect(page.getByRole('heading', { name: 'My mill' })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await playOn(page, page.locator('.solo-bar').getByRole('button', { name: 'Play again' }));
  for (const kind of ['scorm', 'cmi5']) {
    await page.goto(`${site.url}${kind}/solo/index.html?language=en`);
    await playOn(page, page.locator('.solo-bar').getByRole('button', { name: 'Play again' }));
  }
  expect(origins()).toEqual([new URL(site.url).origin]);
  expect(broken).toEqual([]);
});
