import type { ComponentChildren } from 'preact';
import type { PathStop } from '../../../report/debrief-pictures.ts';
import type { TeamId } from '../../../session/ids.ts';
import { Picture } from '../picture.tsx';
import { Shape } from '../shape.tsx';
import { useInStory } from '../story-language.ts';
import { StoryWords } from '../story-words.tsx';
import type { MapRoom } from './map-room.ts';
import { teamsAt } from './teams-at.ts';
import type { WovenPictures } from './weave-legs.ts';

type PathListProps = {
  readonly pictures: WovenPictures;
  readonly up: PathStop | undefined;
  readonly room: MapRoom;
};

/** In a hand there is no room to weave: every decision below the one before, its teams beside what they chose. */
export function PathList({ pictures, up, room }: PathListProps): ComponentChildren {
  const stops = listed(pictures.stops);
  const tall = Math.min(room.height / Math.max(stops.length, 1), 150 * room.unit);
  return (
    <ul class="path-list" style={{ '--row': `${tall}px` }}>
      {stops.map((stop) => (
        <li key={stop.path} class={`${stop.kind} ${stop === up ? 'up' : ''}`}>
          <b>
            <StoryWords>{stop.title}</StoryWords>
          </b>
          {stop.kind === 'ending' ? (
            <Teams teams={stop.teams} />
          ) : (
            <ol>
              {stop.choices.map((choice, nth) => (
                <ListedChoice
                  key={nth}
                  nth={nth}
                  text={choice.text}
                  teams={teamsAt(pictures, stop, nth)}
                />
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Decisions in their order, then the endings somebody came to. */
function listed(stops: readonly PathStop[]): readonly PathStop[] {
  const reached = stops.filter(({ teams }) => teams.length > 0);
  const rank = ({ kind, column }: PathStop): number => (kind === 'ending' ? 1000 : 0) + column;
  return reached.toSorted((one, other) => rank(one) - rank(other));
}

type ListedChoiceProps = {
  readonly nth: number;
  readonly text: string;
  readonly teams: readonly TeamId[];
};

function ListedChoice({ nth, text, teams }: ListedChoiceProps): ComponentChildren {
  return (
    <li
      class={teams.length === 0 ? 'not-taken' : 'taken'}
      style={{ flexGrow: 3 + teams.length }}
      title={text}
      lang={useInStory().lang}
    >
      <Shape index={nth} />
      <Teams teams={teams} />
    </li>
  );
}

function Teams({ teams }: { teams: readonly TeamId[] }): ComponentChildren {
  return (
    <span class="listed-teams">
      {teams.map((team) => (
        <Picture key={team} file={`emblems/${team}.svg`} />
      ))}
    </span>
  );
}
