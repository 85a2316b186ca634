import { expect, test } from 'vitest';
import { parseFacilitatorCommand } from '../../src/session/parse-command.ts';
import { seatScene } from '../../src/session/view/seat-view.ts';
import { stageScene } from '../../src/session/view/stage-view.ts';
import { view } from '../../src/session/view/view.ts';
import type { Viewer } from '../../src/session/view/viewer.ts';
import { given, type Tale } from '../support/tale.ts';

const wallOf = ({ group, facts }: Tale) => stageScene(group, 'en', facts());
const change = (settings: object) => ({ kind: 'change-settings', settings }) as const;

test('[LOOK-1] the wall is made bright or still in every phase', () => {
  for (const phase of ['lobby', 'terms', 'rules', 'roles', 'play', 'debrief', 'meet'] as const) {
    const tale = given({ phase });
    const before = wallOf(tale);
    tale.facilitator(change({ daylight: true })).records('settings-changed');
    tale.facilitator(change({ calm: true })).records('settings-changed');
    tale.facilitator(change({ bigRoom: true })).records('settings-changed');
    expect(wallOf(tale)).toEqual({ ...before, daylight: true, calm: true, bigRoom: true });
    tale.facilitator(change({ daylight: false, calm: false, bigRoom: false }));
    expect(wallOf(tale)).toEqual(before);
  }
  for (const look of ['daylight', 'calm', 'bigRoom'])
    expect(parseFacilitatorCommand(change({ [look]: 'yes' }))).toBeNull();
});

test('[LOOK-1] for no device, observer or interpreter a byte changes', () => {
  const tale = given({ seats: 2, phase: 'play' });
  const viewers: readonly Viewer[] = [
    ...(['observer', 'interpreter'] as const).map((kind) => ({ kind, language: 'en' })),
    ...[...tale.group.seats.keys()].map((seat) => ({ kind: 'seat', seat }) as const),
  ];
  const seen = () => viewers.map((one) => JSON.stringify(view(tale.group, one, tale.facts())));
  const before = seen();
  tale.facilitator(change({ daylight: true, calm: true, bigRoom: true }));
  expect(seen()).toEqual(before);
});

test('[LOOK-2] tablets may move where they are allowed to, and nobody else is told', () => {
  const tale = given({ seats: 2, phase: 'play' });
  const [seat] = [...tale.group.seats.values()];
  const others: readonly Viewer[] = (['observer', 'interpreter', 'stage'] as const).map((kind) => ({
    kind,
    language: 'en',
  }));
  const seen = () => others.map((one) => JSON.stringify(view(tale.group, one, tale.facts())));
  const device = () => seatScene(tale.group, seat!, tale.facts());
  const [before, plain] = [seen(), device()];
  tale.facilitator(change({ moving: true })).records('settings-changed');
  expect(device()).toEqual({ ...plain, moving: true });
  expect(seen()).toEqual(before);
  tale.facilitator(change({ moving: false })).records('settings-changed');
  expect(device()).toEqual(plain);
  expect(parseFacilitatorCommand(change({ moving: 1 }))).toBeNull();
});
