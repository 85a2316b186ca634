import {
  behaviours,
  bodies,
  checklistSteps,
  type Behaviour,
  type BehaviourRecord,
  type Checklist,
  type ChecklistStep,
} from './committee.ts';
import { quarterOf, slicesOf, type NameOf, type Slicing } from './slices.ts';

export type Panelled = Checklist | BehaviourRecord;

/** Where the checklists stand that looked at one line: steps are an order, so they have a middle and no sum. */
export type LineTogether = {
  /** Which bodies sat on the panels, or which quarter; empty where all are one. */
  readonly slice: string;
  /** The key of the line in the bank. */
  readonly item: string;
  /** Three at least. */
  readonly checklists: number;
  readonly lowest: ChecklistStep;
  /** Two where the middle lies between them. */
  readonly middle: readonly [ChecklistStep, ChecklistStep];
  readonly highest: ChecklistStep;
};

/** In how many of all meetings that were watched one behaviour was seen. */
export type BehaviourTogether = {
  readonly slice: string;
  readonly behaviour: Behaviour;
  /** Three at least. */
  readonly records: number;
  readonly seen: number;
  readonly watched: number;
};

export type PanelsTogether = {
  readonly lines: readonly LineTogether[];
  readonly behaviours: readonly BehaviourTogether[];
};

/**
 * What several joint panels found, from what they let go alone. Each figure has three panels behind it, and leaves
 * nobody who takes figures off each other with one or two; which panel stands where is not told.
 */
export function panelsTogether(all: readonly Panelled[], by: Slicing): PanelsTogether {
  const left = all.filter(({ letGo }) => letGo !== undefined);
  const lines = left.flatMap((kept) =>
    kept.kind === 'checklist' ? kept.lines.map((line) => ({ kept, ...line })) : [],
  );
  const records = left.filter((kept) => kept.kind === 'behaviour');
  const items = [...new Set(lines.map(({ item }) => item))].toSorted();
  return {
    lines: items.flatMap((item) =>
      shownBy(
        lines.filter((line) => line.item === item),
        (line, way) => sliceOf(line.kept, way),
        by,
      ).map(({ name, of }) => lineOf(name, item, of)),
    ),
    behaviours: shownBy(records, sliceOf, by).flatMap(({ name, of }) => seenIn(name, of)),
  };
}

function shownBy<T>(all: readonly T[], nameOf: NameOf<T>, by: Slicing) {
  const shown = slicesOf(all, nameOf).filter((slice) => slice.by === by);
  return shown.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A panel knows of no story. */
function sliceOf({ day, panel }: Panelled, by: Slicing): string | null {
  if (by === 'scenario') return null;
  if (by === 'group-kind') return bodies.filter((body) => panel.includes(body)).join(' ');
  return by === 'quarter' ? quarterOf(day) : '';
}

function lineOf(
  slice: string,
  item: string,
  of: readonly { readonly step: ChecklistStep }[],
): LineTogether {
  const places = of.map(({ step }) => checklistSteps.indexOf(step)).toSorted((a, b) => a - b);
  const at = (place: number): ChecklistStep => checklistSteps[places[place] ?? 0] ?? 'none';
  const last = places.length - 1;
  return {
    slice,
    item,
    checklists: of.length,
    lowest: at(0),
    middle: [at(Math.floor(last / 2)), at(Math.ceil(last / 2))],
    highest: at(last),
  };
}

function seenIn(slice: string, of: readonly BehaviourRecord[]): readonly BehaviourTogether[] {
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
  const watched = add(of.map((record) => record.watched));
  return behaviours.map((behaviour) => ({
    slice,
    behaviour,
    records: of.length,
    seen: add(of.map(({ seen }) => seen[behaviour])),
    watched,
  }));
}
