import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';

const greys = [0, 1, 2, 3, 4, 5] as const;
const shapes = [0, 1, 2, 3] as const;
const corners = ['start-top', 'end-top', 'start-bottom', 'end-bottom'] as const;

/** Whether the last row can see and hear the wall: its four corners, the shapes of choices, greys, the smallest words, a sound. */
export function TestCard(props: { play: () => void; fill: () => void }): ComponentChildren {
  return (
    <>
      {corners.map((corner) => (
        <span key={corner} class={`corner ${corner}`} aria-hidden="true" />
      ))}
      <h1>{say('test-card.title')}</h1>
      <div class="shapes">
        {shapes.map((index) => (
          <Shape key={index} index={index} />
        ))}
      </div>
      <div class="greys" aria-hidden="true">
        {greys.map((grey) => (
          <span key={grey} class={`grey-${grey}`} />
        ))}
      </div>
      <p>{say('test-card.words')}</p>
      <nav>
        <button type="button" onClick={props.play}>
          {say('test-card.play')}
        </button>
        <button type="button" onClick={props.fill}>
          {say('test-card.fill')}
        </button>
      </nav>
    </>
  );
}
