import { EVERYBODY } from '../../src/kit/people/cast.ts';
import { dressUp } from '../../src/kit/people/dress-up.ts';
import type { Person } from '../../src/kit/people/person.ts';
import type { Pack } from '../../src/scenario/pack.ts';

/** Who is drawn under a name: somebody of ours, or of the pack's own. */
export function personOf({ own }: Pack, art: string): Person | undefined {
  const made = own[art];
  if (made?.kind === 'person') return dressUp(made);
  return EVERYBODY.find(({ name }) => name === art);
}
