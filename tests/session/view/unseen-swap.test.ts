import { expect, test } from 'vitest';
import { view } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import { walk } from '../../support/at-page.ts';
import { given, type Tale } from '../../support/tale.ts';

/** What all others see, by viewer; the console, which shows who plays what, is not among them. */
function others({ group, facts }: Tale): readonly string[] {
  const seats = [...group.seats.keys()].filter((seat) => seat !== 's1');
  const viewers: readonly Viewer[] = [
    ...(['stage', 'observer', 'interpreter'] as const).map((kind) => ({ kind, language: 'en' })),
    ...seats.map((seat) => ({ kind: 'seat', seat }) as const),
  ];
  return viewers.map((viewer) => JSON.stringify(view(group, viewer, facts())));
}

function swaps(tale: Tale): readonly [before: readonly string[], after: readonly string[]] {
  const before = others(tale);
  tale.seat('s1', { kind: 'swap-role' }).records('role-given');
  return [before, others(tale)];
}

test('[ROLE-13] nobody else is shown that a role was swapped', () => {
  for (const chance of [7, 70, 700, 7000]) {
    const roles = given({ seats: 4, phase: 'roles', dealt: true });
    roles.chance = chance;
    const [before, after] = swaps(roles);
    expect(after).toEqual(before);
    const story = walk(given({ seats: 4, phase: 'play', dealt: true }), [0]);
    story.chance = chance;
    const [told, later] = swaps(story);
    expect(later).toEqual(told);
  }
});

test('[ROLE-13] except where the role that decides leaves its team: then the team decides', () => {
  const tale = walk(given({ seats: 3, phase: 'play' }), [0, 0]);
  tale.facilitator({ kind: 'deal-roles' });
  const leader = [...tale.group.seats.values()].find(({ role }) => role === 'leader');
  if (!leader) throw new Error('Nobody leads.');
  const wall = () =>
    JSON.stringify(view(tale.group, { kind: 'stage', language: 'en' }, tale.facts()));
  expect(wall()).toContain('"roleName":"Leader"');
  tale.seat(leader.id, { kind: 'swap-role' });
  expect(wall()).toContain('"by":"team"');
});
