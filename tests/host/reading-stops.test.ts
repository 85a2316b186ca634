import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './explore/paper.ts';

const command = join(import.meta.dirname, '../../src/host/cli/elsewhere.mjs');

/** Runs a verb whose result, or whose talk, nobody reads. */
async function runUnread(unread: 'stdout' | 'stderr', args: readonly string[]) {
  const child = spawn(process.execPath, [command, ...args], { stdio: 'pipe' });
  child[unread].destroy();
  let heard = '';
  const other = unread === 'stdout' ? child.stderr : child.stdout;
  other.setEncoding('utf8').on('data', (text: string) => (heard += text));
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { status, signal, heard };
}

test('[HOST-23] a result that nobody reads ends the verb, its threads too, without a complaint', async () => {
  expect(await runUnread('stdout', ['tags'])).toEqual({ status: 0, signal: null, heard: '' });
  const folder = folderWith({ 'road.ink': '* [Go] Gone.\n* [Stay]\n- -> END\n' });
  const path = join(folder, 'road.ink');
  const explored = await runUnread('stdout', ['explore', path, '--seconds', '1']);
  expect(explored).toMatchObject({ status: 0, signal: null });
  expect(explored.heard).not.toContain('EPIPE');
});

test('[HOST-23] talk that nobody hears keeps no result back', async () => {
  const folder = folderWith({ 'road.ink': '* [Go] Gone.\n* [Stay]\n- -> END\n' });
  const args = ['explore', join(folder, 'road.ink'), '--seconds', '1', '--json'];
  const { status, heard } = await runUnread('stderr', args);
  expect(status).toBe(0);
  expect(JSON.parse(heard)).toMatchObject({ closed: true });
});
