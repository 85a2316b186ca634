import { expect, test } from 'vitest';
import type { Group } from '../../../src/session/group.ts';
import type { TeamPanel } from '../../../src/session/view/telling.ts';
import { view } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import * as given from './sample-group.ts';
import { facts, seatId } from './sample-group.ts';

const stage: Viewer = { kind: 'stage', language: 'en' };
const others: readonly Viewer[] = [
  { kind: 'facilitator', language: 'en' },
  { kind: 'observer', language: 'en' },
  { kind: 'interpreter', language: 'en' },
  { kind: 'seat', seat: seatId(1) },
];
const begun = given.playing(given.groupWith(2, [given.seatWith(1), given.seatWith(2)]));
const atEnd = (group: Group): Group =>
  given.turnedTo(group, 'gourd', given.lastLine(group, 'gourd'));

function panelOf(group: Group): TeamPanel {
  const { scene } = view(group, stage, facts);
  if (!('phase' in scene) || typeof scene.phase !== 'object' || scene.phase.name !== 'play')
    throw new Error('Nothing is told');
  return (scene.phase as { panels: readonly TeamPanel[] }).panels[0]!;
}

test('[WALL-41] before the first decision is taken nothing is said of one', () => {
  expect(panelOf(begun)).not.toHaveProperty('since');
  expect(panelOf(given.voting(begun, 'gourd'))).not.toHaveProperty('since');
});

test('[WALL-41] then the wall has the choice, its shape, and the meters that stand otherwise', () => {
  const market = given.stepped(given.voting(begun, 'gourd'), 'gourd', 0);
  const choice = { text: 'gate choice wait' };
  // What comes after the scene waits for its last line; what is live is there at once.
  expect(panelOf(market).since).toMatchObject({ choice, index: 0 });
  const keys = (group: Group) => panelOf(group).since?.moved.map(({ key }) => key);
  expect(keys(market)).not.toContain('trust');
  const { since, telling } = panelOf(atEnd(market));
  expect(since?.moved).toContainEqual({ key: 'trust', by: 2 });
  expect(telling.meters.find(({ key }) => key === 'trust')?.value).toBe(2);
  expect(keys(atEnd(market))).not.toContain('duty');
  // A step that only goes on is no decision: the last one still stands.
  const yard = given.stepped(given.voting(begun, 'gourd'), 'gourd', 1);
  const lane = given.stepped(atEnd(yard), 'gourd', 0);
  expect(panelOf(lane).since).toMatchObject({ choice: { text: 'gate choice push' }, index: 1 });
  expect(panelOf(atEnd(lane)).since?.moved).toContainEqual({ key: 'trust', by: -1 });
});

test('[WALL-41] nobody else is told', () => {
  const lane = given.stepped(given.voting(begun, 'gourd'), 'gourd', 0);
  expect(JSON.stringify(view(lane, stage, facts))).toContain('"since"');
  for (const viewer of others)
    expect(JSON.stringify(view(lane, viewer, facts))).not.toContain('"since"');
});
