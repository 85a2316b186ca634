import './load-inkjs.ts';
import type { Story } from './mended-story.ts';

/** A line in the sources of a story. */
type Spot = { readonly file: string; readonly line: number };

/** Where a story stands in its sources; null where it was compiled elsewhere. */
export function spotOf({ state, currentDebugMetadata }: Story): Spot | null {
  const known = state.currentPointer.Resolve()?.debugMetadata ?? currentDebugMetadata;
  const { fileName, startLineNumber = 0 } = known ?? {};
  return fileName && startLineNumber > 0 ? { file: fileName, line: startLineNumber } : null;
}

/** Of two lines, the one that is written first. */
export function firstSpot(known: Spot | null, spot: Spot | null): Spot | null {
  if (known === null || spot === null) return known ?? spot;
  if (spot.file !== known.file) return spot.file < known.file ? spot : known;
  return spot.line < known.line ? spot : known;
}

/** What went wrong, with its place in front as Ink writes it. */
export const placed = (said: string, at: Spot | null): string =>
  at === null || said.startsWith('RUNTIME ')
    ? said
    : `RUNTIME ERROR: '${at.file}' line ${at.line}: ${said}`;
