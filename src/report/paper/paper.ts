import type { Scene } from '../../scenario/beat.ts';
import type { LanguageTag } from '../../scenario/language.ts';
import type { DebriefStep } from '../../scenario/pack.ts';
import type { PhaseName } from '../../session/group.ts';
import type { Join } from '../../session/facts.ts';
import type { BriefingPage } from '../briefing.ts';
import type { VoicedTerm } from '../voiced-terms.ts';
import type { SurveyRound } from '../../session/survey.ts';
import type { ClosenessCard } from './closeness-card.ts';
import type { GuideBlock } from './guide-blocks.ts';
import type { LibraryReport } from './library-report.ts';
import type { PanelSheet } from './panel-sheets.ts';
import type { TakeHomeCard } from './take-home.ts';
import type { VoiceScript } from './voice-script.ts';

export type PaperLine = { readonly speaker: string | null; readonly text: string };

/** A picture as a stage draws it, with a cast key for who speaks. */
export type PaperPicture = { readonly scene: Scene; readonly speaker: string | null };

/** A picture with what is said in it. */
export type PaperPanel = {
  readonly picture: PaperPicture | null;
  readonly lines: readonly PaperLine[];
};

export type PaperChoice = { readonly text: string; readonly picture: string | null };

export type PaperMeter = {
  readonly key: string;
  readonly name: string;
  readonly sign: string;
  readonly range: readonly [least: number, most: number];
  /** Where its bead lies at the beginning. */
  readonly start: number;
};

export type PaperRole = {
  readonly art: string | null;
  readonly personName: string;
  readonly name: string;
  readonly goal: string;
  readonly interests: readonly string[];
  readonly secret: string;
};

/** One way on from a decision, with what came of it first. */
export type PaperRoad = PaperPanel & {
  /** Its place among the choices, from 0. */
  readonly choice: number;
  readonly text: string;
};

/** A decision of a comic: where the road forks, the road that was taken, and another. */
export type PaperFork = PaperPanel & {
  readonly title: string;
  /** The first is the one that was taken, where somebody took one. */
  readonly roads: readonly PaperRoad[];
};

export type PaperComic = {
  /** The emblem of a team; null where nobody played. */
  readonly team: string | null;
  readonly forks: readonly PaperFork[];
  /** How it ended; null where it has not, or the author gave it no name. */
  readonly ending: { readonly name: string; readonly picture: string | null } | null;
  /** Asked at the end; null leaves it to the general one. */
  readonly question: string | null;
};

/** A page of a folded booklet, half a sheet wide. */
export type BookletPage =
  | { readonly kind: 'cover'; readonly picture: PaperPicture | null }
  | { readonly kind: 'opening'; readonly panel: PaperPanel }
  | {
      readonly kind: 'fork';
      readonly team: string | null;
      readonly fork: PaperFork;
      /** Somebody took the first of its roads. */
      readonly isTaken: boolean;
    }
  | ({ readonly kind: 'asking' } & Pick<PaperComic, 'team' | 'ending' | 'question'>)
  | { readonly kind: 'terms'; readonly terms: readonly VoicedTerm[] }
  | { readonly kind: 'cards'; readonly cards: readonly TakeHomeCard[] }
  /** White, for a reader's own words. */
  | { readonly kind: 'own' }
  | { readonly kind: 'back' };

export type PaperItem = {
  /** The key under which answers are typed in. */
  readonly id: string;
  readonly asks: string;
  readonly picture: string;
  readonly answers: readonly PaperChoice[];
  readonly isDraft: boolean;
};

/** A way on in a flip-book. */
export type LeafChoice = PaperChoice & {
  /** The page that it leads to, from 1. */
  readonly page: number;
  readonly beads: readonly { readonly meter: string; readonly by: number }[];
};

export type Leaf = PaperPanel & {
  readonly page: number;
  /** Of a decision; null where there is none, or its author gave it no name. */
  readonly title: string | null;
  /** One that stands alone is "go on". */
  readonly choices: readonly LeafChoice[];
  readonly ending: { readonly name: string; readonly picture: string | null } | null;
  readonly questions: readonly string[];
  /** Whispered to who holds the role: cards are all they have. */
  readonly whispers: readonly { readonly role: string; readonly text: string }[];
};

export type GuideDecision = {
  readonly title: string;
  readonly choices: readonly (PaperChoice & {
    readonly reasons: { readonly security: string; readonly civil: string } | null;
  })[];
  readonly questions: readonly string[];
  readonly cues: Readonly<Partial<Record<'open' | 'silence' | 'joker' | 'senior', string>>>;
};

export type GuidePlan = {
  readonly minutes: number;
  readonly cut: number;
  /** Those that it has minutes for. */
  readonly questions: readonly SurveyRound[];
  readonly stops: readonly { readonly phase: PhaseName; readonly minutes: number }[];
};

export type Asking = {
  readonly step: DebriefStep;
  readonly questions: readonly string[];
};

/** What stands on the pages of each print, in one language; small numbers are hidden before they get here, and no single answer is in it. */
export type Sheets =
  | {
      readonly what: 'story';
      readonly opening: PaperPanel;
      readonly comics: readonly PaperComic[];
    }
  | { readonly what: 'roles'; readonly roles: readonly PaperRole[] }
  | {
      readonly what: 'choices';
      readonly decisions: readonly {
        readonly title: string;
        readonly choices: readonly PaperChoice[];
      }[];
    }
  | {
      readonly what: 'survey';
      readonly rounds: readonly {
        readonly round: SurveyRound;
        readonly items: readonly PaperItem[];
      }[];
    }
  | {
      readonly what: 'poster';
      readonly panel: PaperPanel;
      readonly join: Join | null;
    }
  | {
      readonly what: 'guide';
      readonly plan: GuidePlan;
      readonly roles: readonly Pick<PaperRole, 'art' | 'personName' | 'name' | 'goal'>[];
      readonly meters: readonly (PaperMeter & { readonly meaning: string })[];
      readonly decisions: readonly GuideDecision[];
      readonly asking: readonly Asking[];
      readonly chair: { readonly name: string; readonly lines: readonly string[] } | null;
      readonly closeness: ClosenessCard | null;
      /** The author's own guide, and the language it is written in. */
      readonly written: {
        readonly language: LanguageTag;
        readonly blocks: readonly GuideBlock[];
      } | null;
    }
  | {
      readonly what: 'flipbook';
      readonly cut: number;
      readonly meters: readonly PaperMeter[];
      readonly leaves: readonly Leaf[];
    }
  | { readonly what: 'closeness'; readonly card: ClosenessCard }
  | { readonly what: 'booklet'; readonly pages: readonly BookletPage[] }
  | { readonly what: 'agreement' }
  /** Of taking part, with the place that it was played in. */
  | { readonly what: 'certificate'; readonly picture: PaperPicture | null }
  | { readonly what: 'briefing'; readonly pages: readonly BriefingPage[] }
  | PanelSheet
  | LibraryReport
  | VoiceScript;

export type Paper = {
  readonly title: string;
  /** In which language the story's words are, where it is not the page's. */
  readonly toldIn?: LanguageTag;
  readonly sheets: Sheets;
};

/** Why something cannot be printed. */
export type NoPaper =
  | 'no-scenario'
  | 'not-played'
  | 'no-roles'
  | 'not-told'
  | 'no-closeness'
  | 'no-bank'
  | 'not-let-go'
  | 'no-survey'
  | 'chain-of-command'
  | 'too-many-pages'
  | 'no-ending';
