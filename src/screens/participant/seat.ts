import type { Link, LinkState } from '../../link/link.ts';
import type { View } from '../../session/view/viewer.ts';
import type { SeatCommand } from '../../session/command.ts';
import type { SeatMine, SeatScene } from '../../session/view/seat-view.ts';

export type SeatView = View & { readonly kind: 'seat' };
export type SeatLink = Link<SeatView>;

/** Whatever was open is shut while the tree or the map is shown, and nothing is said. */
export function isStill({ scene }: Pick<Seat, 'scene'>): boolean {
  return scene.stopped || scene.phase.name === 'map';
}

/** What every screen of a seat is drawn from, and how it answers. */
export type Seat = {
  readonly scene: SeatScene;
  readonly mine: SeatMine;
  readonly state: LinkState<SeatView>;
  readonly send: (command: SeatCommand) => void;
};
