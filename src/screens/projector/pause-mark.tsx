import type { ComponentChildren } from 'preact';
import type { ShownAsk } from '../../session/view/shown-showing.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { written } from '../parts/written.ts';
import { Also } from './also.tsx';
import { letterSize } from './shown-speech.ts';

/** A film or motion comic holds: what the room is asked, over its last picture. */
export function PauseMark({ ask }: { readonly ask: ShownAsk | null }): ComponentChildren {
  const inStory = useInStory();
  const text = ask?.text ?? say('wall.now-talking');
  return (
    <div class="pause-mark" role="status">
      <Picture file="signs/talk.svg" />
      <p
        style={{ '--letters': letterSize(text) * 1.2 }}
        {...(ask === null ? {} : inStory)}
        {...written(text)}
      >
        {text}
        <Also also={ask?.also} />
      </p>
    </div>
  );
}
