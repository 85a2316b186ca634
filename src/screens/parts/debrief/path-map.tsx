import type { ComponentChildren } from 'preact';
import type { PathStop } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';
import { spoken } from '../spoken.ts';
import { boxStyle } from './map-box-style.ts';
import type { MapRoom } from './map-room.ts';
import { PathList } from './path-list.tsx';
import { RoadTable } from './road-table.tsx';
import type { Weave } from './weave-layout.ts';
import { layOutWeave } from './weave-layout.ts';
import type { WovenPictures } from './weave-legs.ts';
import { WeaveStrand } from './weave-strand.tsx';
import { WovenStopCard } from './woven-stop-card.tsx';

type PathMapProps = {
  readonly pictures: WovenPictures;
  /** Which of the stops that somebody reached is up, from 0. */
  readonly item: number;
  readonly room: MapRoom;
};

/** All decisions with their choices, and each team's strand woven through what it chose. */
export function PathMap({ pictures, item, room }: PathMapProps): ComponentChildren {
  const reached = pictures.stops.filter(({ teams }) => teams.length > 0);
  const up = reached.length === 0 ? undefined : reached[item % reached.length];
  const isNarrow = room.width < 1200 * room.unit;
  return (
    <figure class="path-map">
      {isNarrow ? (
        <PathList pictures={pictures} up={up} room={room} />
      ) : (
        <WeaveSheet weave={layOutWeave(pictures, room)} up={up} room={room} />
      )}
      <RoadTable roads={pictures.roads} stops={pictures.stops} />
    </figure>
  );
}

type WeaveSheetProps = {
  readonly weave: Weave;
  readonly up: PathStop | undefined;
  readonly room: MapRoom;
};

function WeaveSheet({ weave, up, room }: WeaveSheetProps): ComponentChildren {
  const mirrored = spoken.getState().dir === 'rtl';
  return (
    <div class="map-sheet" style={{ width: `${room.width}px`, height: `${room.height}px` }}>
      {weave.stops.map((one) => (
        <span
          key={one.stop.path}
          class={`stop-ground ${one.stop.kind} ${one.stop === up ? 'up' : ''} ${one.stop.teams.length === 0 ? 'not-taken' : ''}`}
          style={boxStyle(one.box)}
        />
      ))}
      <Strands weave={weave} room={room} mirrored={mirrored} />
      {weave.stops.map((one) => (
        <WovenStopCard
          key={one.stop.path}
          woven={one}
          strands={weave.strands}
          up={one.stop === up}
          unit={room.unit}
        />
      ))}
      {weave.marks.map(({ team, box }) => (
        <span key={`${team} ${box.x} ${box.y}`} class="team-mark" style={boxStyle(box)}>
          <Picture file={`emblems/${team}.svg`} alt={say(`thing.${team}`)} />
        </span>
      ))}
    </div>
  );
}

const ranks = { untaken: 0, ghost: 1, told: 2 } as const;

type StrandsProps = {
  readonly weave: Weave;
  readonly room: MapRoom;
  readonly mirrored: boolean;
};

/** Grey roads lie below, thin ghosts next, the teams' strands on top. */
function Strands({ weave, room, mirrored }: StrandsProps): ComponentChildren {
  const ordered = weave.strands.toSorted(
    (one, other) => ranks[one.thread.leg.kind] - ranks[other.thread.leg.kind],
  );
  return (
    <svg
      class="map-lines"
      aria-hidden="true"
      viewBox={`0 0 ${room.width} ${room.height}`}
      style={mirrored ? { transform: 'scaleX(-1)' } : {}}
    >
      {ordered.map((strand, index) => (
        <WeaveStrand key={index} strand={strand} gap={weave.gap} unit={room.unit} />
      ))}
    </svg>
  );
}
