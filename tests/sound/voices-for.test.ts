import { expect, test } from 'vitest';
import { isOver, voicesFor } from '../../src/sound/voices-for.ts';
import { board, focus, line, panel } from './walls.ts';

const spoken = { wallSpeaks: true } as const;
const told = (...ids: readonly string[]) => ids.map((id) => ({ ...line(id, []), voice: id }));
const choices = ['x', 'y'].map((id) => ({ id, text: '', picture: null, voice: id }));
const one = (count: number) => ({ lines: told('a', 'b', 'c').slice(0, count) });
const at = (place: number) => ({ ...panel('kite', {}).telling.target, at: place });

test('[SOUND-7] where the wall speaks, each line is said as it comes, then what may be chosen', () => {
  const wall = (telling: Parameters<typeof panel>[1]) => ({
    ...board(panel('kite', telling)),
    ...spoken,
  });
  expect(voicesFor(wall(one(1)), wall(one(2)))).toEqual(['b']);
  expect(voicesFor(wall(one(2)), wall({ ...one(2), choices }))).toEqual(['x', 'y']);
  expect(voicesFor(wall(one(2)), wall(one(2)))).toEqual([]);
  expect(voicesFor(wall(one(2)), wall({ ...one(1), target: at(1) }))).toEqual(['a']);
  expect(voicesFor(null, wall(one(3)))).toEqual(['c']);
  expect(voicesFor(wall(one(1)), board(panel('kite', one(2))))).toEqual([]);
  const unvoiced = wall({ lines: [line('a', [])] });
  expect(voicesFor(unvoiced, wall({ lines: [line('a', []), ...told('b')] }))).toEqual(['b']);
});

const film = { kind: 'film', state: 'playing', part: 0, parts: 1, ask: null } as const;
const comic = { ...film, kind: 'comic' } as const;

test('[WALL-34] a motion comic is said by the wall though devices say the other lines, and a film ends what is being said', () => {
  const wall = (telling: Parameters<typeof panel>[1]) => board(panel('kite', telling));
  expect(voicesFor(wall(one(1)), wall({ ...one(2), showing: comic }))).toEqual(['b']);
  expect(
    voicesFor(wall({ ...one(2), showing: comic }), wall({ ...one(3), showing: comic })),
  ).toEqual(['c']);
  expect(voicesFor(wall({ ...one(2), showing: comic }), wall(one(3)))).toEqual([]);
  const ready = { ...film, state: 'ready' } as const;
  const spoke = (showing: typeof film | typeof ready) => ({
    ...wall({ ...one(2), showing }),
    ...spoken,
  });
  expect(isOver(spoke(ready), spoke(ready))).toBe(false);
  expect(isOver(spoke(ready), spoke(film))).toBe(true);
});

test('[SOUND-7] of several stories only the one in focus is told', () => {
  const both = [panel('kite', one(1)), panel('comb', { lines: told('z') })];
  expect(voicesFor({ ...board(), ...spoken }, { ...board(...both), ...spoken })).toEqual([]);
  const comb = { ...focus('comb', ...both), ...spoken };
  expect(voicesFor({ ...board(...both), ...spoken }, comb)).toEqual(['z']);
});

test('[SOUND-7] nothing is told while the wall stands still, and what was begun ends', () => {
  const before = { ...board(panel('kite', one(1))), ...spoken };
  const after = { ...board(panel('kite', one(2))), ...spoken };
  for (const still of [
    { ...after, stopped: true },
    { ...after, paused: 'restart' as const },
    { ...after, phase: { name: 'map', picture: 'map' } as const },
    board(panel('kite', one(2))),
  ]) {
    expect(voicesFor(before, still)).toEqual([]);
    expect(isOver(before, still)).toBe(true);
  }
  expect(isOver(before, after)).toBe(false);
  expect(isOver(before, { ...board(panel('kite', { target: at(1) })), ...spoken })).toBe(true);
  expect(voicesFor({ ...after, stopped: true }, after)).toEqual(['a', 'b']);
});
