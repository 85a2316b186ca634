import type { ComponentChildren } from 'preact';
import type { BriefingChoice, BriefingPage } from '../../report/briefing.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { useInStory } from '../parts/story-language.ts';
import { written } from '../parts/written.ts';

/** A decision as it is taught: its choices with a reason of each side, and the question that is asked about it. */
export function BriefingDecision({
  page,
}: {
  page: Extract<BriefingPage, { kind: 'decision' }>;
}): ComponentChildren {
  const inStory = useInStory();
  return (
    <>
      <h1 {...inStory} {...written(page.title)}>
        {page.title}
      </h1>
      <ul class="briefing-choices" style={{ '--columns': page.choices.length }}>
        {page.choices.map((choice, index) => (
          <Choice key={choice.text} choice={choice} index={index} />
        ))}
      </ul>
      {page.questions.map((question) => (
        <p key={question} class="briefing-question">
          <Picture file="signs/question-cloud.svg" />
          <span {...inStory} {...written(question)}>
            {question}
          </span>
        </p>
      ))}
    </>
  );
}

function Choice({ choice, index }: { choice: BriefingChoice; index: number }): ComponentChildren {
  const { text, picture, reasons } = choice;
  const inStory = useInStory();
  return (
    <li>
      <p class="briefing-choice">
        <Shape index={index} />
        <b {...inStory} {...written(text)}>
          {text}
        </b>
      </p>
      {picture !== null && <Picture file={`choices/${picture}.svg`} />}
      {reasons !== null && (
        <dl>
          <dt>{say('briefing.security-says')}</dt>
          <dd {...inStory} {...written(reasons.security)}>
            {reasons.security}
          </dd>
          <dt>{say('briefing.civil-says')}</dt>
          <dd {...inStory} {...written(reasons.civil)}>
            {reasons.civil}
          </dd>
        </dl>
      )}
    </li>
  );
}
