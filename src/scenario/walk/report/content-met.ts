import type { Step } from '../../playthrough.ts';
import type { Telling, Walked } from '../walked.ts';

/** What of the written story was met, as paths of the compiled story. */
export type ContentMet = {
  readonly texts: ReadonlySet<string>;
  readonly choices: ReadonlySet<string>;
  /** The choices after which the story failed; '' where it did before any. What comes next was kept from being met. */
  readonly failedAfter: ReadonlySet<string>;
};

export function contentMet({ opening, legs, states, failures }: Walked): ContentMet {
  const tellings = new Set<Telling>([opening]);
  for (const { told } of legs) tellings.add(told);
  const texts = new Set(failures.flatMap((failure) => failure.texts));
  for (const told of tellings) for (const text of told.texts) texts.add(text);
  const choices = new Set<string>();
  const seen = new Set<readonly string[]>();
  for (const { offers } of states) {
    if (seen.has(offers)) continue;
    seen.add(offers);
    for (const path of offers) choices.add(path);
  }
  const failedAfter = new Set(failures.map(({ at }) => lastChoice(at?.step)));
  return { texts, choices, failedAfter };
}

const lastChoice = (step: Step | undefined): string => (step?.kind === 'choice' ? step.path : '');
