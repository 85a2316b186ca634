import type { Step } from '../../playthrough.ts';
import type { WalkColumns } from '../walk-columns.ts';
import type { Walked } from '../walked.ts';

/** What of the written story was met, as paths of the compiled story. */
export type ContentMet = {
  readonly texts: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  /** The choices after which the story failed; '' where it did before any. What comes next was kept from being met. */
  readonly failedAfter: ReadonlySet<string>;
};

export function contentMet({ opening, failures }: Walked, columns: WalkColumns): ContentMet {
  const texts = new Set(failures.flatMap((failure) => failure.texts));
  for (const told of [opening, ...columns.tellings]) for (const text of told.texts) texts.add(text);
  const choices = new Set(columns.places.flatMap(({ offers }) => offers));
  const failedAfter = new Set(failures.map(({ at }) => lastChoice(at?.step)));
  return { texts, choices, failedAfter };
}

const lastChoice = (step: Step | undefined): string => (step?.kind === 'choice' ? step.path : '');
