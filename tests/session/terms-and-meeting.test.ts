import { expect, test } from 'vitest';
import type { SeatId } from '../../src/session/ids.ts';
import { noTerms } from '../../src/session/terms.ts';
import { view } from '../../src/session/view/view.ts';
import { given, type Tale } from '../support/tale.ts';

function shownTo(tale: Tale): readonly unknown[] {
  const stage = view(tale.group, { kind: 'stage', language: 'en' }, tale.facts());
  const seat = view(tale.group, { kind: 'seat', seat: 's1' as SeatId }, tale.facts());
  return [stage.scene.phase, seat.scene.phase];
}

test('[TERMS-1] the terms come before the ground rules, and may be passed over', () => {
  const tale = given({ seats: 1 });
  tale.facilitator({ kind: 'move-on', to: 'terms' }).records('phase-entered');
  tale.facilitator({ kind: 'move-on', to: 'play' }).refuses('wrong-phase');
  tale.facilitator({ kind: 'move-on', to: 'lobby' }).records('phase-entered');
  tale.facilitator({ kind: 'move-on', to: 'rules' }).records('phase-entered');
  tale.facilitator({ kind: 'move-on', to: 'terms' }).records('phase-entered');
  tale.facilitator({ kind: 'move-on', to: 'rules' }).records('phase-entered');
  tale.facilitator({ kind: 'move-on', to: 'play' }).including({ phase: 'play' });
  tale.facilitator({ kind: 'move-on', to: 'terms' }).refuses('wrong-phase');
});

test('[TERMS-2] what was chosen is shown, and nothing else', () => {
  const tale = given({ phase: 'terms', seats: 1 });
  expect(shownTo(tale)).toEqual([
    { name: 'terms', terms: [], care: null },
    { name: 'terms', terms: [], care: null },
  ]);
  const terms = { ...noTerms, visits: 'announced', leaves: 'totals' } as const;
  tale
    .facilitator({ kind: 'change-settings', settings: { terms } })
    .including({ settings: { terms } });
  tale
    .facilitator({ kind: 'change-settings', settings: { terms: { ...terms } } })
    .refuses('already-so');
  const shown = [
    { term: 'visits', answer: 'announced' },
    { term: 'leaves', answer: 'totals' },
  ];
  expect(shownTo(tale)).toEqual([
    { name: 'terms', terms: shown, care: null },
    { name: 'terms', terms: shown, care: null },
  ]);
  tale.facilitator({ kind: 'move-on', to: 'rules' });
  tale
    .facilitator({ kind: 'change-settings', settings: { terms: noTerms } })
    .refuses('wrong-phase');
});

test('[MEET-2] what is played as a what-if ends as people meet', () => {
  const tale = given({ phase: 'debrief' });
  tale.facilitator({ kind: 'move-on', to: 'debrief' });
  const { team, run } = tale.target();
  tale.facilitator({ kind: 'start-what-if', team, run, at: 0 });
  expect(tale.team().whatIf).not.toBeNull();
  tale.facilitator({ kind: 'move-on', to: 'meet' }).including({ kind: 'what-if-ended' });
  expect(tale.team().whatIf).toBeNull();
});

test('[MEET-1] a mixed session ends with a time to meet, and another does not', () => {
  const mixed = given({ phase: 'meet', seats: 1 });
  expect(shownTo(mixed)).toEqual([{ name: 'meet' }, { name: 'meet' }]);
  mixed.facilitator({ kind: 'move-on', to: 'debrief' }).refuses('wrong-phase');
  mixed.facilitator({ kind: 'end', keeping: 'totals' }).records('ended');
  const alike = given({ phase: 'debrief', settings: { mixed: false } });
  alike.facilitator({ kind: 'move-on', to: 'meet' }).refuses('wrong-phase');
  given({ phase: 'play' }).facilitator({ kind: 'move-on', to: 'meet' }).refuses('wrong-phase');
});
