import type { Words } from './panels.ts';

/** What people from a place judge a story by before it is told there. */
export type ClosenessCard = {
  /** What happens in it; empty where nobody wrote it down. */
  readonly about: string;
  /** What it was built from; empty as above. */
  readonly provenance: string;
  readonly confirm: readonly string[];
};

/** Null where a story has no card. */
export function closenessCard({ scenario, say }: Words): ClosenessCard | null {
  const { about, closeness } = scenario.pack;
  if (closeness === null) return null;
  return {
    about: say('about', about),
    provenance: say('closeness.provenance', closeness.provenance),
    confirm: closeness.confirm.map((text, at) => say(`closeness.confirm.${at}`, text)),
  };
}
