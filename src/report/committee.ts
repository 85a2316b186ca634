/** Who sat on a panel or looked at something: bodies, never names. */
export const bodies = ['army', 'police', 'government', 'organisations', 'community'] as const;
export type Body = (typeof bodies)[number];

const uniformed: readonly Body[] = ['army', 'police'];

/** Both sides sit on it: nobody judges alone. */
export const isJoint = (panel: readonly Body[]): boolean =>
  panel.some((one) => uniformed.includes(one)) && panel.some((one) => !uniformed.includes(one));

/** When both sides of a panel said yes to its leaving as a file, and which bodies did. */
export type PanelLetGo = { readonly day: string; readonly by: readonly Body[] };

/** How far a process or an institution has come, from nobody speaks of it to it is done and can be shown. */
export const checklistSteps = ['none', 'said', 'written', 'done'] as const;
export type ChecklistStep = (typeof checklistSteps)[number];

/** What stands behind a step. */
export type Evidence = {
  readonly seen: string;
  /** A month, as 2026-11. */
  readonly when: string;
  readonly by: Body;
};

export type ChecklistLine = {
  /** Its key in the bank. */
  readonly item: string;
  readonly step: ChecklistStep;
  /** Null only where nobody speaks of it: then there is nothing to see. */
  readonly evidence: Evidence | null;
};

/** What a joint committee found of processes and institutions, as it lies in `reports/`. No scale, and no sum. */
export type Checklist = {
  readonly kind: 'checklist';
  readonly version: 1;
  /** As 2026-11-30. */
  readonly day: string;
  readonly panel: readonly Body[];
  readonly lines: readonly ChecklistLine[];
  /** Absent while it has not left. */
  readonly letGo?: PanelLetGo;
};

/** What a guard can be seen to do where somebody stops at a barrier (item 10 of the chapter's list): each seen or not. */
export const behaviours = [
  'greets',
  'says-why',
  'asks',
  'waits',
  'hands-seen',
  'says-back',
  'lets-go',
] as const;
export type Behaviour = (typeof behaviours)[number];

/** Below this it would be about somebody. */
export const fewestWatched = 5;
export const mostWatched = 999;

/** What a joint panel saw in so many meetings at a barrier, as it lies in `reports/`: of nobody, and of no post. */
export type BehaviourRecord = {
  readonly kind: 'behaviour';
  readonly version: 1;
  readonly day: string;
  readonly panel: readonly Body[];
  /** Meetings that were watched, five at least. */
  readonly watched: number;
  /** In how many of them each was seen. */
  readonly seen: Readonly<Record<Behaviour, number>>;
  /** Absent while it has not left. */
  readonly letGo?: PanelLetGo;
};
