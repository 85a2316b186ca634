import type { ComponentChildren } from 'preact';
import type { InterpreterScene } from '../../session/view/interpreter-view.ts';
import { StoryWords } from '../parts/story-words.tsx';

/** What each side calls a thing, so that the right word is found in the other language. */
export function Terms({ terms }: { terms: InterpreterScene['terms'] }): ComponentChildren {
  return terms.map(({ term, voices }) => (
    <section key={term} class="helper-box">
      <h2>
        <StoryWords>{term}</StoryWords>
      </h2>
      <ul class="lines">
        {voices.map(({ voice, text }) => (
          <li key={voice}>
            <StoryWords>{text}</StoryWords>
          </li>
        ))}
      </ul>
    </section>
  ));
}
