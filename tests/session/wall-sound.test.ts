import { expect, test } from 'vitest';
import { parseFacilitatorCommand } from '../../src/session/parse-command.ts';
import { loudest } from '../../src/session/wall-sound.ts';
import { stageScene } from '../../src/session/view/stage-view.ts';
import { view } from '../../src/session/view/view.ts';
import type { Viewer } from '../../src/session/view/viewer.ts';
import { given, type Tale } from '../support/tale.ts';

const quiet = { voiceVolume: 4, effectVolume: 0, placeVolume: 1 } as const;

const wallOf = ({ group, facts }: Tale) => stageScene(group, 'en', facts());

test('[LOUD-1] the wall is muted and its volumes are set in every phase', () => {
  for (const phase of ['lobby', 'terms', 'rules', 'roles', 'play', 'debrief', 'meet'] as const) {
    const tale = given({ phase });
    const set = (settings: object) => tale.facilitator({ kind: 'change-settings', settings });
    set({ muted: true }).records('settings-changed');
    set({ effectVolume: 0 }).records('settings-changed');
    set({ placeVolume: 1 }).records('settings-changed');
    expect(tale.group.settings).toMatchObject({ muted: true, effectVolume: 0, placeVolume: 1 });
    set({ placeVolume: 1 }).refuses('already-so');
  }
});

test('[LOUD-1] what is out of range makes no command', () => {
  const odd = [
    { muted: 'yes' },
    { voiceVolume: loudest + 1 },
    { placeVolume: -1 },
    { effectVolume: 1.5 },
    { effectVolume: null },
  ];
  for (const settings of odd)
    expect(parseFacilitatorCommand({ kind: 'change-settings', settings })).toBeNull();
  const right = { kind: 'change-settings', settings: { muted: false, ...quiet } };
  expect(parseFacilitatorCommand(right)).toEqual(right);
});

test('[LOUD-2] the wall is told parts of the whole, and nothing where all is as it was made', () => {
  const tale = given({ seats: 2, phase: 'play' });
  const before = wallOf(tale);
  const set = (settings: object) => tale.facilitator({ kind: 'change-settings', settings });
  set({ muted: true, ...quiet });
  expect(wallOf(tale)).toEqual({ ...before, muted: true, effectVolume: 0, placeVolume: 0.25 });
  set({ muted: false, effectVolume: loudest, placeVolume: loudest });
  expect(wallOf(tale)).toEqual(before);
});

test('[LOUD-2] for no device, observer or interpreter a byte changes', () => {
  const tale = given({ seats: 2, phase: 'play' });
  const viewers: readonly Viewer[] = [
    ...(['observer', 'interpreter'] as const).map((kind) => ({ kind, language: 'en' })),
    ...[...tale.group.seats.keys()].map((seat) => ({ kind: 'seat', seat }) as const),
  ];
  const seen = () => viewers.map((one) => JSON.stringify(view(tale.group, one, tale.facts())));
  const before = seen();
  tale.facilitator({ kind: 'change-settings', settings: { muted: true, ...quiet } });
  expect(seen()).toEqual(before);
});
