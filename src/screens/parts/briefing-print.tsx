import type { ComponentChildren } from 'preact';
import type { BriefingPage } from '../../report/briefing.ts';
import { Shape } from './shape.tsx';
import { say } from './say.ts';
import { StoryWords } from './story-words.tsx';
import { BriefingPageInWords, PageTitle } from './briefing-page.tsx';

/** The whole briefing on paper: no place, no day, no name of anybody. On a screen it is not there. */
export function BriefingPrint(props: {
  title: string;
  pages: readonly BriefingPage[];
}): ComponentChildren {
  const { title, pages } = props;
  return (
    <article class="briefing-print">
      <h1>
        <StoryWords>{title}</StoryWords>
      </h1>
      {pages.map((page, at) => (
        <section key={at}>
          {page.kind === 'decision' ? (
            <Decision page={page} />
          ) : (
            <BriefingPageInWords page={page} />
          )}
        </section>
      ))}
    </article>
  );
}

/** Each choice with what a professional on each side may say for it. */
function Decision(props: { page: Extract<BriefingPage, { kind: 'decision' }> }): ComponentChildren {
  const { page } = props;
  return (
    <>
      <PageTitle page={page} />
      <ul class="page-lines">
        {page.choices.map(({ text, reasons }, index) => (
          <li key={text}>
            <Shape index={index} />{' '}
            <b>
              <StoryWords>{text}</StoryWords>
            </b>
            {reasons && (
              <p>
                {say('briefing.security-says')}: <StoryWords>{reasons.security}</StoryWords>
                <br />
                {say('briefing.civil-says')}: <StoryWords>{reasons.civil}</StoryWords>
              </p>
            )}
          </li>
        ))}
        {page.questions.map((question) => (
          <li key={question}>
            <StoryWords>{question}</StoryWords>
          </li>
        ))}
      </ul>
    </>
  );
}
