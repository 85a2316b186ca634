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
};

export function roadInk(team: TeamId): RoadInk {
  return inks[team];
}
