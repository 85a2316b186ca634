import { Hear } from '../parts/hear.tsx';
import { Sign } from '../parts/picture.tsx';
import { useInStory } from '../parts/story-language.ts';
import { debriefTitle, type DebriefStep } from './debrief-title.ts';

const signs: Readonly<Record<string, string>> = {
  happened: 'tablet',
  felt: 'rule-listen',
  why: 'question-cloud',
  'take-home': 'lantern',
};

/** What we talk about now. The talk is in the room: nothing is answered here. */
export function Debrief({
  step,
  script,
  voices,
}: {
  readonly step: DebriefStep;
  readonly script: readonly string[];
  readonly voices: readonly string[] | undefined;
}) {
  const inStory = useInStory();
  return (
    <main class="page">
      <section class="plate debrief">
        <div class="plate-picture">
          <Sign name={signs[step] ?? 'talk'} />
        </div>
        <h1>{debriefTitle(step)}</h1>
        <ul>
          {script.map((question) => (
            <li key={question} {...inStory}>
              {question}
            </li>
          ))}
        </ul>
        <Hear voice={voices} what={debriefTitle(step)} />
      </section>
    </main>
  );
}
