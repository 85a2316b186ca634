import { expect, test } from 'vitest';
import type { SeatId } from '../../../src/session/ids.ts';
import { consoleScene } from '../../../src/session/view/console-view.ts';
import { seatMine } from '../../../src/session/view/seat-view.ts';
import { view } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import { given, type Tale } from '../../support/tale.ts';

/** What everybody but the facilitator sees, and `s1` itself, by viewer. */
function seenByOthers({ group, facts }: Tale): readonly string[] {
  const seats = [...group.seats.keys()].filter((seat) => seat !== 's1');
  const viewers: readonly Viewer[] = [
    ...(['stage', 'observer', 'interpreter'] as const).map((kind) => ({ kind, language: 'en' })),
    ...seats.map((seat) => ({ kind: 'seat', seat }) as const),
  ];
  return viewers.map((viewer) => JSON.stringify(view(group, viewer, facts())));
}

const ownView = ({ group, facts }: Tale) => {
  const seat = group.seats.get('s1' as SeatId);
  if (!seat) throw new Error('s1 has left');
  return seatMine(group, seat, facts()).hears;
};

const onConsole = ({ group, facts }: Tale) =>
  consoleScene(group, 'en', facts()).seats.map(({ hears }) => hears);

test('[BIRD-2] a device that is not heard stands on the console, and for others no byte changes', () => {
  const tale = given({ seats: 3 });
  const before = seenByOthers(tale);
  expect([ownView(tale), onConsole(tale)]).toEqual([undefined, [null, null, null]]);
  tale.seat('s1', { kind: 'tell-hearing', heard: false }).records('hearing-told');
  expect([ownView(tale), onConsole(tale)]).toEqual([false, [false, null, null]]);
  expect(seenByOthers(tale)).toEqual(before);
  tale.seat('s1', { kind: 'tell-hearing', heard: true }).records('hearing-told');
  expect([ownView(tale), onConsole(tale)]).toEqual([true, [true, null, null]]);
  expect(seenByOthers(tale)).toEqual(before);
  expect(before.join()).not.toContain('hears');
});
