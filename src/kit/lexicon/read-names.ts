import type { Entry } from '../../scenario/distance/lexicon.ts';
import { kinds } from '../../scenario/distance/kinds.ts';
import type { Kind } from '../../scenario/distance/kinds.ts';
import { arabicForms } from './people-forms.ts';

/** A form of a name as a source has it; the key is made later. */
export type Named = { readonly name: string } & Entry;

/** Lines that say something: without comments and empty ones. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** `Chile^` is the name Chile with the mark `^`. Short names in capitals count in capitals only. */
export function markedForm(form: string): { readonly name: string; readonly marks: string } {
  const [, name = '', marks = ''] = /^(.*?)([\^!~=]*)$/u.exec(form.trim()) ?? [];
  const isShort = /^\p{Lu}{2,3}$/u.test(name) && !marks.includes('=');
  return { name, marks: isShort ? `${marks}=` : marks };
}

/** Reads a list of ours: `[kind]`, then lines of `form, form @ where`. */
export function readNames(text: string): readonly Named[] {
  let kind: Kind | null = null;
  const found: Named[] = [];
  for (const line of linesOf(text)) {
    const section = /^\[(.+)\]$/.exec(line)?.[1];
    if (section !== undefined) kind = kindNamed(section);
    else if (kind === null) throw new RangeError(`No kind stands above "${line}".`);
    else found.push(...namesIn(line, kind));
  }
  return found;
}

function kindNamed(name: string): Kind {
  if (!Object.hasOwn(kinds, name)) throw new RangeError(`Nobody knows [${name}].`);
  return name as Kind;
}

function namesIn(line: string, kind: Kind): readonly Named[] {
  const [forms = '', where = ''] = line.split(' @ ');
  const marked = forms.split(',').map(markedForm);
  const meaning = where.trim() === '' ? (marked[0]?.name ?? '') : where.trim();
  return marked.flatMap(({ name, marks }) =>
    inflected(name, kind).map((form) => ({ name: form, marks, kind, where: meaning })),
  );
}

/** Peoples have Arabic endings; of weapons there are several. */
function inflected(name: string, kind: Kind): readonly string[] {
  if (kind === 'people' && /^\p{Script=Arabic}+ي$/u.test(name)) return arabicForms(name);
  if (kind === 'people' && /^\p{Lu}\p{Ll}{3,}[aou]$/u.test(name)) return [name, `${name}s`];
  return kind === 'weapon' && /[a-rt-z0-9]$/i.test(name) ? [name, `${name}s`] : [name];
}

/** Marks alone, by form: for names that come from elsewhere. */
export function readMarks(text: string): ReadonlyMap<string, string> {
  const marked = linesOf(text).flatMap((line) => line.split(/\s+/).map(markedForm));
  return new Map(marked.map(({ name, marks }) => [name, marks]));
}
