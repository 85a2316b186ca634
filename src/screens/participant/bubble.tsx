import type { ShownLine } from '../../session/view/telling.ts';
import { Hear } from '../parts/hear.tsx';

/** What is said, with a tail towards who says it; the narrator and people out of sight have none. */
export function Bubble({
  line,
  language,
}: {
  readonly line: ShownLine;
  readonly language: string;
}) {
  const speaker = line.speaker;
  const figure = line.scene.people.find(({ who }) => who === speaker?.key);
  const tail = figure === undefined ? '' : `from-${figure.at}`;
  return (
    <div
      class={`bubble ${speaker === null ? 'narration' : tail}`}
      lang={language}
      aria-live="polite"
    >
      <div class="spoken">
        {speaker !== null && (
          <strong>
            <bdi>{speaker.name}</bdi>
          </strong>
        )}
        <p dir="auto">{line.text}</p>
      </div>
      <Hear voice={line.voice} what={line.text} />
    </div>
  );
}
