import type { ComponentChildren } from 'preact';
import type { ParkedEnd } from '../../session/notebook.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { written } from '../parts/written.ts';

type Parked = { readonly text: string; readonly end?: ParkedEnd };

/** What was put aside for later, now that it is later, and what becomes of each. */
export function ParkingBoard({ items }: { items: readonly Parked[] }): ComponentChildren {
  return (
    <div class={`parking ${items.length > 6 ? 'many' : ''}`}>
      <h1>
        <Picture file="signs/wait.svg" />
        {say('wall.parking')}
      </h1>
      <ul>
        {items.map(({ text, end }, index) => (
          <li key={`${index}:${text}`} class={end ? 'settled' : ''} {...written(text)}>
            <bdi>{text}</bdi>
            {end && <small>{say(`parked.${end}`)}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
