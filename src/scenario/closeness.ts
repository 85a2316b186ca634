import { isScalar } from 'yaml';
import { fields, items, noteAt, textAt, type YamlPlace } from './yaml-place.ts';

/** What people from a place look at before a story is told there for the first time: is it near enough to matter, and far enough to be safe? */
export type Closeness = {
  /** What it was built from. */
  readonly provenance: string;
  /** What happens in it that may happen here too, each a sentence. */
  readonly confirm: readonly string[];
};

/** Fewer say too little of a story to judge it by. */
export const fewestConfirmed = 3;

/** Reads `closeness`; null where there is none. */
export function closenessFrom(place: YamlPlace): Closeness | null {
  if (place.node === null) return null;
  const at = fields(place, ['provenance', 'confirm']);
  const lines = items(at.confirm).map((line) => ({ line, text: sentenceAt(line) }));
  const confirm = lines.flatMap(({ line, text }, nth) => {
    if (text === '') return [];
    const isTwice = lines.findIndex((other) => other.text === text) < nth;
    if (isTwice) note(line, `"${text}" is asked twice.`, 'Take one of them out.');
    return isTwice ? [] : [text];
  });
  return { provenance: textAt(at.provenance, ''), confirm };
}

/** A colon makes a mapping of a sentence, so that the author is told of quotes. */
function sentenceAt(line: YamlPlace): string {
  const text = isScalar(line.node) ? textAt(line, '') : '';
  if (text === '')
    note(
      line,
      `"${line.path}" is no sentence.`,
      'Write one sentence behind each dash, in quotes: - "Prices rise on the day after."',
    );
  return text;
}

function note(place: YamlPlace, what: string, hint: string): void {
  noteAt(place, { severity: 'error', code: 'pack-closeness', what, hint });
}
