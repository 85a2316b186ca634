import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Picture } from '../../parts/picture.tsx';

const rooms = {
  solmirela: { inside: 'hall', outside: 'riverside' },
  fadolasi: { inside: 'clock-house', outside: 'ferry-step' },
} as const;

/** The world that is told of, for all pictures of the wall that are not the story's own. */
export const WorldOnWall = createContext<string | null>(null);

type Where = 'inside' | 'outside';

/** A place of a world under a roof or by the water, in `assets/art/places`; where the world has none, the valley's. */
export function placeOf(world: string | null, where: Where): string {
  const known = world !== null && Object.hasOwn(rooms, world) ? world : 'solmirela';
  return rooms[known as keyof typeof rooms][where];
}

type BackdropProps = {
  readonly where: Where;
  /** Paled, so that cards stand out on it; or in the evening. */
  readonly light?: 'pale' | 'evening';
};

/** Where the room is while nothing is told. */
export function Backdrop({ where, light }: BackdropProps): ComponentChildren {
  const place = placeOf(useContext(WorldOnWall), where);
  return (
    <>
      <Picture kind="still-place" file={`places/${place}.svg`} />
      {light !== undefined && <i class={`over-place ${light}`} />}
    </>
  );
}
