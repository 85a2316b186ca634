import { expect, test } from 'vitest';
import type { DownFrame } from '../../src/wire/frame.ts';
import { splice } from '../../src/wire/splice.ts';
import { code, connect, firstTarget, openVote, openWorkshop, secrets } from './workshop.ts';

const views = (frames: readonly DownFrame[]) => frames.filter((frame) => frame.kind === 'view');

test('[ROOM-33] a device that takes splices comes to the very scenes that others are sent whole', async () => {
  const workshop = await openWorkshop();
  const facilitator = connect(workshop.room, { token: secrets.facilitator });
  const whole = connect(workshop.room, { code });
  const spliced = connect(workshop.room, { code }, { splices: true });
  await workshop.clock.pass(200);
  await openVote(workshop, facilitator);
  for (const [at, one] of [whole, spliced].entries())
    one.command({ kind: 'cast-vote', target: firstTarget, choice: at });
  facilitator.command({ kind: 'pause' });
  await workshop.clock.pass(300);
  facilitator.command({ kind: 'resume' });
  await workshop.clock.pass(300);
  let scene = 'null';
  for (const frame of views(spliced.frames)) {
    if (frame.scene !== undefined) scene = JSON.stringify(frame.scene);
    if (frame.splice !== undefined) scene = splice(scene, frame.splice);
  }
  expect(JSON.parse(scene)).toEqual(whole.scene<'seat'>());
  const parts = views(spliced.frames).map(({ splice: part }) => part !== undefined);
  expect(parts.slice(0, 1)).toEqual([false]);
  expect(parts.filter(Boolean).length).toBeGreaterThanOrEqual(2);
  expect(views(whole.frames).some((frame) => 'splice' in frame)).toBe(false);
});

test('[ROOM-33] who comes again is sent its first scene whole, or none', async () => {
  const workshop = await openWorkshop();
  const facilitator = connect(workshop.room, { token: secrets.facilitator });
  const first = connect(workshop.room, { code }, { splices: true });
  await workshop.clock.pass(200);
  await openVote(workshop, facilitator);
  await workshop.clock.pass(300);
  const have = views(first.frames).at(-1)?.tag ?? null;
  const token = first.token();
  const again = connect(workshop.room, { token }, { have, splices: true });
  await workshop.clock.pass(300);
  expect(views(again.frames)).toEqual([]);
  const empty = connect(workshop.room, { token }, { splices: true });
  await workshop.clock.pass(300);
  expect(views(empty.frames).map(({ scene }) => scene)).toEqual([first.scene<'seat'>()]);
});
