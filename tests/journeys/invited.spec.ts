import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { verb } from '../../src/host/cli/invite.ts';
import { startProcess, type HostUnderTest } from '../faults/host-under-test.ts';
import { personAt } from './support/device.ts';
import { trainerAt } from './support/trainer.ts';
import { startPostgres, type PostgresUnderTest } from '../host/postgres/postgres-under-test.ts';

let postgres: PostgresUnderTest;
let node: HostUnderTest;
let place: string;
let link: string;
let database: string;
let data: string;

async function invite(database: string, data: string, port: number): Promise<string> {
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  const where = { database, data, address: `http://127.0.0.1:${port}` };
  const left = { withdraw: null, 'keep-days': null, list: false, json: true };
  const terminal = { print: note, say: note } as never;
  await verb.run({ paths: [], options: { ...where, ...left } }, terminal);
  return (JSON.parse(said[0] ?? '') as { link: string }).link;
}

test.beforeAll(async () => {
  postgres = await startPostgres();
  place = mkdtempSync(join(tmpdir(), 'elsewhere-invited-'));
  const keys = join(place, 'keys');
  data = join(place, 'data');
  database = await postgres.create();
  node = await startProcess(data, ['--host', '127.0.0.1', '--database', database, '--keys', keys]);
  link = await invite(database, data, node.port);
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
  const console = await openAt(browser, await invite(database, data, node.port), wrong);
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
