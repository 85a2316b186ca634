import { describe, expect, test } from 'vitest';
import { backOff } from '../../src/link/back-off.ts';
import type { LinkCommand } from '../../src/link/link.ts';
import type { CommandId, RunId } from '../../src/session/ids.ts';
import type { SeatMine, SeatScene } from '../../src/session/view/seat-view.ts';
import { wireVersion, type DownFrame, type UpFrame } from '../../src/wire/frame.ts';
import { alive, openStorage, openTestDesk, welcome, type FarEnd } from './test-desk.ts';

const v = wireVersion;
const code = ['gourd', 'kite', 'lamp'] as const;
const otherCode = ['gourd', 'kite', 'boat'] as const;
const target = { team: 'gourd', run: 'r1' as RunId, at: 2, round: 1 } as const;
const vote = (choice: number): LinkCommand => ({ kind: 'cast-vote', target, choice });
const ack = (id: string): DownFrame => ({ v, kind: 'ack', id: id as CommandId });
const commandsIn = (end: FarEnd) =>
  end.heard.flatMap((frame) => (frame.kind === 'command' ? [[frame.id, frame.command]] : []));
const helloIn = (end: FarEnd): UpFrame | undefined => end.heard[0];

describe('saying hello', () => {
  test('[LINK-1] a new device says hello with the code and a token it made, the same again until a welcome', () => {
    const desk = openTestDesk();
    const link = desk.open({ code });
    void link.send({ kind: 'agree-rules' });
    expect(desk.end().heard).toEqual([
      { v, kind: 'hello', by: { code, token: 'c1' }, language: 'en', have: null, splices: true },
    ]);
    desk.end().cut();
    desk.pass(100);
    expect(helloIn(desk.end())).toMatchObject({ by: { code, token: 'c1' } });
    expect(link.state.getState().status).toBe('connecting');
  });

  test('[LINK-2] after a welcome a reload says hello with the token', () => {
    const storage = openStorage();
    const first = openTestDesk(storage);
    const link = first.open({ code });
    first.end().say(welcome('seat-secret'));
    expect(link.state.getState().status).toBe('live');
    const again = openTestDesk(storage);
    again.open({ code });
    expect(helloIn(again.end())).toMatchObject({ by: { token: 'seat-secret' } });
  });

  test('[LINK-3] another code erases the earlier seat and what it had unsent', () => {
    const storage = openStorage();
    const first = openTestDesk(storage);
    const link = first.open({ code });
    first.end().say(welcome());
    void link.send(vote(1));
    const other = openTestDesk(storage);
    const second = other.open({ code: otherCode });
    expect(storage.held.size).toBe(0);
    expect(second.state.getState().pending).toEqual([]);
    expect(helloIn(other.end())).toMatchObject({ by: { code: otherCode } });
  });
});

test('[LINK-4] a view replaces only what it carries, and the next hello names its tag', () => {
  const desk = openTestDesk();
  const link = desk.open({ token: 'x' });
  const scene = { title: 'one' } as SeatScene;
  const mine = { vote: 1 } as SeatMine;
  desk.end().say(welcome());
  desk.end().say({ v, kind: 'view', tag: 'a', scene, mine, now: 1000 });
  desk.end().say({ v, kind: 'view', tag: 'b', mine: { ...mine, vote: 2 }, now: 1000 });
  expect(link.state.getState()).toMatchObject({ scene: { title: 'one' }, mine: { vote: 2 } });
  desk.end().say({ v, kind: 'view', tag: 'c', scene: { ...scene, title: 'two' }, now: 1000 });
  expect(link.state.getState()).toMatchObject({ scene: { title: 'two' }, mine: { vote: 2 } });
  desk.end().cut();
  desk.pass(100);
  expect(helloIn(desk.end())).toMatchObject({ have: 'c' });
});

