import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { verb } from '../../src/host/cli/invite.ts';
import { startProcess, type HostUnderTest } from '../faults/host-under-test.ts';
import { startPostgres, type PostgresUnderTest } from '../host/postgres/postgres-under-test.ts';

let postgres: PostgresUnderTest;
let node: HostUnderTest;
let place: string;
let link: string;

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
  const [data, keys] = [join(place, 'data'), join(place, 'keys')];
  const database = await postgres.create();
  node = await startProcess(data, ['--host', '127.0.0.1', '--database', database, '--keys', keys]);
  link = await invite(database, data, node.port);
});

test.afterAll(async () => {
  await node.stop('SIGTERM');
  await postgres.remove();
  rmSync(place, { recursive: true, force: true });
});

async function openAt(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  return page;
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
  await tab.goto(console.url());
  await expect(room(tab)).toBeVisible();
  await tab.close();
});
