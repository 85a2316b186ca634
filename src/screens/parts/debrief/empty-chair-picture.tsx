import type { ComponentChildren } from 'preact';
import type { DebriefPictures } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';
import { useInStory } from '../story-language.ts';
import { chairLetters } from './chair-letters.ts';
import type { MapRoom } from './map-room.ts';

type EmptyChairProps = { readonly chair: DebriefPictures['chair']; readonly room: MapRoom };

/** Somebody who would not come: an empty seat, and their few words. No face: the seat stays empty. */
export function EmptyChairPicture({ chair, room }: EmptyChairProps): ComponentChildren {
  const name = chair?.name ?? say('debrief.who-is-missing');
  const lines = chair?.lines ?? [];
  const inStory = useInStory();
  return (
    <article class="empty-chair">
      <Picture kind="chair-circle" file="moments/empty-chair.svg" />
      <div class="chair-words" style={{ '--letters': chairLetters([name, ...lines], room) }}>
        {chair === null ? <h2>{name}</h2> : <h2 {...inStory}>{name}</h2>}
        {lines.map((line, index) => (
          <p key={index} {...inStory}>
            {line}
          </p>
        ))}
      </div>
    </article>
  );
}
