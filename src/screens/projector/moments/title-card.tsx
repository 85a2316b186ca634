import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TeamPanel } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { useInStory } from '../../parts/story-language.ts';

/** The four notes of each world, as heights from 0 to 1: who does not read sees and hears where we are. */
export const notes: Readonly<Record<string, readonly number[]>> = {
  solmirela: [0.7, 0.35, 0.1, 0.9],
  fadolasi: [0.4, 0.05, 0.8, 1],
};
/** Milliseconds: as long as the notes sound, and a breath. */
const stays = 2_800;

type TitleCardProps = {
  readonly title: string;
  readonly world: string | null;
  /** A folder in `assets/art/places`. */
  readonly backdrop: string;
};

/** The name of the story over its first place, while its world sings its four notes. */
export function TitleCard({ title, world, backdrop }: TitleCardProps): ComponentChildren {
  const inStory = useInStory();
  const sung = (world !== null && Object.hasOwn(notes, world) && notes[world]) || [];
  return (
    <section class="title-card">
      <Picture kind="still-place" file={`places/${backdrop}.svg`} />
      <div class="title-plate">
        <h1 {...inStory}>{title}</h1>
        {sung.length > 0 && (
          <p class="notes" aria-hidden="true" dir="ltr">
            {sung.map((height, index) => (
              <i key={height} style={{ '--height': height, '--turn': index }} />
            ))}
          </p>
        )}
      </div>
    </section>
  );
}

/** Whether nobody has heard more than the first line: then the story begins now. */
export const isBeginning = (panels: readonly TeamPanel[]): boolean =>
  panels.length > 0 &&
  panels.every(({ telling: { target, lines } }) => target.at === 0 && lines.length <= 1);

/** True for a moment where the story begins while this wall looks on. */
export function useBeginning(panels: readonly TeamPanel[]): boolean {
  const [isOn, setOn] = useState(() => isBeginning(panels));
  useEffect(() => {
    const timer = setTimeout(() => setOn(false), stays);
    return () => clearTimeout(timer);
  }, []);
  // Whoever goes on sooner is shown what comes.
  return isOn && isBeginning(panels);
}