describe('staying connected', () => {
  test('[LINK-5] it says it is alive every 2 s and gives up after 5 s of silence', () => {
    const desk = openTestDesk();
    const link = desk.open({ token: 'x' });
    const end = desk.end();
    end.say(welcome());
    desk.pass(4000);
    expect(end.heard.filter(({ kind }) => kind === 'alive')).toHaveLength(2);
    end.say(alive);
    desk.pass(4000);
    expect(link.state.getState().status).toBe('live');
    desk.pass(2000);
    expect(end.isClosed).toBe(true);
    expect(link.state.getState().status).toBe('away');
  });

  test('[LINK-6] the pauses between tries grow to 800 ms and start anew after a welcome', () => {
    expect([0, 1, 2, 3, 4, 50].map((n) => backOff(n, 1))).toEqual([100, 200, 400, 800, 800, 800]);
    expect(backOff(3, 0.25)).toBe(200);
    const desk = openTestDesk();
    desk.open({ token: 'x' });
    for (const pause of [100, 200, 400, 800, 800]) {
      const tries = desk.ends.length;
      desk.end().cut();
      desk.pass(pause - 1);
      expect(desk.ends).toHaveLength(tries);
      desk.pass(1);
      expect(desk.ends).toHaveLength(tries + 1);
    }
    desk.end().say(welcome());
    desk.end().cut();
    desk.pass(100);
    expect(desk.ends).toHaveLength(7);
  });

  test('[LINK-7] a nudge tries again at once when the wire is lost or silent, and only then', () => {
    const desk = openTestDesk();
    desk.open({ token: 'x' });
    desk.end().say(welcome());
    desk.nudge();
    expect(desk.ends).toHaveLength(1);
    desk.end().cut();
    desk.nudge();
    expect(desk.ends).toHaveLength(2);
    desk.pass(3000);
    const silent = desk.end();
    desk.nudge();
    expect(silent.isClosed).toBe(true);
    expect(desk.ends).toHaveLength(3);
    desk.pass(1000);
    expect(desk.ends).toHaveLength(3);
  });
});

describe('commands', () => {
  test('[LINK-8] they are sent again after every welcome, in order, with their own ids', () => {
    const desk = openTestDesk();
    const link = desk.open({ token: 'x' });
    void link.send(vote(1));
    void link.send(vote(2));
    expect(commandsIn(desk.end())).toEqual([]);
    desk.end().say(welcome());
    expect(commandsIn(desk.end())).toEqual([
      ['c1', vote(1)],
      ['c2', vote(2)],
    ]);
    desk.end().say(ack('c1'));
    desk.end().cut();
    void link.send(vote(3));
    desk.pass(100);
    expect(commandsIn(desk.end())).toEqual([]);
    desk.end().say(welcome());
    expect(commandsIn(desk.end())).toEqual([
      ['c2', vote(2)],
      ['c3', vote(3)],
    ]);
    expect(link.state.getState()).toMatchObject({ unsent: 2, pending: [vote(2), vote(3)] });
  });

  test('[LINK-9] an unsent command outlives a reload', () => {
    const storage = openStorage();
    const first = openTestDesk(storage);
    const link = first.open({ code });
    first.end().say(welcome());
    void link.send(vote(1));
    const again = openTestDesk(storage);
    const after = again.open({ code });
    expect(after.state.getState().pending).toEqual([vote(1)]);
    again.end().say(welcome());
    expect(commandsIn(again.end())).toEqual([['c2', vote(1)]]);
    again.end().say(ack('c2'));
    expect(after.state.getState().unsent).toBe(0);
    const last = openTestDesk(storage);
    last.open({ code });
    last.end().say(welcome());
    expect(commandsIn(last.end())).toEqual([]);
  });

  test('[LINK-10] one without an answer is sent again after 4 s on a living wire', () => {
    const desk = openTestDesk();
    const link = desk.open({ token: 'x' });
    desk.end().say(welcome());
    void link.send(vote(1));
    desk.pass(2000);
    desk.end().say(alive);
    expect(commandsIn(desk.end())).toHaveLength(1);
    desk.pass(2000);
    expect(commandsIn(desk.end())).toEqual([
      ['c1', vote(1)],
      ['c1', vote(1)],
    ]);
  });

  test('[LINK-11] the sender is told once, and a refusal stays until the next command', async () => {
    const desk = openTestDesk();
    const link = desk.open({ token: 'x' });
    desk.end().say(welcome());
    const done = link.send(vote(1));
    const refused = link.send(vote(2));
    desk.end().say(ack('c1'));
    desk.end().say({ v, kind: 'refuse', id: 'c2' as CommandId, why: 'decision-gone' });
    desk.end().say({ v, kind: 'refuse', id: 'c1' as CommandId, why: 'paused' });
    expect(await done).toBe('done');
    expect(await refused).toBe('decision-gone');
    expect(link.state.getState().refused).toEqual({ command: vote(2), why: 'decision-gone' });
    void link.send(vote(3));
    expect(link.state.getState().refused).toBeNull();
  });
});

