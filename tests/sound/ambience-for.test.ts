import { expect, test } from 'vitest';
import type { Scene } from '../../src/scenario/beat.ts';
import type { StageScene } from '../../src/session/view/stage-view.ts';
import type { TeamPanel } from '../../src/session/view/telling.ts';
import { ambienceFor } from '../../src/sound/ambience-for.ts';
import { line, panel, wall } from './walls.ts';

const told = (team: 'kite' | 'drum', scene: Partial<Scene>): TeamPanel => {
  const shown = line('a', []);
  return panel(team, {
    lines: [{ ...shown, scene: { ...shown.scene, ...scene } }],
  });
};
const on = (focus: string, panels: readonly TeamPanel[], more: Partial<StageScene> = {}) => {
  const at = focus === 'board' ? { kind: 'board' } : { kind: 'team', team: focus };
  return ambienceFor(wall({ name: 'play', focus: at, panels } as StageScene['phase'], more));
};
const river = told('kite', { ambience: 'river' });
const wet = told('drum', { ambience: 'river', weather: 'rain' });
const hall = told('drum', { ambience: 'room', weather: 'rain' });

test("[SOUND-8] the place's sound goes on, and rain outdoors", () => {
  expect(on('kite', [river, wet])).toEqual(['river']);
  expect(on('drum', [river, wet])).toEqual(['river', 'rain']);
  expect(on('drum', [river, hall])).toEqual(['room']);
  expect(on('kite', [told('kite', {})])).toEqual([]);
});

test('[WALL-34] where a film is on, nothing goes on behind it', () => {
  const showing = { kind: 'film', state: 'playing', part: 0, parts: 1, ask: null } as const;
  const at = (more: Partial<TeamPanel['telling']['showing']>) =>
    on('kite', [{ ...river, telling: { ...river.telling, showing: { ...showing, ...more } } }]);
  expect([at({}), at({ state: 'asking' })]).toEqual([[], []]);
  expect([at({ state: 'ready' }), at({ told: true })]).toEqual([['river'], ['river']]);
});

test('[SOUND-8] the board has only what all teams would hear', () => {
  expect(on('board', [river, wet])).toEqual(['river']);
  expect(on('board', [river, hall])).toEqual([]);
  expect(on('board', [])).toEqual([]);
});

test('[SOUND-8] nothing goes on while the wall stands still or shows a map', () => {
  expect(on('kite', [told('kite', { ambience: 'river', map: true })])).toEqual([]);
  expect(on('kite', [river], { stopped: true })).toEqual([]);
  expect(on('kite', [river], { paused: 'facilitator' })).toEqual([]);
  expect(ambienceFor(wall({ name: 'de-roling' }))).toEqual([]);
});
