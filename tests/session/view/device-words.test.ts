import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentBeat } from '../../../src/session/current-beat.ts';
import type { Facts } from '../../../src/session/facts.ts';
import type { Group, Seat } from '../../../src/session/group.ts';
import { isAllTold } from '../../../src/session/showing.ts';
import { view } from '../../../src/session/view/view.ts';
import { randomGroup } from './random-group.ts';
import { facts } from './sample-group.ts';
import { sampleScenario } from './sample-scenario.ts';

const every = Object.values(sampleScenario.pack.terms).flatMap((voices) => Object.values(voices));
const voiced: Facts = {
  ...facts,
  scenario: { ...sampleScenario, voice: (id) => `recording of ${id}.` },
};

/** What voices mean by words, as anything in a view says it. */
const meant = (group: Group, seat: Seat): readonly string[] => {
  const got = JSON.stringify(view(group, { kind: 'seat', seat: seat.id }, facts));
  return every.filter((text) => got.includes(`${text}"`) || got.includes(`${text}>"`));
};

function explained(group: Group, seat: Seat): readonly string[] {
  const team = group.teams.find(({ id }) => id === seat.team);
  if (group.phase !== 'play' || group.stopped || team === undefined) return [];
  const beat = currentBeat(group, team, sampleScenario);
  const heard = beat.lines
    .slice(0, team.line + 1)
    .filter(({ role }) => role === null || role === seat.role)
    .flatMap(({ terms = [] }) => terms);
  const after = isAllTold(team, beat, sampleScenario) ? [`${beat.path}-after`] : [];
  return [...heard, ...after].flatMap((term) => [`army means ${term}`, `we mean ${term}`]);
}

test('[VIEW-38] a device has the words of the lines it was told, and of no other line, role or team', () => {
  let words = 0;
  fc.assert(
    fc.property(randomGroup, (group) => {
      for (const seat of group.seats.values()) {
        const told = explained(group, seat);
        words += told.length;
        expect(meant(group, seat).toSorted()).toEqual(told.toSorted());
      }
    }),
    { numRuns: 300 },
  );
  expect(words).toBeGreaterThan(300);
});

test('[VIEW-38] where a meaning is heard stands beside it, and nowhere sooner', () => {
  fc.assert(
    fc.property(randomGroup, (group) => {
      for (const seat of group.seats.values()) {
        const got = JSON.stringify(view(group, { kind: 'seat', seat: seat.id }, voiced));
        const recorded = every.filter((text) => {
          const [who, term] = text.split(/ means? /);
          return got.includes(`recording of terms.${term}.${who === 'army' ? who : 'community'}.`);
        });
        expect(recorded.toSorted()).toEqual(explained(group, seat).toSorted());
      }
    }),
    { numRuns: 100 },
  );
});
