import type { ComponentChildren } from 'preact';
import type { BriefingPage } from '../../report/briefing.ts';
import { Shape } from '../parts/shape.tsx';
import { say } from '../parts/say.ts';
import { BriefingPageInWords, pageTitle } from './briefing-page.tsx';

/** The whole briefing on paper: no place, no day, no name of anybody. On a screen it is not there. */
export function BriefingPrint(props: {
  title: string;
  pages: readonly BriefingPage[];
}): ComponentChildren {
  const { title, pages } = props;
  return (
    <article class="briefing-print">
      <h1 dir="auto">{title}</h1>
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
      <h2 dir="auto">{pageTitle(page)}</h2>
      <ul class="page-lines">
        {page.choices.map(({ text, reasons }, index) => (
          <li key={text}>
            <Shape index={index} /> <b dir="auto">{text}</b>
            {reasons && (
              <p dir="auto">
                {say('briefing.security-says')}: {reasons.security}
                <br />
                {say('briefing.civil-says')}: {reasons.civil}
              </p>
            )}
          </li>
        ))}
        {page.questions.map((question) => (
          <li key={question} dir="auto">
            {question}
          </li>
        ))}
      </ul>
    </>
  );
}
