import type { BehaviourRecord, Body, Checklist } from '../../../report/committee.ts';
import type { RoundsReport } from '../../../report/compare-rounds.ts';
import type { Asked, IndicatorList } from '../../../scenario/survey/indicator.ts';
import type { ToldIn } from '../../../session/view/told-in.ts';
import type { RoundPlan } from '../../../session/round.ts';

/** One item of the bank, in the page's language. */
export type BankItem = {
  readonly key: string;
  readonly list: IndicatorList;
  readonly for: readonly Asked[];
  readonly measures: string;
  readonly asks: string;
  readonly isDraft: boolean;
};

type Kept<T> = { readonly name: string; readonly kept: T };

/** What the host found of rounds, and of what panels wrote down. */
export type RoundsLooked = ToldIn & {
  readonly bank: readonly BankItem[];
  readonly rounds: readonly (Pick<RoundPlan, 'months' | 'of'> & {
    readonly name: string;
    readonly day: string;
  })[];
  readonly report: RoundsReport;
  readonly checklists: readonly Kept<Checklist>[];
  readonly behaviour: readonly Kept<BehaviourRecord>[];
  readonly unread: readonly string[];
};

export type ToKeep = Omit<Checklist, 'version' | 'day'> | Omit<BehaviourRecord, 'version' | 'day'>;

/** What the console asks of the host about rounds. */
export type RoundsApi = {
  readonly look: (language: string) => Promise<RoundsLooked>;
  /** The page is loaded anew for it. */
  readonly begin: (round: RoundPlan) => Promise<void>;
  readonly keep: (content: ToKeep) => Promise<void>;
  /** With a body of each side that said yes. */
  readonly letGo: (name: string, by: readonly Body[]) => Promise<void>;
  /** Says on which day it had left as a file; null where it had not. */
  readonly drop: (name: string) => Promise<string | null>;
};

const every = { army: 1, police: 1, government: 1, organisations: 1, community: 1 } as const;
export const bodies = Object.keys(every satisfies Record<Body, 1>) as readonly Body[];
