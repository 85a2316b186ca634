import { describe, expect, test } from 'vitest';
import { totalsOf } from '../../src/host/totals.ts';
import type { SecondKey } from '../../src/session/offers.ts';
import type { FacilitatorCommand } from '../../src/session/command.ts';
import { keysThatGo } from '../../src/session/decision-key.ts';
import type { SeatId } from '../../src/session/ids.ts';
import { view } from '../../src/session/view/view.ts';
import { bandedTotal } from '../support/any-offer.ts';
import { given, openTale, type Outcome, type Tale } from '../support/tale.ts';
import { theFord } from '../support/the-ford.ts';
import { elsewhere, ford, intoDebrief, votedAtFord } from '../support/voted.ts';

const twelve = (): Tale => votedAtFord({ gourd: [8, 3, 1] });

const offer = (tale: Tale, second: SecondKey = 'group', stop = ford): Outcome =>
  tale.facilitator({ kind: 'offer-total', stop, to: elsewhere, second });

const sentence = (tale: Tale, text = 'We ask first.'): Outcome =>
  tale.facilitator({ kind: 'offer-sentence', text });

const second = (tale: Tale, command: FacilitatorCommand): Outcome =>
  tale.send({ by: 'facilitator', command, second: true });

const answers = (tale: Tale, yes: number, no = 0): void => {
  for (let seat = 1; seat <= yes + no; seat += 1)
    tale.seat(`s${seat}`, {
      kind: 'answer-offer',
      number: tale.group.offers.made,
      agrees: seat <= yes,
    });
};

const close = (tale: Tale, pots: readonly [number, number] = [0, 0]): Outcome =>
  tale.facilitator({ kind: 'close-offer', number: tale.group.offers.made, pots });

const said = (tale: Tale, kind: 'stage' | 'facilitator'): string =>
  JSON.stringify(view(tale.group, { kind, language: 'en' }, tale.facts()));

const seen = (tale: Tale, seat: string) => {
  const found = view(tale.group, { kind: 'seat', seat: seat as SeatId }, tale.facts());
  if (found.kind !== 'seat') throw new Error('Not a seat.');
  return found;
};

