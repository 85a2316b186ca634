import type { LinkState } from '../../../../src/link/link.ts';
import type { Scene } from '../../../../src/scenario/beat.ts';
import type { SeatView } from '../../../../src/screens/participant/seat.ts';
import type { ShownLine, Telling } from '../../../../src/session/view/telling.ts';
import { leader, trader } from './figures.ts';

type State = LinkState<SeatView>;

const nurse = { ...leader, who: 'elwimo', art: 'nurse', at: 'centre', pose: 'stand' } as const;

/** What a picture may be of, and how near. */
const scenes: Readonly<Record<string, Partial<Scene>>> = {
  dusk: { time: 'dusk', backdrop: 'market' },
  night: { time: 'night' },
  rain: { weather: 'rain', backdrop: 'wells' },
  dust: { weather: 'dust', time: 'afternoon', backdrop: 'fields' },
  'in-the-hall': { time: 'night', backdrop: 'hall' },
  three: { people: [leader, nurse, trader], props: [{ name: 'cart', at: 'left' }] },
  near: { camera: { shot: 'near', on: 'yosolmi' } },
  left: { camera: { shot: 'left' } },
  'two-places': { camera: { shot: 'split', backdrop: 'clinic' } },
  'on-the-map': { map: true, where: { map: 'port-map', mark: [640, 300] } },
};

/** The comic panel by every light and weather, and moving where devices may. */
export function panelStates(
  play: (change: Partial<Telling>) => State,
  line: ShownLine,
): Readonly<Record<string, State>> {
  const showing = (scene: Partial<Scene>): State =>
    play({ state: 'reading', lines: [{ ...line, scene: { ...line.scene, ...scene } }] });
  const rainy = showing({ weather: 'rain' });
  return {
    ...Object.fromEntries(
      Object.entries(scenes).map(([name, scene]) => [`panel-${name}`, showing(scene)]),
    ),
    'panel-moving': { ...rainy, scene: rainy.scene && { ...rainy.scene, moving: true } },
  };
}
