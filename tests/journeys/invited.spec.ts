import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { verb } from '../../src/host/cli/invite.ts';
import { openInvitations } from '../../src/host/invites/invitations.ts';
import { openDatabase } from '../../src/host/postgres/database.ts';
import { startProcess, type HostUnderTest } from '../faults/host-under-test.ts';
import { cutOffOn } from './support/cut-off.ts';
import { personAt } from './support/device.ts';
import { findViolations } from './support/looks.ts';
import { trainerAt } from './support/trainer.ts';
import { home } from '../support/page-words.ts';
import { startPostgres, type PostgresUnderTest } from '../host/postgres/postgres-under-test.ts';

let postgres: PostgresUnderTest;
let node: HostUnderTest;
let place: string;
let link: string;
let database: string;
let data: string;

type Invited = { readonly workshop: string; readonly id: string; readonly link: string };

/** Into this workshop, or into a new one. */
async function inviteTo(workshop: string | null): Promise<readonly [Invited, string]> {
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  const where = { database, data, address: `http://127.0.0.1:${node.port}` };
  const left = { withdraw: null, 'keep-days': null, list: false, json: true };
  const terminal = { print: note, say: note } as never;
  const paths = workshop === null ? [] : [workshop];
  await verb.run({ paths, options: { ...where, ...left } }, terminal);
  const made = JSON.parse(said[0] ?? '') as Invited;
  return [made, made.workshop];
}

test.beforeAll(async () => {
  postgres = await startPostgres();
  place = mkdtempSync(join(tmpdir(), 'elsewhere-invited-'));
  const keys = join(place, 'keys');
  data = join(place, 'data');
  database = await postgres.create();
  node = await startProcess(data, ['--host', '127.0.0.1', '--database', database, '--keys', keys]);
  [{ link }] = await inviteTo(null);
});

test.afterAll(async () => {
  await node.stop('SIGTERM');
  await postgres.remove();
  rmSync(place, { recursive: true, force: true });
});

async function openAt(browser: Browser, address: string, wrong: string[] = []): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  watch(page, wrong);
  await page.goto(address);
  return page;
}

/** Writes down what a page asks for that is neither below a workshop's path nor one of the program's own files, and what is not there. */
function watch(page: Page, wrong: string[]): void {
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    const isOwn = /^\/(?:w\/\w{8}|app|assets|languages|voices)\//.test(pathname);
    const isHere = origin === `http://127.0.0.1:${node.port}`;
    if (protocol.startsWith('http') && !(isHere && isOwn)) wrong.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`failed ${request.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
}

const over = /used on another device/;

/** The console is there, with its room. */
const room = (page: Page) => page.getByText('How to join');

test('[MANY-23] an invitation opens the console on one device, and there again after a reload', async ({
  browser,
}) => {
  const console = await openAt(browser, link);
  await expect(room(console)).toBeVisible();
  expect(console.url()).not.toContain('#');
  const other = await openAt(browser, link);
  await expect(other.getByText(over)).toBeVisible();
  await console.reload();
  await expect(room(console)).toBeVisible();
  const tab = await console.context().newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(console.url());
  await expect(room(tab)).toBeVisible();
  // It seals for the host that the link told of, and asks nobody which that is.
  expect(asked.filter((path) => path.endsWith('/seal'))).toEqual([]);
  await tab.close();
});

test('[MANY-24] a workshop below a path is told on its wall and decided on its devices, and nothing is fetched from beside it', async ({
  browser,
}) => {
  const wrong: string[] = [];
  const [{ link: own }] = await inviteTo(null);
  const console = await openAt(browser, own, wrong);
  const trainer = trainerAt(console);
  await trainer.choose('The River Road', { people: 2, teams: 1, minutes: 12 });
  const wallAt = await console.locator('a[href*="/projector/"]').first().getAttribute('href');
  const joinAt = await console.locator('section.join bdi').innerText();
  const [wall, one, two] = await Promise.all([
    openAt(browser, wallAt ?? '', wrong),
    openAt(browser, joinAt, wrong),
    openAt(browser, joinAt, wrong),
  ]);
  const people = [one, two].map(personAt);
  for (const person of people) await person.says('You are in.');
  await trainer.goOnTo('Ground rules');
  for (const person of people) await person.button('I agree').click();
  await trainer.goOnTo('Roles');
  await trainer.press('Deal the roles by chance');
  await trainer.goOnTo('The story');
  await trainer.leadToVote('gourd');
  const [choice = ''] = await trainer.choices('gourd');
  for (const person of people) await person.vote(choice);
  for (const person of people) await person.says('This was chosen.');
  await expect(wall.getByText(choice).first()).toBeVisible();
  await one.reload();
  await people[0]?.says('This was chosen.');
  expect(wrong).toEqual([]);
});

const phone = { width: 360, height: 640 };

/** A phone that is set to this language. */
async function phoneAt(browser: Browser, address: string, locale: string): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, locale });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const wordsOf = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(home.languages, `${language}.json`), 'utf8'));

for (const language of ['en', 'ar'])
  test(`[INVITE-7] whoever is shut out reads why, on a phone in ${language}`, async ({
    browser,
  }) => {
    const words = wordsOf(language);
    const says = async (page: Page, key: string): Promise<void> => {
      await expect(page.getByRole('heading', { name: words[key] ?? '' })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect([...(await findViolations(page)), ...(await cutOffOn(page))]).toEqual([]);
    };
    const [first, workshop] = await inviteTo(null);
    const [second] = await inviteTo(workshop);
    const open = await phoneAt(browser, first.link, language);
    const other = await phoneAt(browser, second.link, language);
    await expect(open.locator('section.join')).toBeVisible();
    await expect(other.locator('section.join')).toBeVisible();
    await expect(open.locator('html')).toHaveAttribute('lang', language);
    await says(await phoneAt(browser, first.link, language), 'console.invitation-over');

    const asking = openDatabase(database);
    const [old] = await inviteTo(workshop);
    await asking.ask('update invitations set until = 1 where id = $1', [old.id]);
    await says(await phoneAt(browser, old.link, language), 'console.invitation-over');

    await openInvitations(asking).withdraw(first.id);
    for (const page of [open, other]) {
      await says(page, 'connection.turned-away');
      await page.getByRole('button', { name: words['console.open-again'] ?? '' }).click();
    }
    await expect(other.locator('section.join')).toBeVisible();
    await says(open, 'console.invitation-over');

    const link = await other.evaluate(() => location.href);
    await asking.ask('delete from workshops where name = $1', [workshop]);
    await says(other, 'connection.turned-away');
    await other.getByRole('button', { name: words['console.open-again'] ?? '' }).click();
    await says(other, 'console.workshop-gone');
    await says(await phoneAt(browser, second.link, language), 'console.workshop-gone');
    await says(await phoneAt(browser, link, language), 'console.no-invitation');
    await asking.close();
  });
