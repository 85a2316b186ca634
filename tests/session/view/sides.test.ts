import { expect, test } from 'vitest';
import type { Facts } from '../../../src/session/facts.ts';
import { ownSides, type OwnSides } from '../../../src/session/own-side.ts';
import { consoleScene } from '../../../src/session/view/console-view.ts';
import { view } from '../../../src/session/view/view.ts';
import type { Viewer } from '../../../src/session/view/viewer.ts';
import { given } from '../../support/tale.ts';
import { theFordCrossed } from '../../support/the-ford-crossed.ts';

const asking = (settings: { readonly inChainOfCommand?: boolean } = {}) =>
  given({
    scenario: theFordCrossed,
    seats: 4,
    phase: 'roles',
    settings: { crossed: true, ...settings },
  });

test('[CROSS-7] a side changes no byte of any view; that it was said shows in its own alone', () => {
  const { group, facts } = asking();
  const ids = [...group.seats.keys()];
  const helpers = ['facilitator', 'stage', 'observer', 'interpreter'] as const;
  const viewers: readonly Viewer[] = [
    ...helpers.map((kind) => ({ kind, language: 'en' })),
    ...ids.map((seat) => ({ kind: 'seat', seat }) as const),
  ];
  const seen = (sides: OwnSides): readonly string[] => {
    const known: Facts = { ...facts(), sides };
    return viewers.map((viewer) => JSON.stringify(view(group, viewer, known)));
  };
  const [first] = ids;
  if (first === undefined) throw new Error('nobody is here');
  const said = ownSides.map((side) => seen(new Map([[first, side]])));
  expect(said[1]).toEqual(said[0]);
  expect(said[2]).toEqual(said[0]);
  const before = seen(new Map());
  const changed = viewers.filter((_, at) => before[at] !== said[0]?.[at]);
  expect(changed).toEqual([viewers[0], { kind: 'seat', seat: first }]);
});

test('[CROSS-7] the console gets a number, and in a chain of command none', () => {
  const crossingIn = (settings: { readonly inChainOfCommand?: boolean }) => {
    const tale = asking(settings);
    tale.seat('s1', { kind: 'tell-side', side: 'unsaid' });
    tale.seat('s2', { kind: 'tell-side', side: 'civil' });
    tale.seat('s4', { kind: 'observe' });
    return consoleScene(tale.group, 'en', tale.facts()).crossing;
  };
  const on = { crossed: true, isAsking: true };
  expect(crossingIn({})).toEqual({ ...on, told: { told: 2, of: 3 } });
  expect(crossingIn({ inChainOfCommand: true })).toEqual({ ...on, told: null });
});
