import type { ComponentChildren } from 'preact';
import type { InterpreterScene } from '../../session/view/interpreter-view.ts';

/** What each side calls a thing, so that the right word is found in the other language. */
export function Terms({ terms }: { terms: InterpreterScene['terms'] }): ComponentChildren {
  return terms.map(({ term, voices }) => (
    <section key={term} class="helper-box">
      <h2>
        <bdi>{term}</bdi>
      </h2>
      <ul class="lines">
        {voices.map(({ voice, text }) => (
          <li key={voice} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  ));
}
