import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentBeat } from '../../../src/session/current-beat.ts';
import type { Group } from '../../../src/session/group.ts';
import { sceneOf, view } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import { randomGroup } from './random-group.ts';
import * as given from './sample-group.ts';
import { facts, happen, inPhase, seatId, seatWith } from './sample-group.ts';
import { everyLine, sampleScenario } from './sample-scenario.ts';

const observer: Viewer = { kind: 'observer', language: 'en' };
const interpreter: Viewer = { kind: 'interpreter', language: 'en' };
const stage: Viewer = { kind: 'stage', language: 'en' };
const console: Viewer = { kind: 'facilitator', language: 'en' };
const helpers = [observer, interpreter];
const bytes = (group: Group, viewer: Viewer): string => JSON.stringify(view(group, viewer, facts));
const always = (check: (group: Group) => void): void => {
  fc.assert(fc.property(randomGroup, check), { numRuns: 150 });
};

/** Every name of a field and every text anywhere in a view. */
function walk(value: unknown, found: { names: Set<string>; texts: string[] }): typeof found {
  if (typeof value === 'string') found.texts.push(value);
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inside] of Object.entries(value)) {
    if (!Array.isArray(value)) found.names.add(name);
    walk(inside, found);
  }
  return found;
}
const everythingIn = (group: Group, viewer: Viewer): ReturnType<typeof walk> =>
  walk(JSON.parse(bytes(group, viewer)), { names: new Set(), texts: [] });

const privateWords = [
  ...everyLine.filter(({ role }) => role !== null).map(({ text }) => text),
  ...['leader', 'nurse'].flatMap((role) =>
    ['goal', 'interest', 'secret'].map((part) => `${part} of the ${role}`),
  ),
  'gate reason',
  'gate open question',
  'a silent note',
];

test('[HANDS-6] no line for a role, no card and no note is anywhere in a helper’s view', () => {
  always((group) => {
    const noted = happen(group, {
      kind: 'note-written',
      note: { id: 1, beat: null, text: 'a silent note' },
    });
    for (const viewer of helpers) {
      const { texts } = everythingIn(noted, viewer);
      for (const words of privateWords)
        expect(texts.filter((text) => text.includes(words))).toEqual([]);
    }
  });
});

test('[HANDS-6] no vote, tally, seat or count has a field in a helper’s view', () => {
  always((group) => {
    for (const viewer of helpers) {
      const { names, texts } = everythingIn(group, viewer);
      for (const name of ['tally', 'totals', 'voted', 'of', 'cast', 'vote', 'seats', 'answers'])
        expect(names.has(name)).toBe(false);
      expect(texts.filter((text) => text.startsWith('sealed/'))).toEqual([]);
      expect(texts.filter((text) => /^(s\d+|thing-\d+)$/.test(text))).toEqual([]);
    }
  });
});

test('[HANDS-7] nothing that seats do changes a byte of a helper’s view while nothing is settled', () => {
  fc.assert(
    fc.property(randomGroup, (group) => {
      const none = group.teams.map((team) => ({
        ...team,
        ballot: { ...team.ballot, cast: new Map() },
      }));
      const empty: Group = { ...group, teams: none, seats: new Map(), lanterns: new Set() };
      for (const viewer of helpers) expect(bytes(empty, viewer)).toBe(bytes(group, viewer));
    }),
    { numRuns: 150 },
  );
});

test('[HANDS-7] a result changes nothing but the state, whatever its totals were', () => {
  const open = given.voting(given.playing(given.groupWith(1, [seatWith(0)])), 'gourd');
  const close = (totals: readonly number[]): Group =>
    given.settled(open, 'gourd', { totals, seats: 12, how: 'vote', chosen: 0 });
  for (const viewer of helpers)
    expect(bytes(close([11, 1]), viewer)).toBe(bytes(close([6, 6]), viewer));
});

test('[HANDS-8] an observer hears what the room hears, and marks reach the console in the debrief only', () => {
  const told = given.playing(given.groupWith(2, [seatWith(0), seatWith(1)]));
  const scene = sceneOf(told, observer, facts);
  const lines = 'observed' in scene ? scene.observed.map((team) => team.lines.length) : [];
  expect(lines).toEqual([1, 1]);
  const moment = { id: 1, tag: 'turning-point', beat: null, when: 5 } as const;
  const tagged = happen(told, { kind: 'moment-tagged', moment });
  expect(bytes(tagged, observer)).toContain('turning-point');
  expect(bytes(tagged, console)).not.toContain('turning-point');
  expect(bytes(inPhase(tagged, 'debrief'), console)).toContain('turning-point');
  for (const viewer of [stage, interpreter, { kind: 'seat', seat: seatId(0) } as const]) {
    expect(bytes(tagged, viewer)).toBe(bytes(told, viewer));
    expect(bytes(inPhase(tagged, 'debrief'), viewer)).not.toContain('turning-point');
  }
});

