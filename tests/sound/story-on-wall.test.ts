import { expect, test } from 'vitest';
import { storyOnWall } from '../../src/sound/story-on-wall.ts';
import type { StagePhase } from '../../src/session/view/stage-view.ts';
import type { TeamPanel, Telling } from '../../src/session/view/telling.ts';
import { line, panel } from './walls.ts';

const at = (team: 'kite' | 'drum', said: string, more: Partial<Telling> = {}): TeamPanel =>
  panel(team, { lines: [line(said, [])], opening: true, ...more });
const on = (focus: string, ...panels: readonly TeamPanel[]): string | null => {
  const of = focus === 'board' ? { kind: 'board' } : { kind: 'team', team: focus };
  return storyOnWall({ name: 'play', focus: of, panels } as StagePhase)?.team ?? null;
};

test('[WALL-46] the opening is one story while every team hears the same line of it', () => {
  expect(on('board', at('kite', 'a'), at('drum', 'a'))).toBe('kite');
  expect(on('board', at('kite', 'b'), at('drum', 'a'))).toBeNull();
  expect(on('board', at('kite', 'a'), at('drum', 'a', { opening: false }))).toBeNull();
  expect(on('board', at('kite', 'a'), at('drum', 'a', { held: true }))).toBeNull();
  const ended = { ending: { key: 'e', name: 'E', picture: 'rest' } };
  expect(on('board', at('kite', 'a', ended), at('drum', 'a', ended))).toBeNull();
});

test('[WALL-46] after it teams stand side by side, unless one is in focus or alone', () => {
  const [kite, drum] = [at('kite', 'a', { opening: false }), at('drum', 'b', { opening: false })];
  expect(on('board', kite, drum)).toBeNull();
  expect(on('drum', kite, drum)).toBe('drum');
  expect(on('board', kite)).toBe('kite');
  expect(on('board')).toBeNull();
  expect(storyOnWall({ name: 'de-roling' })).toBeNull();
});
