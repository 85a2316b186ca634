import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evolve, evolveAll } from '../../src/session/evolve.ts';
import { emptyGroup } from '../../src/session/empty-group.ts';
import type { Event } from '../../src/session/event.ts';
import type { GroupId } from '../../src/session/ids.ts';
import { eventKinds } from '../../src/session/past.ts';
import { replay } from '../../src/session/replay.ts';
import { witness } from '../../src/session/witness.ts';
import { summaryOf } from '../support/summary.ts';
import { theFord } from '../support/the-ford.ts';

const folder = join(import.meta.dirname, 'corpus');
const journals = readdirSync(folder).filter((file) => file.endsWith('.ndjson'));

function storedIn(file: string): unknown[] {
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as unknown);
}

describe('journals of earlier versions', () => {
  test.each(journals)('[REPLAY-2] %s still gives what it gave', (file) => {
    const group = replay(storedIn(file));
    const summary = readFileSync(join(folder, file.replace('.ndjson', '.summary.json')), 'utf8');
    expect(JSON.parse(JSON.stringify(summaryOf(group)))).toMatchObject(JSON.parse(summary));
    expect(witness(group, theFord)).toBeNull();
  });

  test('[REPLAY-6] tell of every kind of event but those no room can bring about', () => {
    const kinds = new Set(journals.flatMap(storedIn).map((stored) => (stored as Event).kind));
    const missing = eventKinds.filter((kind) => !kinds.has(kind as Event['kind']));
    expect(missing).toEqual(['replay-differed']);
  });

  test.each(journals)('[LOAD-2] %s comes to the same all at once and one after another', (file) => {
    const events = storedIn(file) as Event[];
    const halves = [events.slice(0, events.length / 2), events.slice(events.length / 2)];
    const start = emptyGroup('g1' as GroupId);
    const whole = events.reduce(evolve, start);
    expect(evolveAll(start, events)).toEqual(whole);
    expect(halves.reduce(evolveAll, start)).toEqual(whole);
  });

  test('[LOAD-9] are told once, and again where they grew', () => {
    const [first = ''] = journals;
    const events = storedIn(first);
    const last = events.splice(-1);
    const group = replay(events);
    expect(replay(events)).toBe(group);
    events.push(...last);
    expect(replay(events)).toEqual(replay([...events]));
    expect(replay(events).sequence).toBe(group.sequence + 1);
  });

  test('[REPLAY-7] need no story to be lived through again', () => {
    const [first = ''] = journals;
    const events = storedIn(first) as Event[];
    const group = events.reduce(evolve, emptyGroup('g1' as GroupId));
    expect(group).toEqual(replay(events));
  });
});