test('[HANDS-9] an interpreter reads the whole beat, and two beats ahead along every choice', () => {
  const told = given.playing(given.groupWith(1, [seatWith(0)]));
  const scene = sceneOf(told, interpreter, facts);
  const [reading] = 'readings' in scene ? scene.readings : [];
  const beat = currentBeat(told, given.teamIn(told, 'gourd'), sampleScenario);
  const open = beat.lines.filter(({ role }) => role === null).map(({ text }) => text);
  expect(reading?.lines.map(({ text }) => text)).toEqual(open);
  expect(reading?.shown).toBe(1);
  expect(reading?.ahead.map(({ choice }) => choice)).toEqual(beat.choices.map(({ text }) => text));
  for (const next of reading?.ahead ?? []) {
    expect(next.lines.length).toBeGreaterThan(0);
    for (const after of next.ahead) expect(after.ahead).toEqual([]);
  }
  expect(reading?.ahead.some(({ ahead }) => ahead.length > 0)).toBe(true);
});

test('[HANDS-9] the interpreter is waited for once all is shown, where the group has one', () => {
  const works = { kind: 'settings-changed', settings: { interpreter: true } } as const;
  const told = given.playing(given.groupWith(1, [seatWith(0)]));
  const waits = (group: Group): unknown => {
    const scene = sceneOf(group, interpreter, facts);
    return 'readings' in scene ? scene.readings[0]?.isWaitedFor : null;
  };
  const shown = given.turnedTo(told, 'gourd', given.lastLine(told, 'gourd'));
  expect(waits(happen(told, works))).toBe(false);
  expect(waits(shown)).toBe(false);
  expect(waits(happen(shown, works))).toBe(true);
  expect(waits(given.voting(happen(told, works), 'gourd'))).toBe(false);
});

test('[HANDS-10] captions are on the wall and the console, and on no device', () => {
  const told = given.playing(given.groupWith(1, [seatWith(0)]));
  const captioned = happen(told, { kind: 'captions-shown', lines: ['She says: no.'] });
  for (const viewer of [stage, interpreter, console])
    expect(bytes(captioned, viewer)).toContain('She says: no.');
  for (const viewer of [observer, { kind: 'seat', seat: seatId(0) } as const])
    expect(bytes(captioned, viewer)).toBe(bytes(told, viewer));
  expect(bytes(happen(captioned, { kind: 'stopped' }), stage)).not.toContain('She says');
});

test('[HANDS-10] while the stop key is held helpers get nothing of the story', () => {
  always((group) => {
    const stopped = happen(group, { kind: 'stopped' });
    for (const viewer of helpers) {
      const { texts } = everythingIn(stopped, viewer);
      expect(everyLine.filter(({ text }) => texts.includes(text))).toEqual([]);
    }
  });
});

test('[HANDS-10] behind the curtain a helper’s page is the same whatever was before', () => {
  const told = given.playing(given.groupWith(2, [seatWith(0)]));
  const moment = { id: 1, tag: 'heat', beat: null, when: 5 } as const;
  const busy = happen(
    given.voting(told, 'gourd'),
    { kind: 'moment-tagged', moment },
    { kind: 'captions-shown', lines: ['She says: no.'] },
    { kind: 'paused', why: 'facilitator' },
  );
  const drawn = (group: Group): Group => happen(group, { kind: 'curtain-drawn' });
  for (const viewer of helpers) {
    expect(bytes(drawn(busy), viewer)).toBe(bytes(drawn(told), viewer));
    expect(view(drawn(told), viewer, facts).scene).toMatchObject({ map: 'map', stopped: false });
  }
});

test('[HANDS-12] what is read ahead is read once for where a team stands', () => {
  let reads = 0;
  const counting = {
    ...sampleScenario,
    read: (playthrough: Parameters<typeof sampleScenario.read>[0]) => {
      reads += 1;
      return sampleScenario.read(playthrough);
    },
  };
  const group = given.playing(given.groupWith(2, [seatWith(0)]));
  const seen = (): string =>
    JSON.stringify(sceneOf(group, interpreter, { ...facts, scenario: counting }));
  const first = seen();
  const once = reads;
  expect(once).toBeGreaterThan(4);
  expect(seen()).toBe(first);
  expect(reads).toBe(once);
  expect(JSON.stringify(sceneOf(group, interpreter, facts))).toBe(first);
});
