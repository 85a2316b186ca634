import type { ComponentChildren } from 'preact';
import type { DebriefPictures } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';

/** Somebody who would not come: an empty seat, and their few words. No face: the seat stays empty. */
export function EmptyChairPicture({
  chair,
}: {
  chair: DebriefPictures['chair'];
}): ComponentChildren {
  return (
    <article class="empty-chair">
      <Picture kind="chair" file="emblems/stool.svg" />
      <div class="chair-words">
        <h2>{chair === null ? say('debrief.who-is-missing') : <bdi>{chair.name}</bdi>}</h2>
        {chair?.lines.map((line, index) => (
          <p key={index} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </article>
  );
}
