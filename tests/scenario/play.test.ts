import fc from 'fast-check';
import type { Story } from 'inkjs/engine/Story';
import { expect, test } from 'vitest';
import { openCompiledPlay, openPlay } from '../../src/scenario/play.ts';
import type { Playable, Played, PlayedTurn } from '../../src/scenario/play.ts';
import { atHand } from './at-hand.ts';
import { compilePlain, parsePlain } from '../support/plain-ink.ts';
import { findParting } from '../support/side-by-side.ts';

/** What inkjs tells otherwise than Ink, and the rule that mends it. */
const mended: ReadonlyMap<string, string> = new Map([
  ['a fraction stays one, also where it is whole for a while', 'MEND-1'],
  ['fractions count where Ink wants whole numbers', 'MEND-1'],
  ['whole numbers divide to whole numbers, fractions to fractions', 'MEND-2'],
  ['INT, FLOOR and FLOAT', 'MEND-2'],
  ['one empty list given to another variable stays what it is', 'MEND-3'],
]);

const walks = { walks: 3, turns: 12 };

function mustStart({ start, findings }: Playable): (seed: number) => Played {
  if (!start) throw new Error(JSON.stringify(findings));
  return start;
}

test('[READ-14] every story at hand plays as inkjs plays it, but for what is mended', () => {
  let compared = 0;
  const parted = atHand.flatMap(({ says, name, files }) => {
    const plain = compilePlain(`${name}.ink`, files);
    const ours = openPlay(name, files);
    if (Array.isArray(plain)) {
      expect(ours.start, says).toBeNull();
      return [];
    }
    compared += 1;
    const sides = { ours: mustStart(ours), plain, missing: ours.missing };
    return findParting(sides as Parameters<typeof findParting>[0], walks) ? [says] : [];
  });
  expect(parted.toSorted()).toEqual([...mended.keys()].toSorted());
  expect(compared).toBeGreaterThan(150);
});

test('[READ-14] what plain inkjs compiled plays as plain inkjs plays it', () => {
  const sample = atHand.filter(({ says }, index) => index % 6 === 0 && !mended.has(says));
  const parted = sample.flatMap(({ says, name, files }) => {
    const compiled = compilePlain(`${name}.ink`, files);
    if (Array.isArray(compiled)) return [];
    const json = (compiled as Story).ToJson() ?? '';
    const ours = openCompiledPlay('story.json', json);
    const sides = { ours: mustStart(ours), plain: parsePlain(json), missing: ours.missing };
    return findParting(sides, walks) ? [says] : [];
  });
  expect(parted).toEqual([]);
});

test('[READ-14] a play goes on from any place in it, whatever was tried before', () => {
  const ink = `VAR n = 0
-> hub
=== hub
Round {n} {~a|b|c} {RANDOM(1, 9)}.
+ [On] 
  ~ n++
  -> hub
+ [Break] -> broken
* [Once]
  Once.
  -> hub
=== broken
Before. {f(-> hub)} -> broken
=== function f(x)
~ return x + 1`;
  const start = mustStart(openPlay('story', { 'story.ink': ink }));
  const again = (taken: readonly number[]): PlayedTurn | undefined =>
    taken.reduce<Played | null>((here, index) => here?.take(index) ?? null, start(5))?.turn;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { maxLength: 12 }), (tries) => {
      const places = [{ here: start(5), taken: [] as readonly number[] }];
      for (const [which, index] of tries) {
        const place = places[which % places.length];
        const next = place?.here.take(index);
        if (!place || !next) continue;
        const taken = [...place.taken, index];
        expect(next.turn).toEqual(again(taken));
        places.push({ here: next, taken });
      }
    }),
    { numRuns: 25 },
  );
  const broken = start(5).take(1);
  expect(broken?.turn.errors).toHaveLength(1);
  expect(broken?.turn.ended).toBe(true);
  expect(broken?.take(0)).toBeNull();
});

test('[READ-14] a function that is missing outside is named, and what is no story says so', () => {
  const { missing } = openPlay('story', { 'story.ink': 'EXTERNAL far()\n{far()}' });
  expect(missing).toEqual(['far']);
  for (const json of ['', '{', '[]', '{}', '{"inkVersion": 99, "root": []}']) {
    const { start, findings } = openCompiledPlay('x.json', json);
    expect(start).toBeNull();
    expect(findings[0]).toMatchObject({ severity: 'error', file: 'x.json' });
  }
  expect(openPlay('gone', {}).findings[0]?.code).toBe('story-missing');
});
