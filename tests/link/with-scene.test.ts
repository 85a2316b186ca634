import { expect, test } from 'vitest';
import type { SeatScene } from '../../src/session/view/seat-view.ts';
import { wireVersion } from '../../src/wire/frame.ts';
import { openTestDesk, welcome } from './test-desk.ts';

const v = wireVersion;

test('[LINK-24] a scene is made of the last one where the host says how, and asked for anew where it said that of another', () => {
  const desk = openTestDesk();
  const link = desk.open({ token: 'x' });
  const scene = { title: 'one', phase: { name: 'lobby' } } as SeatScene;
  const whole = JSON.stringify(scene);
  const at = whole.indexOf('one');
  desk.end().say(welcome());
  desk.end().say({ v, kind: 'view', tag: 'a', scene, now: 1000 });
  desk.end().say({ v, kind: 'view', tag: 'b', splice: [at, 3, 'two'], now: 1000 });
  expect(link.state.getState().scene).toEqual({ ...scene, title: 'two' });
  const { length: opened } = desk.ends;
  desk.end().say({ v, kind: 'view', tag: 'c', splice: [0, 1, ''], now: 1000 });
  expect(link.state.getState().scene).toEqual({ ...scene, title: 'two' });
  desk.pass(100);
  expect(desk.ends.length).toBe(opened + 1);
  expect(desk.end().heard[0]).toMatchObject({ have: null });
});
