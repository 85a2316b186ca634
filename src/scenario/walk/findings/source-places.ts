import type { Finding } from '../../finding.ts';
import type { Step } from '../../playthrough.ts';
import { flowOfPlace } from '../report/written.ts';
import type { About } from '../report/written.ts';

type Place = Pick<Finding, 'file' | 'line' | 'column'>;

/** Where in the sources something stands that a walk met. */
export type SourcePlaces = {
  readonly ofChoice: (path: string) => Place;
  /** The choice taken last; else the first line that the story tells before its knots. */
  readonly ofLast: (steps: readonly Step[]) => Place;
  /** The line that Ink names as the one it failed on; else as `ofLast`. */
  readonly ofFault: (fault: string, steps: readonly Step[]) => Place;
  /** Where a place's knot (or stitch) begins. */
  readonly ofKnot: (place: string) => Place;
  readonly ofTag: (name: string, value?: string) => Place;
  /** A key of the pack; the story's file where there is no pack. */
  readonly inPack: (path: readonly string[]) => Place;
};

export function openPlaces({ written }: About): SourcePlaces {
  const { main, choices, knots, lines, tags, inPack } = written;
  const start: Place = { file: main };
  const placeOf = (at: { file: string | null; line: number | null } | undefined): Place =>
    at?.file && at.line !== null ? { file: at.file, line: at.line } : start;
  const ofChoice = (path: string): Place => placeOf(choices.find((choice) => choice.path === path));
  const ofStart = (): Place => {
    const first = lines.find(({ file, flow }) => file === main && flow === '');
    return { file: main, line: first?.line ?? 1 };
  };
  const ofKnot = (place: string): Place => {
    const flow = flowOfPlace(place);
    return flow === '' ? ofStart() : placeOf(knots.find(({ path }) => path === flow));
  };
  const ofLast = (steps: readonly Step[]): Place => {
    const last = steps.findLast((step) => step.kind === 'choice');
    return last ? ofChoice(last.path) : ofStart();
  };
  return {
    ofChoice,
    ofLast,
    ofFault: (fault, steps) => {
      const [, file = '', line = ''] = /'([^']+)' line (\d+): /.exec(fault) ?? [];
      return file === '' ? ofLast(steps) : { file, line: Number(line) };
    },
    ofKnot,
    ofTag: (name, value) =>
      placeOf(tags.find((tag) => tag.name === name && (value ?? tag.value) === tag.value)),
    inPack: (path) => (inPack ? { file: 'pack.yaml', ...inPack(path) } : start),
  };
}
