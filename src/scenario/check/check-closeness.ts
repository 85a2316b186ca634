import { fewestConfirmed } from '../closeness.ts';
import type { Finding } from '../finding.ts';
import type { Pack } from '../pack.ts';
import type { KeyPlaces } from './key-place.ts';

type Lack = Pick<Finding, 'code' | 'what' | 'hint' | 'line' | 'column'>;

/** What people from a place need to judge whether a story may be told there. */
export function checkCloseness(
  { closeness }: Pick<Pack, 'closeness'>,
  placeOf: KeyPlaces,
): readonly Lack[] {
  const code = 'care-closeness';
  if (closeness === null)
    return [
      {
        code,
        what: 'There is no closeness card: nobody here can judge whether this story is near enough and far enough.',
        hint: `Write closeness: with provenance: (what it was built from) and confirm: (${fewestConfirmed} sentences at least of what happens in it).`,
      },
    ];
  const lacks: Lack[] = [];
  if (closeness.provenance === '')
    lacks.push({
      code,
      ...placeOf(['closeness']),
      what: 'The closeness card does not say where the story came from.',
      hint: 'Write provenance: what it was built from, and that it is made up.',
    });
  if (closeness.confirm.length < fewestConfirmed)
    lacks.push({
      code,
      ...placeOf(['closeness', 'confirm']),
      what: `The closeness card asks about ${closeness.confirm.length} of what happens in the story.`,
      hint: `Write ${fewestConfirmed} sentences at least below confirm: that people from a place can say yes or no to.`,
    });
  return lacks;
}
