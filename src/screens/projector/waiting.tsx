import type { ComponentChildren } from 'preact';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { Backdrop } from './moments/backdrop.tsx';

/** Nothing of the story is there yet, or the wall is still finding the host. */
export function Waiting({ title }: { title: string | null }): ComponentChildren {
  const inStory = useInStory();
  return (
    <section class="still waiting">
      <Backdrop where="outside" />
      <p class="still-why">
        <Picture file="signs/wait.svg" />
        {title === null ? <span>{say('wall.waiting')}</span> : <span {...inStory}>{title}</span>}
      </p>
    </section>
  );
}