describe('what leaves a group', () => {
  test('[KEYS-1] is offered in its debrief, one thing at a time, and never while it plays', () => {
    offer(given({ seats: 12, phase: 'play' })).refuses('still-playing');
    sentence(given({ phase: 'rules' })).refuses('still-playing');
    const tale = twelve();
    offer(tale, 'group', 'nowhere').refuses('no-such-item');
    offer(tale).records('offer-made').including({ number: 1, second: 'group' });
    offer(tale).refuses('offer-open');
    sentence(tale).refuses('offer-open');
    tale.facilitator({ kind: 'withdraw-offer', number: 1 }).records('offer-withdrawn');
    tale.facilitator({ kind: 'pause' });
    offer(tale).refuses('paused');
    tale.facilitator({ kind: 'resume' });
    tale.facilitator({ kind: 'move-on', to: 'meet' });
    offer(tale).refuses('wrong-phase');
  });

  test('[KEYS-2] leaves with a second facilitator’s key, and nobody turns both', () => {
    const tale = twelve();
    const yes = { kind: 'turn-second-key', number: 1 } as const;
    second(tale, { kind: 'offer-total', stop: ford, to: elsewhere, second: 'group' }).refuses(
      'key-of-another',
    );
    offer(tale, 'facilitator');
    tale.facilitator(yes).refuses('key-of-another');
    tale.facilitator({ kind: 'keep-here', number: 1 }).refuses('key-of-another');
    close(tale, [40, 0]).refuses('key-of-facilitator');
    tale
      .seat('s1', { kind: 'answer-offer', number: 1, agrees: true })
      .refuses('key-of-facilitator');
    second(tale, { ...yes, number: 2 }).refuses('no-such-offer');
    expect(tale.group.offers.given).toEqual([]);
    second(tale, yes).records('offer-agreed');
    expect(tale.group.offers).toMatchObject({
      open: null,
      given: [{ stop: ford, to: elsewhere, at: tale.now }],
    });
  });

  test('[KEYS-2] leaves with the group’s own key, which no facilitator turns', () => {
    const tale = twelve();
    offer(tale, 'group');
    second(tale, { kind: 'turn-second-key', number: 1 }).refuses('key-of-group');
    second(tale, { kind: 'keep-here', number: 1 }).refuses('key-of-group');
    second(tale, { kind: 'close-offer', number: 1, pots: [40, 0] }).refuses('key-of-another');
    answers(tale, 12);
    close(tale).records('offer-agreed');
    expect(tale.group.offers.given).toHaveLength(1);
  });

  test('[KEYS-3] the group agrees with ten secret answers and no "no", of devices or from pots', () => {
    const tale = twelve();
    offer(tale);
    answers(tale, 9);
    close(tale).refuses('too-few-answers');
    close(tale, [1, 1]).records('offer-refused');
    const other = twelve();
    offer(other);
    answers(other, 9);
    close(other, [1, 0]).records('offer-agreed');
    const third = twelve();
    offer(third);
    answers(third, 11, 1);
    close(third, [40, 0]).records('offer-refused');
    expect(third.group.offers).toMatchObject({ given: [], kept: [ford], open: null });
  });

  test('[KEYS-3] before there are ten, closing tells nobody whether a "no" is among them', () => {
    const closed = [true, false].map((agrees) => {
      const tale = twelve();
      offer(tale);
      tale.seat('s1', { kind: 'answer-offer', number: 1, agrees });
      close(tale).refuses('too-few-answers');
      answers(tale, agrees ? 9 : 8, agrees ? 0 : 1);
      close(tale).refuses('too-few-answers');
      return [said(tale, 'stage'), said(tale, 'facilitator')];
    });
    expect(closed[1]).toEqual(closed[0]);
  });

  test('[KEYS-3] who observes has no answer, and in a chain of command there is no such ballot', () => {
    const tale = given({ seats: 12, phase: 'rules' });
    tale.seat('s1', { kind: 'observe' });
    tale.facilitator({ kind: 'move-on', to: 'roles' });
    tale.facilitator({ kind: 'move-on', to: 'play' });
    sentence(intoDebrief(tale)).records('offer-made');
    tale.seat('s1', { kind: 'answer-offer', number: 1, agrees: false }).refuses('observing');
    const ordered = given({ phase: 'play', settings: { inChainOfCommand: true } });
    sentence(intoDebrief(ordered)).refuses('chain-of-command');
  });

  test('[KEYS-4] each decision leaves once, and one that was refused stays; what was taken back may be asked again', () => {
    const tale = twelve();
    offer(tale);
    tale.facilitator({ kind: 'withdraw-offer', number: 1 });
    offer(tale, 'facilitator').including({ number: 2 });
    second(tale, { kind: 'turn-second-key', number: 2 });
    offer(tale).refuses('already-released');
    const kept = twelve();
    offer(kept, 'facilitator');
    second(kept, { kind: 'keep-here', number: 1 }).records('offer-refused');
    offer(kept).refuses('stays-here');
    tale.facilitator({ kind: 'withdraw-offer', number: 2 }).refuses('no-such-offer');
  });

  test('[KEYS-5] an answer is sealed, can be changed, goes with its seat, and its key goes with the offer', () => {
    const tale = twelve();
    offer(tale);
    const say = (agrees: boolean): Outcome =>
      tale.seat('s1', { kind: 'answer-offer', number: 1, agrees });
    say(false).records('offer-answered');
    say(false).records();
    const first = JSON.stringify(tale.events.at(-1));
    expect(seen(tale, 's1').mine.agrees).toBe(false);
    say(true).records('offer-answered');
    expect(JSON.stringify(tale.events.at(-1))).toHaveLength(first.length);
    expect(seen(tale, 's1').mine.agrees).toBe(true);
    expect(seen(tale, 's2').mine).not.toHaveProperty('agrees');
    const other = JSON.stringify(seen(tale, 's2'));
    tale.facilitator({ kind: 'remove-seat', seat: 's1' as SeatId });
    expect(tale.group.offers.open?.cast.size).toBe(0);
    expect(JSON.stringify(seen(tale, 's2'))).toBe(other);
    answers(tale, 11);
    const [closed] = close(tale, [0, 1]).events;
    expect(closed && keysThatGo(closed)).toEqual(['offer/1']);
    expect(seen(tale, 's3').mine).not.toHaveProperty('agrees');
  });

  test('[KEYS-6] what waits for a key is taken back as the debrief is over', () => {
    const tale = twelve();
    offer(tale);
    const [back] = tale.facilitator({ kind: 'move-on', to: 'meet' }).events;
    expect(back).toMatchObject({ kind: 'offer-withdrawn', number: 1 });
    const ended = twelve();
    sentence(ended);
    ended.facilitator({ kind: 'end', keeping: 'kept' }).records('offer-withdrawn', 'ended');
  });

  test('[KEYS-7] what comes from another group is taken in as it came, at any time but the end, and changes nothing else', () => {
    const tale = given({ seats: 2, phase: 'play' });
    const before = tale.group;
    const total = bandedTotal('most');
    tale.room({ kind: 'receive-total', total }).records('total-received');
    expect(tale.group).toEqual({
      ...before,
      offers: { ...before.offers, received: [total] },
      sequence: before.sequence + 1,
    });
    tale.room({ kind: 'bring-sentence', text: 'No.' }).refuses('another-kind-of-session');
    for (let more = 1; more < 24; more += 1) tale.room({ kind: 'receive-total', total });
    tale.room({ kind: 'receive-total', total }).refuses('list-full');
    intoDebrief(tale).facilitator({ kind: 'end', keeping: 'totals' });
    tale.room({ kind: 'receive-total', total }).refuses('ended');
    const briefed = openTale(theFord, 'briefing');
    briefed.room({ kind: 'receive-total', total }).refuses('another-kind-of-session');
  });

  test('[KEYS-8] one sentence is told to the officers, once the group agreed to it', () => {
    const tale = given({ seats: 12, phase: 'play' });
    intoDebrief(tale);
    sentence(tale, ' We ask first. ');
    expect(tale.group.offers.open?.what).toEqual({ kind: 'sentence', text: 'We ask first.' });
    answers(tale, 11, 1);
    close(tale).records('offer-refused');
    expect(tale.group.offers.sentence).toBeNull();
    sentence(tale, 'We greet first.').records('offer-made');
    answers(tale, 10);
    close(tale).records('offer-agreed');
    expect(tale.group.offers.sentence).toBe('We greet first.');
    sentence(tale).refuses('already-released');
  });

  test('[KEYS-8] after the debrief the console holds it still, and nobody else does', () => {
    const tale = given({ seats: 12, phase: 'play' });
    intoDebrief(tale);
    sentence(tale, 'We greet first.');
    answers(tale, 10);
    close(tale);
    tale.facilitator({ kind: 'end', keeping: 'totals' });
    expect(said(tale, 'facilitator')).toContain('"agreed":"We greet first."');
    expect(said(tale, 'stage')).not.toContain('We greet first.');
    expect(JSON.stringify(seen(tale, 's1'))).not.toContain('We greet first.');
    expect(totalsOf(tale.group, theFord)).toMatchObject({ forOfficers: 'We greet first.' });
    const silent = intoDebrief(given({ seats: 12, phase: 'play' }));
    silent.facilitator({ kind: 'end', keeping: 'totals' });
    expect(said(silent, 'facilitator')).not.toContain('agreed');
    expect(totalsOf(silent.group, theFord)).not.toHaveProperty('forOfficers');
  });

  test('[KEYS-9] the room sees what would leave before it does, and nobody but the facilitator to whom', () => {
    const tale = twelve();
    expect(seen(tale, 's1').scene.phase.name).toBe('debrief');
    offer(tale, 'group');
    const wall = said(tale, 'stage');
    const device = JSON.stringify(seen(tale, 's1'));
    for (const told of [wall, device]) {
      expect(told).toContain('"band":"most"');
      expect(told).not.toContain(elsewhere);
    }
    expect(said(tale, 'facilitator')).toContain(elsewhere);
    answers(tale, 4);
    expect(said(tale, 'stage')).toBe(wall);
    expect(JSON.stringify(seen(tale, 's9'))).toContain('"band":"most"');
    answers(tale, 12);
    close(tale);
    const gone = view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts());
    if (gone.kind !== 'facilitator') throw new Error('Not a console.');
    expect(gone.scene.offers?.given).toMatchObject([{ to: elsewhere, at: tale.now }]);
    expect(gone.scene.offers?.list).toMatchObject([{ stop: ford, why: 'already-released' }]);
    expect(said(tale, 'stage')).not.toContain('"band"');
  });

  test('[KEYS-9] where a second facilitator holds the key, devices are not asked', () => {
    const tale = twelve();
    const before = JSON.stringify(seen(tale, 's1'));
    offer(tale, 'facilitator');
    expect(JSON.stringify(seen(tale, 's1'))).toBe(before);
    expect(said(tale, 'stage')).toContain('"band":"most"');
    tale.facilitator({ kind: 'draw-curtain' });
    expect(said(tale, 'stage')).not.toContain('"band"');
  });

  test('[KEYS-10] another group’s totals are on wall and console in the debrief, and on no device', () => {
    const tale = given({ seats: 2, phase: 'play' });
    tale.room({ kind: 'receive-total', total: bandedTotal('half') });
    const wallInPlay = said(tale, 'stage');
    expect(wallInPlay).not.toContain('"band"');
    intoDebrief(tale);
    expect(said(tale, 'stage')).toContain('"band":"half"');
    expect(said(tale, 'facilitator')).toContain('"received":1');
    expect(JSON.stringify(seen(tale, 's1'))).not.toContain('band');
  });
});
