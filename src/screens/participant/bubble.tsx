import type { ShownLine } from '../../session/view/telling.ts';
import { Hear, useHeard } from '../parts/hear.tsx';
import { useInStory } from '../parts/story-language.ts';
import { written } from '../parts/written.ts';

/** What is said, with a tail towards who says it; the narrator and people out of sight have none. */
export function Bubble({ line }: { readonly line: ShownLine }) {
  const inStory = useInStory();
  const speaker = line.speaker;
  const people = line.scene.map ? [] : line.scene.people;
  const figure = people.find(({ who }) => who === speaker?.key);
  const tail = figure === undefined ? '' : `from-${figure.at}`;
  const heard = useHeard(line.voice) ? ' is-speaking' : '';
  return (
    <div class={`bubble ${speaker === null ? 'narration' : tail}${heard}`} aria-live="polite">
      <div class="spoken" {...inStory} {...written(line.text)}>
        {speaker !== null && (
          <strong>
            <bdi>{speaker.name}</bdi>
          </strong>
        )}
        <p>{line.text}</p>
      </div>
      <Hear voice={line.voice} what={line.text} />
    </div>
  );
}
