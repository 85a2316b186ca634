import { expect, test } from 'vitest';
import { checkRetelling } from '../../../src/scenario/world/check-retelling.ts';

const story = { 'story.ink': 'INCLUDE world.ink\nThis is {CROSSING}, says {LEADER}.\n-> END\n' };
const from = {
  'world.ink': 'CONST CROSSING = "Heron Bridge"\nCONST LEADER = "Dulomi"\n',
  'world.yaml': 'places: { bridge: { name: Heron Bridge }, mill: { name: Mill Bend } }',
};

test('[WORLD-6] a name or a place that the other world lacks is an error', () => {
  const to = {
    'world.ink': 'CONST CROSSING = "Rope Street"\n',
    'world.yaml': 'places: { bridge: { name: Rope Street } }',
  };
  const found = checkRetelling({ story, from, to, world: 'Fadolasi' });
  expect(found.map(({ severity, code, file, what }) => [severity, code, file, what])).toEqual([
    ['error', 'world-lacks', 'world.ink', 'Fadolasi has no CONST LEADER.'],
    ['error', 'world-lacks', 'world.yaml', 'Fadolasi has no place "mill".'],
  ]);
});

test('[WORLD-6] a world that has them all has no finding', () => {
  const to = {
    'world.ink': 'CONST CROSSING = "Rope Street"\nCONST LEADER = "Lasdomi"\n',
    'world.yaml': 'places: { bridge: { name: Rope Street }, mill: { name: Salt Shed } }',
  };
  expect(checkRetelling({ story, from, to, world: 'Fadolasi' })).toEqual([]);
});
