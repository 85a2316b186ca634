import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { isFault, makeTotals, parseTotals } from '../../src/report/totals-file.ts';
import { totalsSheet } from '../../src/report/totals-sheet.ts';
import { ask, openHouse, until } from './house.ts';

/** What each device is told to choose, in the order they came: nine and seven. */
const choices = [0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 1, 0];

/** Counted from what was stored, by nothing that counts elsewhere: the last closing of the run that counts. */
function recounted(events: readonly unknown[]): readonly number[] {
  const totals = events.flatMap((event) => {
    const { kind, result } = event as {
      readonly kind: string;
      readonly result?: { readonly totals: readonly number[] };
    };
    return kind === 'decision-closed' && result ? [result.totals] : [];
  });
  return totals.at(-1) ?? [];
}

test('[EXPORT-13] what leaves as a file is what the rows of the journal add up to, and what the devices were told to choose', async () => {
  const house = await openHouse();
  await house.sitting.begin('canary-road');
  const facilitator = house.facilitator();
  const devices = choices.map(() => house.join());
  await until(() => [facilitator, ...devices].every(({ frames }) => frames.length > 1));
  const settings = { turning: 'facilitator', closesWhenAllVoted: false } as const;
  await ask(facilitator, { kind: 'change-settings', settings });
  await ask(facilitator, { kind: 'move-on', to: 'rules' });
  for (const device of devices) expect(await ask(device, { kind: 'agree-rules' })).toBe('done');
  await ask(facilitator, { kind: 'move-on', to: 'play' });
  const target = { team: 'gourd', run: 'r1', at: 0, round: 1 } as never;
  await ask(facilitator, { kind: 'turn-line', target, line: 0 });
  await ask(facilitator, { kind: 'open-vote', target });
  for (const [at, choice] of choices.entries())
    expect(await ask(devices[at]!, { kind: 'cast-vote', target, choice })).toBe('done');
  expect(await ask(facilitator, { kind: 'close-vote', target })).toBe('done');
  await ask(facilitator, { kind: 'go-on', target });
  await ask(facilitator, { kind: 'move-on', to: 'debrief' });
  await until(() => facilitator.scene<'facilitator'>().phase === 'debrief');
  const offer = { kind: 'offer-file', of: 'mixed', second: 'group' } as const;
  expect(await ask(facilitator, offer)).toBe('done');
  for (const device of devices)
    expect(await ask(device, { kind: 'answer-offer', number: 1, agrees: true })).toBe('done');
  expect(await ask(facilitator, { kind: 'close-offer', number: 1, pots: [0, 0] })).toBe('done');

  const { code } = house.sitting.groups()[0] ?? { code: '' };
  const { totals, isLetGo } = house.sitting.totals.ofGroup(code);
  if (totals === null) throw new Error('There are no totals.');
  const [row] = await house.journal.streams();
  const { events } = await house.journal.read(row?.stream ?? '');
  const truth = recounted(events);
  expect(truth).toEqual([0, 1].map((one) => choices.filter((choice) => choice === one).length));
  expect(isLetGo).toBe(true);

  const sheet = totalsSheet(totals).slice(1);
  const { data } = Papa.parse<Record<string, string>>(sheet, { header: true });
  const lines = data.filter(({ cell }) => cell !== undefined && cell !== '');
  expect(lines.map(({ count }) => Number(count))).toEqual(truth);
  expect(lines.map(({ people }) => Number(people))).toEqual(truth.map(() => choices.length));
  const read = parseTotals(makeTotals(totals));
  if (isFault(read)) throw new Error(read.why);
  expect(read.items[0]?.cells.map(({ least, most }) => [least, most])).toEqual(
    truth.map((count) => [count, count]),
  );

  const stored = new DatabaseSync(join(house.data, 'journal.sqlite'), { readOnly: true });
  const { rows } = stored.prepare('select count(*) as rows from commits').get() as { rows: number };
  stored.close();
  expect(rows).toBeGreaterThan(choices.length * 2);
});
