import type { ElsewhereShown } from '../../session/view/shown-showing.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { written } from '../parts/written.ts';
import { Plate } from './plate.tsx';

/** The wall shows a film or motion comic: what it is, and that one looks there. */
export function LookUp({ shown: { film } }: { readonly shown: ElsewhereShown }) {
  const inStory = useInStory();
  const still = film?.still;
  const picture =
    still === undefined ? (
      <Sign name="wall" />
    ) : (
      <img class="picture film-still" src={still} alt="" draggable={false} />
    );
  return (
    <main class="page">
      <Plate picture={picture} title={say('film.look-up')}>
        {film !== undefined && (
          <p {...inStory} {...written(film.title)}>
            {film.title}
          </p>
        )}
      </Plate>
    </main>
  );
}
