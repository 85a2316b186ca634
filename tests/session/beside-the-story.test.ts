import { describe, expect, test } from 'vitest';
import { parseFacilitatorCommand } from '../../src/session/parse-command.ts';
import type { RunId, SeatId } from '../../src/session/ids.ts';
import { walk } from '../support/at-page.ts';
import { given } from '../support/tale.ts';

const first = { team: 'gourd', run: 'r1' as RunId, at: 0 } as const;

describe('silent notes and the parking lot', () => {
  test('[NOTE-1] notes are written and erased in any phase, beside a beat that was reached', () => {
    const tale = given({ seats: 2 });
    tale.facilitator({ kind: 'write-note', beat: null, text: ' Late start ' });
    expect(tale.group.notebook.notes).toEqual([{ id: 1, beat: null, text: 'Late start' }]);
    tale.facilitator({ kind: 'write-note', beat: first, text: 'x' }).refuses('no-such-run');
    const playing = walk(given({ phase: 'play' }), [0]);
    playing.facilitator({ kind: 'write-note', beat: first, text: 'Quiet' }).records('note-written');
    const ahead = { ...first, at: 9 };
    playing.facilitator({ kind: 'write-note', beat: ahead, text: 'x' }).refuses('no-such-run');
    const elsewhere = { ...first, run: 'r9' as RunId };
    playing.facilitator({ kind: 'write-note', beat: elsewhere, text: 'x' }).refuses('no-such-run');
    playing.facilitator({ kind: 'erase-note', note: 1 }).records('note-erased');
    playing.facilitator({ kind: 'erase-note', note: 1 }).refuses('no-such-item');
    expect(playing.group.notebook.notes).toEqual([]);
  });

  test('[NOTE-2] items are parked at any time, and go on the wall in the debrief', () => {
    const tale = given({ phase: 'play' });
    tale.facilitator({ kind: 'park', text: 'Pay' }).records('item-parked');
    tale.facilitator({ kind: 'show-parking' }).refuses('wrong-phase');
    const talking = given({ phase: 'debrief' });
    talking.facilitator({ kind: 'park', text: 'Pay' });
    talking.facilitator({ kind: 'park', text: 'Leave' });
    talking.facilitator({ kind: 'take-from-parking', item: 1 }).records('item-unparked');
    talking.facilitator({ kind: 'take-from-parking', item: 1 }).refuses('no-such-item');
    expect(talking.group.notebook.parked).toEqual([{ id: 2, text: 'Leave' }]);
    talking.facilitator({ kind: 'show-parking' }).records('parking-shown');
    talking.facilitator({ kind: 'show-parking' }).refuses('already-so');
    talking.facilitator({ kind: 'hide-parking' }).records('parking-hidden');
    expect(talking.group.notebook.parkedShown).toBe(false);
  });

  test('[NOTE-3] no number is used twice, and lists have an end', () => {
    const tale = given();
    tale.facilitator({ kind: 'write-note', beat: null, text: 'one' });
    tale.facilitator({ kind: 'erase-note', note: 1 });
    tale.facilitator({ kind: 'park', text: 'two' });
    expect(tale.group.notebook.parked[0]?.id).toBe(2);
    for (let more = 0; more < 29; more += 1) tale.facilitator({ kind: 'park', text: `${more}` });
    tale.facilitator({ kind: 'park', text: 'too much' }).refuses('list-full');
    for (let more = 0; more < 300; more += 1)
      tale.facilitator({ kind: 'write-note', beat: null, text: `${more}` });
    tale.facilitator({ kind: 'write-note', beat: null, text: 'too much' }).refuses('list-full');
  });
});

describe('messages', () => {
  const listen = { kind: 'ready', words: 'listen' } as const;
  const typed = { kind: 'typed', text: 'Tea is here' } as const;

  test('[MESSAGE-1] one to all and one to each team stand until they are taken away', () => {
    const tale = given({ settings: { teams: 2 } });
    tale.facilitator({ kind: 'show-message', to: null, said: listen }).records('message-shown');
    tale.facilitator({ kind: 'show-message', to: null, said: listen }).refuses('already-so');
    tale.facilitator({ kind: 'show-message', to: 'kite', said: listen }).records('message-shown');
    tale.facilitator({ kind: 'show-message', to: 'leaf', said: listen }).refuses('no-such-team');
    tale.facilitator({ kind: 'show-message', to: null, said: typed }).records('message-shown');
    expect(tale.group.messages).toEqual([
      { to: 'kite', said: listen },
      { to: null, said: typed },
    ]);
    tale.facilitator({ kind: 'take-message-away', to: null }).records('message-taken-away');
    tale.facilitator({ kind: 'take-message-away', to: null }).refuses('nothing-said');
    expect(tale.group.messages).toEqual([{ to: 'kite', said: listen }]);
  });

  test('[MESSAGE-2] what is said is ready, or one short line', () => {
    const read = (said: unknown): unknown =>
      parseFacilitatorCommand({ kind: 'show-message', to: null, said });
    expect(read(listen)).not.toBeNull();
    expect(read(typed)).not.toBeNull();
    expect(read({ kind: 'typed', text: 'چای آماده است' })).not.toBeNull();
    expect(read({ kind: 'ready', words: 'anything' })).toBeNull();
    for (const text of ['', '   ', 'two\nlines', 'x'.repeat(121)])
      expect(read({ kind: 'typed', text })).toBeNull();
    const seat = { kind: 'show-message', to: 's1', said: listen };
    expect(parseFacilitatorCommand(seat)).toBeNull();
  });
});

describe('lanterns', () => {
  test('[LANTERN-1] are lit by their seat, and put out by it or the facilitator', () => {
    const tale = given({ seats: 2 });
    tale.seat('s1', { kind: 'light-lantern' }).records('lantern-lit');
    tale.seat('s2', { kind: 'light-lantern' }).records('lantern-lit');
    tale.seat('s1', { kind: 'put-lantern-out' }).records('lantern-put-out');
    tale
      .facilitator({ kind: 'take-lantern-down', seat: 's2' as SeatId })
      .records('lantern-put-out');
    tale.facilitator({ kind: 'take-lantern-down', seat: 's2' as SeatId }).refuses('already-so');
    tale.facilitator({ kind: 'take-lantern-down', seat: 's9' as SeatId }).refuses('no-such-seat');
    expect(tale.group.lanterns.size).toBe(0);
  });

  test('[LANTERN-2] lit again it does nothing, and it goes with its seat', () => {
    const tale = given({ seats: 1, phase: 'play' });
    tale.seat('s1', { kind: 'put-lantern-out' }).records();
    tale.seat('s1', { kind: 'light-lantern' }).records('lantern-lit');
    tale.seat('s1', { kind: 'light-lantern' }).records();
    tale.seat('s1', { kind: 'leave' });
    expect(tale.group.lanterns.size).toBe(0);
  });
});
