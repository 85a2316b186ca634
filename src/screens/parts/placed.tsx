import type { ShownContest } from '../../session/view/shown-contest.ts';
import { say } from './say.ts';
import { useInStory } from './story-language.ts';
import { written } from './written.ts';

/** Of cards that are put in order, those that have found their place. */
export function Placed({ placed }: Pick<ShownContest, 'placed'>) {
  const inStory = useInStory();
  if (placed.length === 0) return null;
  return (
    <ol class="placed" aria-label={say('contest.placed')}>
      {placed.map(({ id, text }) => (
        <li key={id} {...inStory} {...written(text)}>
          {text}
        </li>
      ))}
    </ol>
  );
}