describe('the end', () => {
  test('[LINK-12] turned away, it stops; only a session that ended or is gone costs the seat', () => {
    const storage = openStorage();
    for (const [why, kept] of [
      ['put-away', 1],
      ['door-shut', 1],
      ['unknown-token', 0],
      ['ended', 0],
    ] as const) {
      const desk = openTestDesk(storage);
      const link = desk.open({ code });
      desk.end().say(welcome());
      desk.end().cut();
      desk.pass(100);
      desk.end().say({ v, kind: 'turned-away', why });
      expect(link.state.getState()).toMatchObject({ status: 'turned-away', why });
      desk.pass(60_000);
      expect(desk.ends).toHaveLength(2);
      expect(desk.end().isClosed).toBe(true);
      expect(storage.held.size).toBe(kept);
    }
  });

  test('[LINK-13] forget, or a leave that was acknowledged, clears the device', async () => {
    for (const isLeave of [true, false]) {
      const storage = openStorage();
      const desk = openTestDesk(storage);
      const link = desk.open({ code });
      desk.end().say(welcome());
      const answer = link.send(isLeave ? { kind: 'leave' } : vote(1));
      expect(storage.held.size).toBe(2);
      desk.end().say(isLeave ? ack('c2') : { v, kind: 'forget' });
      expect(await answer).toBe(isLeave ? 'done' : 'ended');
      expect(storage.held.size).toBe(0);
      expect(link.state.getState()).toMatchObject({ status: 'forgotten', scene: null, mine: null });
      expect(await link.send(vote(2))).toBe('ended');
      expect(storage.held.size).toBe(0);
      desk.pass(60_000);
      expect(desk.ends).toHaveLength(1);
    }
  });

  test('[LINK-17] closed, it sends nothing, opens nothing and wakes for nothing', () => {
    const desk = openTestDesk();
    const link = desk.open({ token: 'x' });
    desk.end().say(welcome());
    link.close();
    void link.send(vote(1));
    desk.nudge();
    expect(desk.alarms()).toBe(0);
    expect(desk.ends).toHaveLength(1);
    expect(commandsIn(desk.end())).toEqual([]);
  });
});

describe('trouble', () => {
  test('[LINK-14] with a storage that refuses, everything but a reload works', async () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    const desk = openTestDesk({ getItem: refuse, setItem: refuse, removeItem: refuse });
    const link = desk.open({ code });
    desk.end().say(welcome());
    const answer = link.send(vote(1));
    desk.end().cut();
    desk.pass(100);
    expect(helloIn(desk.end())).toMatchObject({ by: { token: 't1' } });
    desk.end().say(welcome());
    desk.end().say(ack('c2'));
    expect(await answer).toBe('done');
  });

  test('[LINK-15] what is no frame is dropped, and another version turns the device away', () => {
    const desk = openTestDesk();
    const link = desk.open({ token: 'x' });
    for (const text of ['', '{', '7', 'null', '{"v":1,"kind":"toString"}', '{"v":1,"kind":"view"}'])
      desk.end().sayText(text);
    expect(link.state.getState().status).toBe('connecting');
    desk.end().sayText('{"v":2,"kind":"welcome"}');
    expect(link.state.getState()).toMatchObject({ status: 'turned-away', why: 'other-version' });
  });
});
