import type { Sources } from '../../scenario.ts';
import { openLines } from './source-lines.ts';

export type CrashPlace = { readonly file: string; readonly line: number };

type Line = { readonly file: string; readonly line: number };

/** The line without which the compiler no longer stops; null where it is not one line alone. */
export function findCrash(
  sources: Sources,
  crashes: (sources: Sources) => boolean,
): CrashPlace | null {
  let suspects = Object.entries(sources).flatMap(([file, text]) => linesOf(file, text));
  if (crashes(without(sources, suspects))) return null;
  while (suspects.length > 1) {
    const half = suspects.slice(0, Math.ceil(suspects.length / 2));
    const isInRest = crashes(without(sources, half));
    suspects = isInRest ? suspects.slice(half.length) : half;
  }
  const [line] = suspects;
  return line && !crashes(without(sources, [line])) ? line : null;
}

function linesOf(file: string, text: string): readonly Line[] {
  if (!file.endsWith('.ink')) return [];
  const lines = openLines(text);
  return Array.from({ length: lines.count }, (_, index) => ({ file, line: index + 1 })).filter(
    ({ line }) => lines.line(line).trim() !== '',
  );
}

function without(sources: Sources, out: readonly Line[]): Sources {
  const changed = { ...sources };
  for (const file of new Set(out.map((line) => line.file))) {
    const gone = new Set(out.filter((one) => one.file === file).map(({ line }) => line));
    const lines = (sources[file] ?? '').split('\n');
    changed[file] = lines.map((text, index) => (gone.has(index + 1) ? '' : text)).join('\n');
  }
  return changed;
}
