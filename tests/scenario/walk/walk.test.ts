import { expect, test } from 'vitest';
import { mustOpen, playthrough, walkInk } from '../open.ts';

const road = `VAR a = 5
VAR cut = 25
-> gate
=== gate
# anchor: gate
* [Ask] -> ask
* [Wave] -> bridge
* {a > 9} [Never] -> END
=== ask
~ a = a + 1
# anchor: talk
* [Go on] -> bridge
=== bridge
# anchor: bridge
* {cut == 12} [Short] -> END
* [Run]
  ~ a = a - 3
  -> far
* [Wait] -> far
=== far
{ a > 5:
  # ending: glad
  Good.
- else:
  # ending: sad
  Bad.
}
-> END
`;

test('[WALK-1] a closed walk has met every ending, by a shortest way that leads there', () => {
  const walked = walkInk(road, { 'pack.yaml': 'meters: { a: {} }' });
  expect(walked).toMatchObject({ closed: true, because: null, faults: [], deadEnds: [] });
  expect(
    Object.fromEntries(walked.endings.map(({ name, shortest }) => [name, shortest.length])),
  ).toEqual({
    glad: 3,
    sad: 2,
  });
  const story = mustOpen(road);
  for (const { name, shortest } of walked.endings) {
    expect(story.read(playthrough(story, shortest, 1)).ending).toBe(name);
  }
  expect(walked.meters).toMatchObject({ a: { least: 2, most: 6 } });
});

test('[WALK-2] a walk that stops short says why', () => {
  const endless = 'VAR n = 0\n-> k\n=== k\n~ n++\n{n}\n+ [More] -> k\n+ [Enough] -> END\n';
  expect(walkInk(endless, {}, 50)).toMatchObject({ closed: false, because: 'unfinished' });
  expect(walkInk(endless, {}, 50).endings.map(({ name }) => name)).toEqual(['end']);
  expect(walkInk('{RANDOM(1,100000)}\n* [a]\n* [b]\n- -> END')).toMatchObject({
    closed: false,
    because: 'chance',
  });
});

test('[WALK-4] decisions per path are exact, and open where a path may go round', () => {
  expect(walkInk(road).decisions).toEqual({ least: 2, most: 2 });
  expect(walkInk('* [a]\n  * * [c]\n  * * [d]\n* [b]\n- -> END').decisions).toEqual({
    least: 1,
    most: 2,
  });
  expect(walkInk('-> k\n=== k\n+ [round] -> k\n+ [out] -> END').decisions).toEqual({
    least: 1,
    most: null,
  });
  expect(walkInk('-> k\n=== k\n+ [round] -> k\n+ [and round] -> k').decisions).toBeNull();
});

test('[WALK-5] the anchors named are those that every path passes, in order', () => {
  expect(walkInk(road).anchors).toEqual(['gate', 'bridge']);
});

test('[WALK-6] choices never offered, dead ends and faults are named with where they are', () => {
  const walked = walkInk(road);
  expect(walked.neverOffered.map(({ file, line }) => [file, line])).toEqual([
    ['story.ink', 8],
    ['story.ink', 15],
  ]);
  const broken = walkInk(
    '-> k\n=== k\nHi.\n* [loop] -> loop\n* [stop] Stop.\n* [fine] -> END\n=== loop\n-> loop\n',
  );
  expect(broken.deadEnds.map(({ place, shortest }) => [place, shortest.length])).toEqual([
    ['k', 1],
  ]);
  expect(
    broken.faults.map(({ shortest }) =>
      shortest.map((step) => step.kind === 'choice' && step.text),
    ),
  ).toEqual([['loop']]);
  expect(broken.endings.map(({ name }) => name)).toEqual(['end']);
});
