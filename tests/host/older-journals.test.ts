import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hostCiphers } from '../../src/host/host-ciphers.ts';
import { openSqliteJournal } from '../../src/host/journal/sqlite-journal.ts';
import { connect, firstTarget, openWorkshop, secrets } from '../room/workshop.ts';

const folder = join(import.meta.dirname, 'journals');
const ciphers = hostCiphers(Buffer.alloc(32, 7).toString('base64url'));
/** As the host that recorded them gave it to the first of six devices. */
const token = 'secret-2-'.padEnd(36, 'x');
const second = { ...firstTarget, round: 2 };

function copyOf(name: string): string {
  const place = mkdtempSync(join(tmpdir(), 'elsewhere-older-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const file = join(place, 'journal.sqlite');
  copyFileSync(join(folder, name), file);
  return file;
}

/** Each was written by the host of its day, in the middle of a second vote, of which four have answered. */
const names = readdirSync(folder);

test.each(names)('[JRN-14] a file written on %s opens and goes on', async (name) => {
  const file = copyOf(name);
  const journal = openSqliteJournal(file);
  const before = await journal.read('g');
  expect([before.events.length, before.cut]).toEqual([29, undefined]);
  const { story } = await openWorkshop();
  const scenarios = { pin: async () => null, load: async ({ hash = '' }) => ({ ...story, hash }) };
  const workshop = await openWorkshop({ journal: () => journal, ports: { ciphers, scenarios } });
  const { clock, room, troubles } = workshop;
  expect(room.group().seats.size).toBe(6);
  expect(room.group().teams[0]?.ballot).toMatchObject({ round: 2, state: 'voting' });
  const facilitator = connect(room, { token: secrets.facilitator });
  const device = connect(room, { token });
  await clock.pass(500);
  expect(device.mine().pseudonym).toBeDefined();
  expect(facilitator.scene<'facilitator'>().paused).toBe('restart');
  facilitator.command({ kind: 'resume' }, 'resume-today');
  await clock.pass(500);
  const id = device.command({ kind: 'cast-vote', target: second, choice: 0 }, 'vote-today');
  await clock.pass(500);
  expect(device.answerTo(id)).toEqual(['done']);
  facilitator.command({ kind: 'close-vote', target: second }, 'close-today');
  await clock.pass(500);
  const result = room.group().teams[0]?.ballot.result;
  expect(result?.totals.reduce((sum, one) => sum + one, 0)).toBe(4);
  expect(troubles).toEqual([]);
  await room.close();
  await journal.close();
  const again = openSqliteJournal(file);
  expect((await again.read('g')).events.length).toBeGreaterThan(31);
  await again.close();
});
