import type { TeamId } from '../../../session/ids.ts';

/** A team's colour on a road, and its dashes in paper white, so that no colour stands alone. */
export type RoadInk = { readonly colour: string; readonly dashes: string };

const inks: Readonly<Record<TeamId, RoadInk>> = {
  gourd: { colour: '#c1501f', dashes: '' },
  kite: { colour: '#2f6f9f', dashes: '1 17' },
  lamp: { colour: '#d9a31c', dashes: '26 14' },
  boat: { colour: '#3f7d57', dashes: '15 11 1 11' },
  kettle: { colour: '#8d3f5c', dashes: '1 9 1 24' },
  ladder: { colour: '#a9763a', dashes: '44 10' },
  comb: { colour: '#5b4a86', dashes: '8 9' },
  leaf: { colour: '#78a23c', dashes: '26 10 8 10' },
  // These stand in for what was struck.
  basket: { colour: '#4f5a62', dashes: '34 8 1 8' },
  drum: { colour: '#b5566b', dashes: '6 18' },
  pot: { colour: '#2a8f8a', dashes: '18 6 6 6 6 14' },
  wheel: { colour: '#6b6f1f', dashes: '1 8 1 8 16 8' },
};

export function roadInk(team: TeamId): RoadInk {
  return inks[team];
}
