import { expect, test } from 'vitest';
import type { Met } from '../../../src/scenario/walk/met.ts';
import { openInk } from '../open.ts';
import type { Exploring } from '../../../src/scenario/walk/exploring.ts';

function mustExplore(ink: string, more: Readonly<Record<string, string>> = {}): Exploring {
  const { exploring, findings } = openInk(ink, more);
  if (!exploring) throw new Error(JSON.stringify(findings));
  return exploring;
}

/** Rooms with topics that ask for what was learnt in rooms before: nothing is ever closed off, and nothing ever ends. */
function hub(rooms: number, topics: number): string {
  const room = (at: number): string[] => [
    `=== room${at}`,
    `You are in room ${at}.`,
    ...Array.from({ length: topics }, (_, topic) => {
      const before = topic > 0 ? `{k${at}_${topic - 1}} ` : '';
      const other = at > 0 ? `{k${at - 1}_${(topic * 2) % topics}} ` : '';
      return `+ ${before}${other}[Ask ${topic}]\n  Answer ${at} ${topic}.\n  ~ k${at}_${topic}++\n  -> room${at}`;
    }),
    `+ [On] -> room${(at + 1) % rooms}`,
    `+ [Back] -> room${(at + rooms - 1) % rooms}`,
    ...(at === 0 ? ['* [Leave] -> END'] : []),
  ];
  const numbers = Array.from({ length: rooms }, (_, at) => at);
  const flags = numbers.flatMap((at) =>
    Array.from({ length: topics }, (_, topic) => `VAR k${at}_${topic} = 0`),
  );
  return [...flags, '-> room0', ...numbers.flatMap(room)].join('\n');
}

test('[EXPLORE-1] the same seed and number of steps meet the same', () => {
  const exploring = mustExplore(hub(4, 3));
  const walk = (seed: number): Met => {
    const walks = exploring.openWalks({ seed, from: null, starts: [[]] });
    walks.advance(300, 'new');
    return walks.takeNew();
  };
  const once = walk(1);
  expect(walk(1)).toEqual(once);
  expect(walk(2)).not.toEqual(once);
});

test('[EXPLORE-2] a choice not taken yet is taken before one that was', () => {
  const choices = Array.from({ length: 40 }, (_, at) => `+ [c${at}] Told ${at}. -> END`);
  const walks = mustExplore(choices.join('\n')).openWalks({ seed: 5, from: null, starts: [[]] });
  walks.advance(120, 'start');
  // Sixty walks of two steps each; by chance alone about nine of the forty would be left out.
  expect(walks.takeNew().lines.length).toBeGreaterThan(36);
});

test('[EXPLORE-3] a walk that fails ends alone, is told with the way there, and the others go on', () => {
  const ink = `-> k
=== k
+ [round] -> round
+ [bad] -> bad
+ [stop] Stop.
+ [on] -> k
* [end] -> END
=== round
-> round
=== bad
{LIST_MIN(3)}
-> k
`;
  const walks = mustExplore(ink).openWalks({ seed: 1, from: null, starts: [[]] });
  walks.advance(200, 'new');
  const { stops } = walks.takeNew();
  const kinds = Object.groupBy(stops, ({ kind }) => kind);
  expect(kinds.fault?.map(({ way }) => way.steps.length).toSorted()).toEqual([1, 1]);
  expect(
    kinds['dead-end']?.[0]?.way.steps.map((step) => step.kind === 'choice' && step.text),
  ).toEqual(['stop']);
  expect(kinds.ending?.[0]).toMatchObject({
    name: 'end',
    way: { from: null, seed: expect.any(Number) },
  });
});

test('[EXPLORE-4] where a story does not close, going on from what is new comes further than the start alone', () => {
  const exploring = mustExplore(hub(8, 6));
  const reached = (from: 'start' | 'new'): number => {
    const walks = exploring.openWalks({ seed: 3, from: null, starts: [[]] });
    walks.advance(200, 'start');
    walks.advance(1_000, from);
    return walks.takeNew().choices.length;
  };
  expect(reached('new')).toBeGreaterThan(reached('start'));
});

test('[EXPLORE-5] a way can be gone again by its indexes, also the way to a fault', () => {
  const exploring = mustExplore(
    '{&a|b}\n+ [x] -> y\n+ [z] -> END\n=== y\n+ [p] -> q\n+ [r] -> END\n=== q\n-> q\n',
  );
  const walks = exploring.openWalks({ seed: 1, from: null, starts: [[]] });
  walks.advance(100, 'start');
  const { stops } = walks.takeNew();
  const fault = stops.find(({ kind }) => kind === 'fault');
  expect(fault && exploring.indexesOf(fault.way)).toEqual([0, 0]);
  const other = {
    from: null,
    settings: [],
    seed: 1,
    steps: [{ kind: 'choice', path: 'no', nth: 0, text: '' }],
  };
  expect(exploring.indexesOf(other as never)).toBeNull();
});

test('[EXPLORE-5] each telling is walked in turn, and its settings are part of the way', () => {
  const ink =
    'VAR cut = 25\n{cut == 12: -> a}\n-> b\n=== a\n# ending: short\nA.\n-> END\n=== b\n# ending: long\nB.\n-> END';
  const starts = [12, 45].map((value) => [{ name: 'cut', value }]);
  const walks = mustExplore(ink).openWalks({ seed: 1, from: null, starts });
  walks.advance(4, 'start');
  const { stops } = walks.takeNew();
  expect(stops.map(({ name, way }) => [name, way.settings[0]?.value])).toEqual([
    ['short', 12],
    ['long', 45],
  ]);
});

test('[EXPLORE-6] a walk may begin in a knot, and says so', () => {
  const ink =
    '-> END\n=== hidden\nIn here.\n+ [x] # one\n  -> END\n+ [y] -> wrong\n=== wrong\n-> wrong';
  const walks = mustExplore(ink).openWalks({ seed: 1, from: 'hidden', starts: [[]] });
  walks.advance(20, 'new');
  const { choices, stops } = walks.takeNew();
  expect(choices).toHaveLength(2);
  expect(stops.map(({ way }) => way.from)).toEqual(stops.map(() => 'hidden'));
});
