import { expect, test } from 'vitest';
import { nextLead } from '../../src/bots/next-lead.ts';
import type { ConsoleScene } from '../../src/session/view/console-view.ts';
import { view } from '../../src/session/view/view.ts';
import { walk } from '../support/at-page.ts';
import { given, type Given, type Tale } from '../support/tale.ts';

function sceneOf(tale: Tale): ConsoleScene {
  const seen = view(tale.group, { kind: 'facilitator', language: 'en' }, tale.facts());
  if (seen.kind !== 'facilitator') throw new Error('Not a console.');
  return seen.scene;
}

const at = (what: Given) => sceneOf(given({ seats: 6, ...what }));
const now = { phase: 0, story: 0 };
const long = { phase: 0, story: 60_000 };

test('[LEAD-1] each phase is shown for its time, the terms among the first', () => {
  const lobby = at({ phase: 'lobby' });
  expect(nextLead(lobby, now)).toBeNull();
  expect(nextLead(lobby, { phase: 4000, story: 0 })).toEqual({ kind: 'move-on', to: 'terms' });
  const rules = at({ phase: 'rules' });
  expect(nextLead(rules, { phase: 24_000, story: 0 })).toBeNull();
  expect(nextLead(rules, { phase: 25_000, story: 0 })).toEqual({ kind: 'move-on', to: 'roles' });
});

test('[LEAD-1] roles are dealt once, by chance', () => {
  const seen = { phase: 3000, story: 0 };
  expect(nextLead(at({ phase: 'roles' }), seen)).toEqual({ kind: 'deal-roles' });
  expect(nextLead(at({ phase: 'roles', dealt: true }), seen)).toBeNull();
});

test('[LEAD-2] one team is on the wall, and a story that stands still is helped on', () => {
  const two = given({ seats: 6, settings: { teams: 2 }, phase: 'play' });
  expect(nextLead(sceneOf(two), now)).toEqual({
    kind: 'focus',
    focus: { kind: 'team', team: 'gourd' },
  });
  const tale = walk(given({ seats: 6, phase: 'play' }), [0]);
  expect(nextLead(sceneOf(tale), now)).toBeNull();
  const target = tale.target();
  expect(nextLead(sceneOf(tale), long)).toEqual({ kind: 'choose', target, choice: 0 });
});

test('[LEAD-2] every way a story can stand still is helped on', () => {
  const tale = given({ seats: 6, phase: 'play', settings: { closesWhenAllVoted: false } });
  let moves = 0;
  for (; moves < 60; moves += 1) {
    const scene = sceneOf(tale);
    const { panel } = scene.teams[0] ?? {};
    if (!panel || panel.telling.ending !== null) break;
    if (panel.telling.moreLines) {
      const line = tale.beat().lines.length - 1;
      tale.facilitator({ kind: 'turn-line', target: tale.target(), line });
      continue;
    }
    const command = nextLead(scene, long);
    expect(command).not.toBeNull();
    if (command) expect(tale.facilitator(command).refused).toBeNull();
  }
  expect(sceneOf(tale).teams[0]?.panel?.telling.ending).not.toBeNull();
  expect(nextLead(sceneOf(tale), now)).toEqual({ kind: 'move-on', to: 'de-roling' });
});

test('[LEAD-3] the debrief shows its pictures one after the other, and stays at the last', () => {
  const tale = given({ seats: 6, phase: 'debrief' });
  const shown: string[] = [];
  for (let second = 0; second < 200; second += 1) {
    const command = nextLead(sceneOf(tale), { phase: second * 1000, story: 0 });
    if (command) tale.facilitator(command);
    const { picture } = tale.group.debrief;
    if (shown.at(-1) !== picture) shown.push(picture);
  }
  expect(shown).toEqual(['paths', 'endings', 'meters', 'prompts', 'chair']);
  expect(tale.group.debrief.step).toBe('take-home');
  expect(tale.group.phase).toBe('debrief');
});

test('[LEAD-4] nobody leads on while the trainer holds everything', () => {
  const tale = given({ seats: 6, phase: 'lobby' });
  const late = { phase: 600_000, story: 600_000 };
  tale.facilitator({ kind: 'stop' });
  expect(nextLead(sceneOf(tale), late)).toBeNull();
});
