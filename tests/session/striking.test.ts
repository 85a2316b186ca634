import { describe, expect, test } from 'vitest';
import {
  codePictures,
  seatColours,
  type CodePicture,
  type SeatColour,
} from '../../src/session/ids.ts';
import type { Struck } from '../../src/session/struck.ts';
import { teamIds } from '../../src/session/team-ids.ts';
import { given, type Tale } from '../support/tale.ts';

/** One after another. */
function strike(tale: Tale, { things = [], colours = [] }: Partial<Struck>): void {
  const signs = [...things.map((thing) => ({ thing })), ...colours.map((colour) => ({ colour }))];
  for (const sign of signs) tale.facilitator({ kind: 'strike-sign', sign });
}
const names = ({ group }: Tale) => [...group.seats.values()].map(({ pseudonym }) => pseudonym);

describe('what is struck', () => {
  test('[STRIKE-1] is dealt to no team and to no seat that comes', () => {
    const tale = given({ settings: { teams: 8 } });
    const things: readonly CodePicture[] = ['kite', 'drum'];
    const colours: readonly SeatColour[] = ['teal', 'brick'];
    strike(tale, { things, colours });
    for (let seat = 1; seat <= 150; seat += 1) tale.join(`s${seat}`);
    expect(teamIds(tale.group.settings)).toEqual([
      'gourd',
      'lamp',
      'boat',
      'kettle',
      'ladder',
      'comb',
      'leaf',
      'basket',
    ]);
    expect(names(tale)).toHaveLength(150);
    for (const { thing, colour } of names(tale)) {
      expect(things).not.toContain(thing);
      expect(colours).not.toContain(colour);
    }
  });

  test('[STRIKE-2] leaves a team together under another emblem, and all other names as they were', () => {
    const tale = given({ seats: 40, settings: { teams: 3 } });
    const before = new Map([...tale.group.seats].map(([id, seat]) => [id, seat]));
    strike(tale, { things: ['kite'] });
    for (const [id, { team, pseudonym }] of tale.group.seats) {
      const was = before.get(id);
      expect(team).toBe(was?.team === 'kite' ? 'boat' : was?.team);
      if (was?.pseudonym.thing === 'kite') expect(pseudonym.thing).not.toBe('kite');
      else expect(pseudonym).toEqual(was?.pseudonym);
    }
    expect(new Set(names(tale).map(({ thing, colour }) => `${colour} ${thing}`)).size).toBe(40);
  });

  test('[STRIKE-3] leaves eight things and colours, and a name for everybody here', () => {
    const tale = given({ seats: 70 });
    strike(tale, { things: codePictures.slice(0, 4), colours: seatColours.slice(0, 16) });
    for (const thing of codePictures.slice(4))
      tale.facilitator({ kind: 'strike-sign', sign: { thing } }).refuses('settings-out-of-range');
    for (const colour of seatColours.slice(16))
      tale.facilitator({ kind: 'strike-sign', sign: { colour } }).refuses('settings-out-of-range');
    const few = given({ seats: 1 });
    strike(few, { colours: seatColours });
    expect(few.group.settings.struck?.colours).toHaveLength(seatColours.length - 8);
  });

  test('[STRIKE-3] is settled once play has begun', () => {
    const sign = { thing: 'kite' } as const;
    const tale = given({ phase: 'play' });
    tale.facilitator({ kind: 'strike-sign', sign }).refuses('wrong-phase');
    tale.facilitator({ kind: 'keep-sign', sign }).refuses('wrong-phase');
  });

  test('[STRIKE-5] is struck and kept by itself, a leaf as a thing and as a colour', () => {
    const tale = given({ seats: 3 });
    strike(tale, { things: ['leaf', 'kite'], colours: ['leaf'] });
    expect(tale.group.settings.struck).toEqual({ things: ['leaf', 'kite'], colours: ['leaf'] });
    tale.facilitator({ kind: 'strike-sign', sign: { thing: 'kite' } }).refuses('already-so');
    tale.facilitator({ kind: 'keep-sign', sign: { thing: 'leaf' } });
    expect(tale.group.settings.struck).toEqual({ things: ['kite'], colours: ['leaf'] });
    tale.facilitator({ kind: 'keep-sign', sign: { thing: 'leaf' } }).refuses('already-so');
  });

  test('[STRIKE-4] is not what the care person wears', () => {
    const care = { wears: 'leaf', card: true } as const;
    const tale = given({ settings: { care } });
    strike(tale, { things: ['leaf'] });
    expect(tale.group.settings.care).toEqual({ wears: null, card: true });
  });
});
