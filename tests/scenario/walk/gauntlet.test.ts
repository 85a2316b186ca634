import { expect, test } from 'vitest';
import { openInk } from '../open.ts';
import { makeGauntlet } from '../../support/gauntlet/gauntlet.ts';
import type { Gauntlet } from '../../support/gauntlet/gauntlet.ts';
import { hubDooms, makeHub } from '../../support/gauntlet/hub.ts';
import { doomedIn, idsIn, offeredIn } from '../../support/gauntlet/judge.ts';
import { playAlong } from '../../support/gauntlet/play-along.ts';
import { truthOf } from '../../support/gauntlet/truth.ts';
import { verdictsOn } from '../../../src/scenario/walk/verdicts.ts';
import type { Walked } from '../../../src/scenario/walk/walked.ts';

function walkFor({ ink }: Gauntlet, steps: number): Walked {
  const { openWalker, findings } = openInk(ink);
  if (!openWalker) throw new Error(JSON.stringify(findings));
  const walker = openWalker([]);
  walker.advance(steps);
  return walker.walked();
}

test.each([1, 2])(
  '[GAUNTLET-1] plain inkjs offers at every step what the rules of the made-up story say (seed %i)',
  (seed) => {
    for (const made of [makeGauntlet(seed, { acts: 2, sentences: 1 }), makeHub(seed)]) {
      const { offered, contradictions } = playAlong(made, seed, 30);
      expect(contradictions).toEqual([]);
      expect(offered.size).toBeGreaterThan(60);
      expect(doomedIn(made).filter((id) => offered.has(id))).toEqual([]);
    }
  },
);

test.each([1, 2])(
  '[GAUNTLET-2] what a made-up story dooms is all that its own rules never reach (seed %i)',
  (seed) => {
    const made = makeGauntlet(seed, { acts: 4, sentences: 1 });
    const { offered, endings } = truthOf(made.plot);
    expect(idsIn(made).filter((id) => !offered.has(id))).toEqual(doomedIn(made));
    expect([...endings].toSorted()).toEqual(['alone', 'home', 'together']);
  },
);

test.each([1])(
  '[GAUNTLET-3] a walk that closes was offered every choice that can be reached, and no other (seed %i)',
  (seed) => {
    const made = makeGauntlet(seed, { acts: 2, sentences: 3 });
    const { offered, endings } = truthOf(made.plot);
    expect(made.ink.length).toBeGreaterThan(14_000);
    const walked = walkFor(made, 20_000);
    expect(walked).toMatchObject({ closed: true, failures: [] });
    expect([...offeredIn(made, walked)].toSorted()).toEqual([...offered.keys()].toSorted());
    const ended = walked.states.flatMap(({ ending }) => (ending === null ? [] : [ending]));
    expect([...new Set(ended)].toSorted()).toEqual([...endings].toSorted());
    expect(walked.states.length).toBeLessThan(4_000);
  },
);

test('[GAUNTLET-4] of a story too large to finish, only what no way leads to is said never to be reached', () => {
  const made = makeHub(1);
  const walked = walkFor(made, 300);
  expect(walked.closed).toBe(false);
  const { states, legs, opening } = walked;
  const reached = {
    choices: new Set(states.flatMap(({ offers }) => offers)),
    texts: new Set([opening, ...legs.map(({ told }) => told)].flatMap(({ texts }) => texts)),
    endings: new Set(states.flatMap(({ ending }) => (ending === null ? [] : [ending]))),
  };
  const parts = openInk(made.ink).exploring?.parts() ?? [];
  const verdicts = verdictsOn(parts, reached, { closed: walked.closed, behind: [] }).filter(
    ({ kind }) => kind === 'choice',
  );
  const cut = made.plot.scenes
    .flatMap(({ choices }) => choices.filter(({ doom }) => doom === hubDooms.cut))
    .map(({ id }) => made.lines.get(id));
  const linesOf = (verdict: string): readonly (number | null)[] =>
    verdicts.filter((one) => one.verdict === verdict).map(({ line }) => line);
  expect(linesOf('cannot be reached')).toEqual(cut);
  expect(linesOf('proved never reached')).toEqual([]);
  expect(linesOf('not reached within bounds').length).toBeGreaterThan(10);
});

test('[GAUNTLET-5] walks that go on from what is new come to all that lies deep in a story that random play never sees', () => {
  const made = makeHub(1, { places: 5, topics: 3, links: 9 });
  const walks = openInk(made.ink).exploring?.openWalks({ seed: 1, from: null, starts: [[]] });
  walks?.advance(2_500, 'new');
  const can = idsIn(made).length - doomedIn(made).length;
  expect(new Set(walks?.takeNew().choices).size).toBe(can);
  expect(playAlong(made, 1, 60).offered.size).toBeLessThan(can);
});
