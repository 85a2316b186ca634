import type { ComponentChildren } from 'preact';
import type { TeamPanel, Telling } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { Balance } from './balance.tsx';
import { InTheRoom, isByShape } from './in-the-room.tsx';

/** What the room does now, as a picture: it listens, speaks in pairs, talks, votes, walks, or weighs. */
export function DoPicture({ panel }: { panel: TeamPanel }): ComponentChildren {
  const { state, decision, choices } = panel.telling;
  const by = decision?.by ?? 'team';
  if (state === 'tied') return <Balance panel={panel} />;
  if (state === 'voting' && isByShape(by)) return <InTheRoom by={by} choices={choices} />;
  return <Picture kind="do-picture" file={`moments/${momentOf(panel.telling)}.svg`} />;
}

const ofState = {
  reading: 'listening',
  'saying-back': 'saying-back',
  rehearsing: 'rehearsing',
  private: 'private',
  talking: 'talking',
  settled: 'decided',
} as const;

const ofDecider = {
  team: 'voting',
  room: 'voting',
  consensus: 'talking',
  role: 'one-decides',
  facilitator: 'one-decides',
  hands: 'hands',
} as const;

/** A file in `assets/art/moments`. */
export function momentOf({ state, decision }: Pick<Telling, 'state' | 'decision'>): string {
  if (state !== 'voting' && state !== 'tied') return ofState[state];
  const by = decision?.by ?? 'team';
  return Object.hasOwn(ofDecider, by) ? ofDecider[by as keyof typeof ofDecider] : 'voting';
}
