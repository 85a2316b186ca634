import type { ComponentChildren } from 'preact';
import type { DebriefPictures, PathStop } from '../../../report/debrief-pictures.ts';
import type { TeamId } from '../../../session/ids.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';
import { dirOf, spoken } from '../say.ts';
import { layOutMap, type MapRoad, type MapRoom, type MapStop } from './map-layout.ts';
import { RoadTable } from './road-table.tsx';
import { roadInk } from './team-road.ts';

type PathMapProps = {
  readonly pictures: Pick<DebriefPictures, 'stops' | 'roads'>;
  /** Which of the stops that somebody reached is up, from 0. */
  readonly item: number;
  readonly room: MapRoom;
};

/** All roads of the story: the teams' in their colours, those taken back thin, those not taken grey. */
export function PathMap({ pictures, item, room }: PathMapProps): ComponentChildren {
  const legend = (room.width < 1000 * room.unit ? 190 : 92) * room.unit;
  const map = layOutMap(pictures.stops, pictures.roads, { ...room, height: room.height - legend });
  const reached = pictures.stops.filter(({ teams }) => teams.length > 0);
  const up = reached.length === 0 ? undefined : reached[item % reached.length];
  const mirrored = dirOf(spoken.getState().language) === 'rtl';
  const width = { width: `${room.width}px`, height: `${room.height - legend}px` };
  const teams = teamsOf(pictures.stops);
  return (
    <figure class="path-map">
      <div class="map-sheet" style={width}>
        <MapLines
          roads={map.roads}
          room={{ ...room, height: room.height - legend }}
          mirrored={mirrored}
        />
        {map.stops.map((stop) => (
          <StopBox key={stop.stop.path} {...stop} up={stop.stop === up} />
        ))}
      </div>
      <Legend teams={teams} up={up} height={legend} />
      <RoadTable roads={pictures.roads} stops={pictures.stops} />
    </figure>
  );
}

function teamsOf(stops: readonly PathStop[]): readonly TeamId[] {
  return [...new Set(stops.flatMap(({ teams }) => teams))];
}

type MapLinesProps = {
  readonly roads: readonly MapRoad[];
  readonly room: MapRoom;
  readonly mirrored: boolean;
};

/** Grey roads lie below, thin ghosts next, the teams' roads on top. */
function MapLines({ roads, room, mirrored }: MapLinesProps): ComponentChildren {
  const { width, height, unit } = room;
  const rank = (road: MapRoad) => (road.team === null ? 0 : road.ghost ? 1 : 2);
  const ordered = roads.toSorted((one, other) => rank(one) - rank(other));
  return (
    <svg
      class="map-lines"
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      style={mirrored ? { transform: 'scaleX(-1)' } : {}}
    >
      {ordered.map((road, index) => (
        <Road key={index} road={road} unit={unit} />
      ))}
    </svg>
  );
}

function Road({ road, unit }: { road: MapRoad; unit: number }): ComponentChildren {
  const d = road.line.path;
  const stroke = (colour: string, width: number, dashes = '') => (
    <path
      d={d}
      fill="none"
      stroke={colour}
      stroke-width={width * unit}
      stroke-dasharray={dashes
        .split(' ')
        .map((dash) => (dash === '' ? '' : Number(dash) * unit))
        .join(' ')}
      stroke-linecap={dashes === '' ? 'butt' : 'round'}
    />
  );
  if (road.team === null)
    return (
      <>
        {stroke('#aaa398', 13)}
        {stroke('#dcd6ca', 6)}
      </>
    );
  const { colour, dashes } = roadInk(road.team);
  if (road.ghost) return <>{stroke(colour, 6, '12 12')}</>;
  return (
    <>
      {stroke('#1f1a24', 21)}
      {stroke(colour, 14)}
      {dashes !== '' && stroke('#fffaf0', 4, dashes)}
    </>
  );
}

function StopBox({ stop, box, titled, up }: MapStop & { up: boolean }): ComponentChildren {
  const taken = stop.teams.length > 0;
  const names = [taken ? 'taken' : 'not-taken', stop.kind, up ? 'up' : '', titled ? '' : 'small'];
  const style = {
    insetInlineStart: `${box.x}px`,
    top: `${box.y}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  };
  return (
    <div class={`map-stop ${names.join(' ')}`} style={style} title={stop.title}>
      {titled && (
        <b dir="auto" class={stop.title.length > 26 ? 'long' : ''}>
          {stop.title}
        </b>
      )}
      {taken && (
        <span class={`stop-teams many${Math.min(stop.teams.length, 8)}`}>
          {stop.teams.map((team) => (
            <Picture key={team} file={`emblems/${team}.svg`} />
          ))}
        </span>
      )}
    </div>
  );
}

type LegendProps = {
  readonly teams: readonly TeamId[];
  readonly up: PathStop | undefined;
  readonly height: number;
};

function Legend({ teams, up, height }: LegendProps): ComponentChildren {
  return (
    <figcaption class="map-legend" style={{ height: `${height}px` }}>
      {up !== undefined && (
        <b class="up-title" dir="auto">
          {up.title}
        </b>
      )}
      {teams.map((team) => (
        <span key={team}>
          <Picture file={`emblems/${team}.svg`} alt={say(`thing.${team}`)} />
          <RoadSample team={team} />
        </span>
      ))}
      <span>
        <RoadSample team={null} />
        {say('debrief.not-taken')}
      </span>
    </figcaption>
  );
}

function RoadSample({ team }: { team: TeamId | null }): ComponentChildren {
  const ink = team === null ? { colour: '#dcd6ca', dashes: '' } : roadInk(team);
  return (
    <svg class="road-sample" viewBox="0 0 90 22" aria-hidden="true">
      <path d="M0 11H90" stroke={team === null ? '#aaa398' : '#1f1a24'} stroke-width="21" />
      <path d="M0 11H90" stroke={ink.colour} stroke-width="14" />
      {ink.dashes !== '' && (
        <path
          d="M4 11H90"
          stroke="#fffaf0"
          stroke-width="4"
          stroke-dasharray={ink.dashes}
          stroke-linecap="round"
        />
      )}
    </svg>
  );
}
