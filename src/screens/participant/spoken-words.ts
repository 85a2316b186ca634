import type { PageWords } from '../parts/spoken.ts';

/** What there is to hear of the interface in a language. */
export type VoiceList = { readonly says: readonly string[] };

/** Marks that keep a name apart from a sentence that runs the other way, and spaces that say nothing. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').trim();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Template = { readonly key: string; readonly pattern: RegExp };

/** Finds the recordings that say a text of the interface, one after another; none where no voice says it. */
export function voicesOf({ language, words }: PageWords, { says }: VoiceList) {
  const isSaid = new Set(says);
  const keys = new Map<string, string>();
  const templates: Template[] = [];
  for (const [key, text] of Object.entries(words)) {
    if (typeof text !== 'string') continue;
    const pieces = text.split(/\{[\w-]+\}/);
    if (pieces.length === 1) {
      if (isSaid.has(key)) keys.set(plain(text), key);
    } else if (pieces.some((_, at) => isSaid.has(nameOf(key, at))))
      templates.push({ key, pattern: new RegExp(`^${pieces.map(escaped).join('(.+?)')}$`, 's') });
  }
  const address = (name: string): string[] =>
    isSaid.has(name) ? [`voices/${language}/${name}.mp3`] : [];
  const find = (text: string): readonly string[] => {
    const wanted = plain(text);
    const key = keys.get(wanted);
    if (key !== undefined) return address(key);
    for (const { key: template, pattern } of templates) {
      const [, ...values] = pattern.exec(wanted) ?? [];
      if (values.length === 0) continue;
      // A value is one of the interface's own words, or nobody says it.
      return [
        ...address(template),
        ...values.flatMap((value, at) => {
          const own = keys.get(plain(value));
          return [...(own === undefined ? [] : address(own)), ...address(nameOf(template, at + 1))];
        }),
      ];
    }
    return [];
  };
  return find;
}

const nameOf = (key: string, at: number): string => (at === 0 ? key : [key, at].join('.'));
