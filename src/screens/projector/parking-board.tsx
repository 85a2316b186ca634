import type { ComponentChildren } from 'preact';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { written } from '../parts/written.ts';

/** What was put aside for later, now that it is later. */
export function ParkingBoard({ items }: { items: readonly string[] }): ComponentChildren {
  return (
    <div class={`parking ${items.length > 6 ? 'many' : ''}`}>
      <h1>
        <Picture file="signs/wait.svg" />
        {say('wall.parking')}
      </h1>
      <ul>
        {items.map((item, index) => (
          <li key={`${index}:${item}`} {...written(item)}>
            <bdi>{item}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
