import { prints, type Print } from '../../report/paper/prints.ts';
import { cuts } from '../../scenario/pack.ts';
import { bad, oneOf, orNull, shape, someOf, text, whole } from '../../session/parse/readers.ts';
import type { PaperAsked } from './make-paper.ts';

const asked = shape({
  what: oneOf(prints),
  language: text(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/),
  minutes: whole(10, 480),
  cut: orNull(oneOf(cuts)),
  /** Which of the groups that may be asked about, from 0. */
  group: whole(0, 31),
});

/** Of what a panel kept, and of a folder of stories: only their prints say so. */
const keptAs = someOf({
  kept: orNull(text(/^[\w-]{1,80}$/)),
  story: orNull(text(/^[^/\\]{1,120}$/)),
});

type Asked = Omit<PaperAsked, 'what'> & {
  readonly what: Print;
  readonly group: number;
  /** The name of something kept; null prints it empty. */
  readonly kept: string | null;
  /** The folder of the story that a script is of. */
  readonly story: string | null;
};

/** What a page asks to be printed; null where it cannot be understood. */
export function parsePrint(sent: unknown): Asked | null {
  const read = asked(sent);
  const named = keptAs(sent);
  if (read === bad || named === bad) return null;
  return { ...read, kept: named.kept ?? null, story: named.story ?? null };
}
