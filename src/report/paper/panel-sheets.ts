import type { IndicatorList } from '../../scenario/survey/indicator.ts';
import {
  behaviours,
  bodies,
  checklistSteps,
  type Behaviour,
  type BehaviourRecord,
  type Body,
  type Checklist,
  type ChecklistLine,
  type ChecklistStep,
} from '../committee.ts';

/** Who sat on a panel, and on which day it wrote this down; null where it is still to be filled in. */
type Written = { readonly panel: readonly Body[]; readonly day: string } | null;

/** A line of the bank for a committee. */
export type PanelItem = {
  readonly key: string;
  readonly list: IndicatorList;
  readonly asks: string;
  readonly measures: string;
};

export type ChecklistSheet = {
  readonly what: 'checklist';
  /** All that may sit on a panel. */
  readonly bodies: readonly Body[];
  readonly steps: readonly ChecklistStep[];
  readonly written: Written;
  readonly lists: readonly {
    readonly list: IndicatorList;
    /** `found` is null where nobody has looked yet, or at all. */
    readonly lines: readonly (Omit<PanelItem, 'list'> & { readonly found: ChecklistLine | null })[];
  }[];
};

export type BehaviourSheet = {
  readonly what: 'behaviour';
  /** As above. */
  readonly bodies: readonly Body[];
  readonly written: Written;
  /** Meetings that were watched; null as above. */
  readonly watched: number | null;
  readonly seen: readonly { readonly behaviour: Behaviour; readonly times: number | null }[];
};

export type PanelSheet = ChecklistSheet | BehaviourSheet;

const committees = ['processes', 'institutions'] as const;

/** To be filled in by hand, or as a panel filled it in: then what nobody looked at is left out, as it is on the page. */
export function checklistSheet(
  items: readonly PanelItem[],
  filled: Checklist | null,
): ChecklistSheet {
  const foundAt = new Map(filled?.lines.map((line) => [line.item, line]));
  const lists = committees.map((list) => ({
    list,
    lines: items
      .filter((item) => item.list === list && (filled === null || foundAt.has(item.key)))
      .map(({ key, asks, measures }) => ({
        key,
        asks,
        measures,
        found: foundAt.get(key) ?? null,
      })),
  }));
  return {
    what: 'checklist',
    bodies,
    steps: checklistSteps,
    written: filled && { panel: filled.panel, day: filled.day },
    lists: lists.filter(({ lines }) => lines.length > 0),
  };
}

export function behaviourSheet(filled: BehaviourRecord | null): BehaviourSheet {
  return {
    what: 'behaviour',
    bodies,
    written: filled && { panel: filled.panel, day: filled.day },
    watched: filled?.watched ?? null,
    seen: behaviours.map((behaviour) => ({
      behaviour,
      times: filled?.seen[behaviour] ?? null,
    })),
  };
}
