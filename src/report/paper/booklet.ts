import { inParts } from '../in-parts.ts';
import { voicedTerms } from '../voiced-terms.ts';
import type { Words } from './panels.ts';
import type { BookletPage, PaperComic, Sheets } from './paper.ts';
import { takeHome } from './take-home.ts';

type Story = Omit<Extract<Sheets, { what: 'story' }>, 'what'>;

/** Eight sheets: more are not folded together by hand. */
const mostPages = 32;
/** So much of a way is told in any case. */
const leastForks = 2;
const termsOnPage = 4;
const cardsOnPage = 2;

/** A booklet to be folded, in the order in which it is read: our story, words with their voices, cards to take home, and at least a page for own words. Their number is a multiple of four. */
export function booklet(words: Words, story: Story): readonly BookletPage[] {
  const after: readonly BookletPage[] = [
    ...inParts(voicedTerms(words.scenario, words.say), termsOnPage).map(
      (terms) => ({ kind: 'terms', terms }) as const,
    ),
    ...inParts(takeHome, cardsOnPage).map((cards) => ({ kind: 'cards', cards }) as const),
    { kind: 'own' },
  ];
  const around = after.length + 3 + story.comics.length;
  const forks = Math.floor((mostPages - around) / Math.max(1, story.comics.length));
  const told: readonly BookletPage[] = [
    { kind: 'cover', picture: story.opening.picture },
    { kind: 'opening', panel: story.opening },
    ...story.comics.flatMap((comic) => comicPages(comic, Math.max(leastForks, forks))),
    ...after,
  ];
  const white = (4 - ((told.length + 1) % 4)) % 4;
  const own = Array.from({ length: white }, () => ({ kind: 'own' }) as const);
  return [...told, ...own, { kind: 'back' }];
}

function comicPages(comic: PaperComic, most: number): readonly BookletPage[] {
  const { team, ending, question, forks } = comic;
  const isTaken = team !== null || ending !== null;
  return [
    ...spread(forks, most).map((fork) => ({ kind: 'fork', team, fork, isTaken }) as const),
    { kind: 'asking', team, ending, question },
  ];
}

/** So many of them, with the first and the last. */
function spread<One>(all: readonly One[], most: number): readonly One[] {
  if (all.length <= most) return all;
  const kept = Array.from({ length: most }, (_, at) =>
    Math.round((at * (all.length - 1)) / (most - 1)),
  );
  return all.filter((_, at) => kept.includes(at));
}
