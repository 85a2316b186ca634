import { readFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import type { LinkCommand } from '../../../src/link/link.ts';
import { refusals } from '../../../src/session/refusal.ts';

export type Fault = {
  readonly of: 'answer' | 'dead-end' | 'replay' | 'bug';
  readonly what: string;
};

const words = JSON.parse(
  readFileSync(pathOf(import.meta.dirname, '../../../public/languages/en.json'), 'utf8'),
) as Readonly<Record<string, string>>;

export type Diary = {
  readonly sent: Map<string, number>;
  readonly done: Set<string>;
  readonly refused: Map<string, number>;
  readonly faults: Map<string, Fault>;
};

export function blame(diary: Diary, of: Fault['of'], what: string): void {
  diary.faults.set(`${of} ${what}`, { of, what });
}

export function count(where: Map<string, number>, what: string): void {
  where.set(what, (where.get(what) ?? 0) + 1);
}

/** A refusal is a reason with words; no answer, an unknown one, or a shrug is a fault. */
export function noteAnswer(diary: Diary, { kind }: LinkCommand, answer: string): void {
  if (answer === 'done') diary.done.add(kind);
  if (answer === 'done' || answer === 'closed') return;
  count(diary.refused, answer);
  const isReason = (refusals as readonly string[]).includes(answer);
  if (!isReason || !words[`refusal.${answer}`])
    blame(diary, 'answer', `${kind}: ${answer} has no words`);
  if (answer === 'unknown-command') blame(diary, 'answer', `${kind}: could not be read`);
}
