import type { Defined, Span } from './ink-file.ts';
import { isName } from './ink-words.ts';
import type { InFile, StoryNames } from './story-names.ts';

export type Renaming =
  | { readonly changes: readonly InFile<Span>[] }
  | { readonly why: 'no-name' | 'taken' };

/** All places that change with a name; nothing where the new one is none or would mean something else. */
export function renameIn(names: StoryNames, name: Defined, to: string): Renaming {
  if (!isName(to)) return { why: 'no-name' };
  const beside = name.path.slice(0, name.path.length - name.name.length);
  const isTaken = names.all.some(
    (one) => one.name === to && (one.path === `${beside}${to}` || !/[./]/.test(one.path)),
  );
  return isTaken ? { why: 'taken' } : { changes: names.everywhere(name) };
}
