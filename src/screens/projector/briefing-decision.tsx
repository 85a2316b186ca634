import type { ComponentChildren } from 'preact';
import type { BriefingChoice, BriefingPage } from '../../report/briefing.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Shape } from '../parts/shape.tsx';
import { useInStory } from '../parts/story-language.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { lettersOf, written } from '../parts/written.ts';

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
          <span {...lettersOf(question)}>
            <StoryWords>{question}</StoryWords>
          </span>
        </p>
      ))}
    </>
  );
}

function Choice({ choice, index }: { choice: BriefingChoice; index: number }): ComponentChildren {
  const { text, picture, reasons } = choice;
  return (
    <li>
      <p class="briefing-choice">
        <Shape index={index} />
        <b {...lettersOf(text)}>
          <StoryWords>{text}</StoryWords>
        </b>
      </p>
      {picture !== null && <Picture file={`choices/${picture}.svg`} />}
      {reasons !== null && (
        <dl>
          <dt>{say('briefing.security-says')}</dt>
          <dd {...lettersOf(reasons.security)}>
            <StoryWords>{reasons.security}</StoryWords>
          </dd>
          <dt>{say('briefing.civil-says')}</dt>
          <dd {...lettersOf(reasons.civil)}>
            <StoryWords>{reasons.civil}</StoryWords>
          </dd>
        </dl>
      )}
    </li>
  );
}
