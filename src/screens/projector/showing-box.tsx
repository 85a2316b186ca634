import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Telling } from '../../session/view/telling.ts';
import { Later } from '../parts/later.tsx';
import { Picture } from '../parts/picture.tsx';
import { useInStory } from '../parts/story-language.ts';
import { laterWalls } from './rare.ts';
import { Sending } from './sending.ts';
import type { PhaseProps } from './wall.tsx';

type ShowingBoxProps = Pick<PhaseProps, 'scene' | 'shift'> & { readonly telling: Telling };

/** Over the stage: a film, the sign that one waits, or what is asked where a motion comic holds. */
export function ShowingBox({ telling, scene, shift }: ShowingBoxProps): ComponentChildren {
  const send = useContext(Sending);
  const inStory = useInStory();
  const { target, held, showing } = telling;
  if (!showing) return null;
  const miss = (): void => send({ kind: 'miss-film', target });
  return (
    <>
      {showing.state === 'ready' && showing.film && (
        <p class="film-waits" {...inStory}>
          <Picture file="signs/wall.svg" />
          {showing.film.title}
        </p>
      )}
      <Later part={laterWalls} meanwhile={null}>
        {({ FilmWall, PauseMark }) =>
          showing.kind === 'film' ? (
            <FilmWall {...{ showing, scene, shift, held, miss }} />
          ) : (
            showing.state === 'asking' && <PauseMark ask={showing.ask} />
          )
        }
      </Later>
    </>
  );
}
