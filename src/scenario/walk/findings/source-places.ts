import type { Finding } from '../../finding.ts';
import type { Step } from '../../playthrough.ts';
import { flowOfPlace } from '../report/written.ts';
import type { About } from '../report/written.ts';

type Place = Pick<Finding, 'file' | 'line' | 'column'>;

/** Where in the sources something stands that a walk met. */
export type SourcePlaces = {
  readonly ofChoice: (path: string) => Place;
  /** The choice taken last; else the start. */
  readonly ofLast: (steps: readonly Step[]) => Place;
  /** The first line or choice of a place's knot. */
  readonly ofKnot: (place: string) => Place;
  readonly ofTag: (name: string, value?: string) => Place;
  /** A key of the pack; the story's file where there is no pack. */
  readonly inPack: (path: readonly string[]) => Place;
};

export function openPlaces({ written }: About): SourcePlaces {
  const { main, choices, lines, tags, inPack } = written;
  const start: Place = { file: main };
  const placeOf = (at: { file: string | null; line: number | null } | undefined): Place =>
    at?.file && at.line !== null ? { file: at.file, line: at.line } : start;
  const ofChoice = (path: string): Place => placeOf(choices.find((choice) => choice.path === path));
  return {
    ofChoice,
    ofLast: (steps) => {
      const last = steps.findLast((step) => step.kind === 'choice');
      return last ? ofChoice(last.path) : start;
    },
    ofKnot: (place) => placeOf(lines.find(({ flow }) => flow === flowOfPlace(place))),
    ofTag: (name, value) =>
      placeOf(tags.find((tag) => tag.name === name && (value ?? tag.value) === tag.value)),
    inPack: (path) => (inPack ? { file: 'pack.yaml', ...inPack(path) } : start),
  };
}
