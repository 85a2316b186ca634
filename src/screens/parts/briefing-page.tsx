import type { ComponentChildren } from 'preact';
import type { BriefingPage } from '../../report/briefing.ts';
import { say } from './say.ts';
import { StoryWords } from './story-words.tsx';

/** What a page of a briefing is called. */
export function pageTitle(page: BriefingPage): string {
  switch (page.kind) {
    case 'cover':
      return say('briefing.title');
    case 'decision':
      return page.title;
    case 'term':
      return say('briefing.term', { term: page.term });
    case 'questions':
      return say(`debrief.${page.step}`);
    case 'opening':
    case 'endings':
    case 'own-words':
    case 'ask':
      return say(`briefing.${page.kind}`);
    default:
      return page satisfies never;
  }
}

type Line = {
  /** Who says it, or what the trainer reads: in the page's language. */
  readonly said?: string;
  /** In the story's own. */
  readonly told?: string;
  readonly speaker?: string | null;
};

function linesOf(page: BriefingPage): readonly Line[] {
  switch (page.kind) {
    case 'cover':
      return [{ said: say('briefing.cover') }];
    case 'opening':
      return page.lines.map(({ speaker, text }) => ({ speaker, told: text }));
    case 'decision':
      return [...page.choices.map(({ text }) => text), ...page.questions].map((told) => ({ told }));
    case 'term':
      return page.voices.map(({ voice, text }) => ({
        said: `${say(`briefing.voice-${voice}`)}:`,
        told: text,
      }));
    case 'endings':
      return page.endings.map(({ name }) => ({ told: name }));
    case 'questions':
      return page.questions.map((told) => ({ told }));
    case 'own-words':
      return [{ told: page.text }, { said: say('briefing.own-words-more') }];
    case 'ask':
      return [{ said: say('briefing.ask-more') }];
    default:
      return page satisfies never;
  }
}

/** The title as it stands over a page: the story's words in their own language. */
export function PageTitle({ page }: { page: BriefingPage }): ComponentChildren {
  return (
    <h2>{page.kind === 'decision' ? <StoryWords>{page.title}</StoryWords> : pageTitle(page)}</h2>
  );
}

/** A page of a briefing in words, to read from. */
export function BriefingPageInWords({ page }: { page: BriefingPage }): ComponentChildren {
  return (
    <>
      <PageTitle page={page} />
      <ul class="page-lines">
        {linesOf(page).map(({ said, told, speaker }) => (
          <li key={`${said} ${told}`}>
            {said}{' '}
            {told && (
              <StoryWords>
                {speaker && `${speaker}: `}
                {told}
              </StoryWords>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
