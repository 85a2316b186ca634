import type { Body, ChecklistLine, ChecklistStep } from '../../../report/committee.ts';

/** A line as it is being filled in. */
export type DraftLine = {
  readonly step: ChecklistStep | null;
  readonly seen: string;
  /** As 2026-11; empty until it is chosen. */
  readonly when: string;
  readonly by: Body | null;
};

export const emptyLine: DraftLine = { step: null, seen: '', when: '', by: null };

export type DraftLines = Readonly<Record<string, DraftLine>>;

const everyStep = { none: 1, said: 1, written: 1, done: 1 } as const;
export const steps = Object.keys(
  everyStep satisfies Record<ChecklistStep, 1>,
) as readonly ChecklistStep[];

/** What lacks its evidence, by the keys of its lines. */
export function lacking(lines: DraftLines): readonly string[] {
  return Object.entries(lines).flatMap(([key, { step, seen, when, by }]) => {
    const wants = step !== null && step !== 'none';
    return wants && (seen.trim() === '' || !/^\d{4}-\d{2}$/.test(when) || by === null) ? [key] : [];
  });
}

/** The lines that were looked at; to be asked for once nothing lacks. */
export function finishedLines(lines: DraftLines): readonly ChecklistLine[] {
  return Object.entries(lines).flatMap(([item, { step, seen, when, by }]) => {
    if (step === null) return [];
    const evidence = step === 'none' || by === null ? null : { seen: seen.trim(), when, by };
    return [{ item, step, evidence }];
  });
}
