import type { ComponentChildren } from 'preact';
import type { BriefingPage } from '../../report/briefing.ts';
import { say } from '../parts/say.ts';

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

function linesOf(page: BriefingPage): readonly string[] {
  switch (page.kind) {
    case 'cover':
      return [say('briefing.cover')];
    case 'opening':
      return page.lines.map(({ speaker, text }) => (speaker ? `${speaker}: ${text}` : text));
    case 'decision':
      return [...page.choices.map(({ text }) => text), ...page.questions];
    case 'term':
      return page.voices.map(({ voice, text }) => `${say(`briefing.voice-${voice}`)}: ${text}`);
    case 'endings':
      return page.endings.map(({ name }) => name);
    case 'questions':
      return page.questions;
    case 'own-words':
      return [page.text, say('briefing.own-words-more')];
    case 'ask':
      return [say('briefing.ask-more')];
    default:
      return page satisfies never;
  }
}

/** A page of a briefing in words, to read from. */
export function BriefingPageInWords({ page }: { page: BriefingPage }): ComponentChildren {
  return (
    <>
      <h2 dir="auto">{pageTitle(page)}</h2>
      <ul class="page-lines">
        {linesOf(page).map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
