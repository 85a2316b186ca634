import { closenessCard } from '../../report/paper/closeness-card.ts';
import { booklet } from '../../report/paper/booklet.ts';
import { choiceCards } from '../../report/paper/choice-cards.ts';
import { flipBook } from '../../report/paper/flip-book.ts';
import { guide } from '../../report/paper/guide.ts';
import { guideBlocks } from '../../report/paper/guide-blocks.ts';
import { anchorStory, ourStory } from '../../report/paper/our-story.ts';
import { openingLines, panelOf, type Words } from '../../report/paper/panels.ts';
import type { GuidePlan, NoPaper, Paper, PaperPanel, Sheets } from '../../report/paper/paper.ts';
import type { StoryPrint } from '../../report/paper/prints.ts';
import { roleCards } from '../../report/paper/role-cards.ts';
import { surveySheets } from '../../report/paper/survey-sheets.ts';
import { sayIn } from '../../report/saying.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { briefingPages } from '../../session/briefing-pages.ts';
import type { Group } from '../../session/group.ts';
import { noOffers } from '../../session/offers.ts';
import { toldIn } from '../../session/view/told-in.ts';
import { planFor } from './plan-for.ts';

export type PaperAsked = {
  readonly what: StoryPrint;
  readonly language: string;
  /** Length of the block that a guide is for. */
  readonly minutes: number;
  /** Length of the telling; null leaves it to the session, or to what is usual on paper. */
  readonly cut: number | null;
};

/** What a paper is made from. A session is asked of its own group alone. */
export type PaperFrom = {
  readonly scenario: Scenario;
  readonly group: Group | null;
  readonly join: Extract<Sheets, { what: 'poster' }>['join'];
  readonly guide: { readonly language: string; readonly markdown: string } | null;
};

/** A telling that fits into one hand. */
const usualCut = 12;

type Making = PaperFrom & { readonly asked: PaperAsked; readonly words: Words };

/** Everything that stands on the pages of a print, or why there is nothing to print. */
export function makePaper(asked: PaperAsked, from: PaperFrom): Paper | NoPaper {
  const { scenario } = from;
  const { language } = asked;
  const words = { scenario, say: sayIn(scenario, language) };
  const sheets = makers[asked.what]({ ...from, asked, words });
  if (typeof sheets === 'string') return sheets;
  return { title: words.say('title', scenario.pack.title), ...toldIn(scenario, language), sheets };
}

type Make = (making: Making) => Sheets | NoPaper;

const makers: Readonly<Record<StoryPrint, Make>> = {
  story: storySheets,
  roles: ({ words }) => {
    const roles = roleCards(words);
    return roles.length === 0 ? 'no-roles' : { what: 'roles', roles };
  },
  choices: ({ words, asked, group }) => ({
    what: 'choices',
    decisions: choiceCards(words, asked.cut ?? group?.settings.cut),
  }),
  survey: surveyOf,
  poster: ({ words, join }) => ({ what: 'poster', panel: firstPanel(words), join }),
  guide: (making) => {
    const plan: GuidePlan = planFor(making.scenario, making.group, making.asked.minutes);
    const { guide: text } = making;
    const written = text && { language: text.language, blocks: guideBlocks(text.markdown) };
    return guide(making.words, plan, written);
  },
  closeness: ({ words }) => {
    const card = closenessCard(words);
    return card === null ? 'no-closeness' : { what: 'closeness', card };
  },
  flipbook: ({ scenario, asked }) => {
    const cut = cutFor(scenario, asked.cut);
    const book = flipBook(scenario, asked.language, cut);
    return typeof book === 'string' ? book : { what: 'flipbook', cut, ...book };
  },
  booklet: (making) => ({ what: 'booklet', pages: booklet(making.words, storyToKeep(making)) }),
  agreement: () => ({ what: 'agreement' }),
  certificate: ({ words }) => ({ what: 'certificate', picture: firstPanel(words).picture }),
  briefing: ({ scenario, group, asked }) => ({
    what: 'briefing',
    pages: briefingPages(group ?? { offers: noOffers }, scenario, asked.language),
  }),
};

function firstPanel(words: Words): PaperPanel {
  const [first] = openingLines(words.scenario);
  return panelOf(words, first ? [first] : []);
}

function storySheets({ words, group, scenario, asked }: Making): Sheets | NoPaper {
  if (group === null) return { what: 'story', ...anchorStory(words, cutFor(scenario, asked.cut)) };
  const story = ourStory(words, group);
  return story.comics.length === 0 ? 'not-played' : { what: 'story', ...story };
}

/** What was played, or before that two roads at each anchor. */
function storyToKeep({ words, group, scenario, asked }: Making): ReturnType<typeof anchorStory> {
  const told = group === null ? null : ourStory(words, group);
  const isPlayed = told !== null && told.comics.length > 0;
  return isPlayed ? told : anchorStory(words, cutFor(scenario, asked.cut));
}

/** Where somebody stands above these people, they are asked nothing, on paper neither. */
function surveyOf({ words, group }: Making): Sheets | NoPaper {
  if (group?.settings.inChainOfCommand) return 'chain-of-command';
  const rounds = surveySheets(words, group?.settings.round);
  return rounds.length === 0 ? 'no-survey' : { what: 'survey', rounds };
}

/** The telling asked for where the story has it, or its shortest. */
function cutFor({ pack }: Scenario, asked: number | null): number {
  const has = pack.minutes.find((cut) => cut === (asked ?? usualCut));
  return has ?? pack.minutes[0] ?? usualCut;
}
