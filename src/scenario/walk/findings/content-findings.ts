import type { WrittenChoice } from '../../ink/written/choice-points.ts';
import { flowOf } from '../../ink/flow/flow-path.ts';
import type { WrittenLine } from '../../ink/written/written-lines.ts';
import type { Finding } from '../../finding.ts';
import { count } from '../report/in-words.ts';
import type { MergedReport } from '../report/merge-reports.ts';
import type { About, Written } from '../report/written.ts';
import type { SourcePlaces } from './source-places.ts';

type Content = {
  readonly merged: MergedReport;
  readonly about: About;
  readonly places: SourcePlaces;
};

/**
 * What is written and never met; nothing while a walk is not closed, and nothing of what a fault may have kept from
 * being met. A whole knot, or what a choice leads to, is said once.
 */
export function findContent(content: Content): readonly Finding[] {
  if (!content.merged.closed) return [];
  const { about, places } = content;
  const { written } = about;
  const merged = withoutBehindFaults(content.merged, about);
  const knots = knotsNeverMet(merged, written);
  const isElsewhere = (path: string): boolean => !knots.has(flowOf(path));
  const choices = merged.choices.neverMet.filter(({ path }) => isElsewhere(path));
  const roots = choices.filter(({ path }) => !choices.some((outer) => isInside(path, outer)));
  const lines = merged.lines.neverMet.filter(({ texts: [path = ''] }) => isElsewhere(path));
  const alone = lines.filter(
    ({ texts: [path = ''] }) => !choices.some((choice) => isInside(path, choice)),
  );
  return [
    ...[...knots].map((knot) => knotNeverMet(knot, merged, places)),
    ...roots.map((choice) => choiceNeverOffered(choice, { lines, choices, places })),
    ...runsOf(alone, written.lines).map(linesNeverTold),
    ...merged.endingsNeverMet.map((name) => endingNeverMet(name, places)),
  ];
}

function withoutBehindFaults(merged: MergedReport, about: About): MergedReport {
  const { failedAfter, lines, choices, endingsNeverMet } = merged;
  if (failedAfter.size === 0) return merged;
  const isBehind = about.leadsAfter?.(failedAfter) ?? (() => true);
  const isFree = (content: WrittenLine | WrittenChoice): boolean =>
    !('texts' in content ? content.texts : [content.path]).some(isBehind);
  const hidden = about.written.tags.filter(
    ({ name, flow }) => name === 'ending' && (flow === '' || isBehind(flow)),
  );
  return {
    ...merged,
    lines: { ...lines, neverMet: lines.neverMet.filter(isFree) },
    choices: { ...choices, neverMet: choices.neverMet.filter(isFree) },
    endingsNeverMet: endingsNeverMet.filter((name) => !hidden.some(({ value }) => value === name)),
  };
}

const isInside = (path: string, { leadsTo }: WrittenChoice): boolean =>
  leadsTo !== '' && path.startsWith(`${leadsTo}.`);

/** Knots and stitches of which nothing is ever met. */
function knotsNeverMet({ lines, choices }: MergedReport, written: Written): ReadonlySet<string> {
  const never = new Set([...lines.neverMet, ...choices.neverMet].map(flowOfContent));
  const met = new Set(
    [...written.lines, ...written.choices]
      .filter((one) => !lines.neverMet.some((line) => line === one))
      .filter((one) => !choices.neverMet.some((choice) => choice === one))
      .map(flowOfContent),
  );
  return new Set([...never].filter((flow) => flow !== '' && !met.has(flow)));
}

const flowOfContent = (content: WrittenLine | WrittenChoice): string =>
  'flow' in content ? content.flow : flowOf(content.path);

function knotNeverMet(
  knot: string,
  { lines, choices }: MergedReport,
  places: SourcePlaces,
): Finding {
  const inKnot = (content: WrittenLine | WrittenChoice): boolean => flowOfContent(content) === knot;
  const told = lines.neverMet.filter(inKnot).length;
  const offered = choices.neverMet.filter(inKnot).length;
  const lost = [told > 0 ? count(told, 'line') : '', offered > 0 ? count(offered, 'choice') : ''];
  return {
    severity: 'warning',
    code: 'walk-knot-never',
    ...places.ofKnot(knot),
    what: `Nobody ever comes to "${knot}" (${lost.filter((part) => part !== '').join(', ')}).`,
    hint: 'Lead there with -> from somewhere, loosen the condition on the way, or take it out.',
  };
}

type Around = {
  readonly lines: readonly WrittenLine[];
  readonly choices: readonly WrittenChoice[];
  readonly places: SourcePlaces;
};

function choiceNeverOffered(choice: WrittenChoice, { lines, choices, places }: Around): Finding {
  const told = lines.filter(({ texts: [path = ''] }) => isInside(path, choice)).length;
  const more = choices.filter(({ path }) => isInside(path, choice)).length;
  const behind = [
    ...(told > 0 ? [count(told, 'line')] : []),
    ...(more > 0 ? [count(more, 'choice')] : []),
  ];
  const lost = behind.length === 0 ? '' : `, so nor is what follows it (${behind.join(', ')})`;
  return {
    severity: 'warning',
    code: 'walk-choice-never',
    ...places.ofChoice(choice.path),
    what: `The choice "${choice.text}" is never offered${lost}.`,
    hint: 'Its condition never holds when the story comes by: loosen it, or take the choice out.',
  };
}

/** Lines that follow each other without one between them that is met. */
function runsOf(
  never: readonly WrittenLine[],
  all: readonly WrittenLine[],
): readonly (readonly WrittenLine[])[] {
  const lost = new Set(never);
  const runs: WrittenLine[][] = [];
  let before: WrittenLine | null = null;
  for (const line of all.toSorted(bySource)) {
    const last = runs.at(-1);
    if (lost.has(line)) {
      if (last && before !== null && lost.has(before) && before.flow === line.flow) last.push(line);
      else runs.push([line]);
    }
    before = line;
  }
  return runs;
}

const bySource = (one: WrittenLine, other: WrittenLine): number =>
  one.file.localeCompare(other.file) || one.line - other.line;

function linesNeverTold(run: readonly WrittenLine[]): Finding {
  const [first] = run;
  const last = run.at(-1);
  const lines = run.length === 1 ? 'this line' : `these lines (${first?.line} to ${last?.line})`;
  return {
    severity: 'warning',
    code: 'walk-line-never',
    file: first?.file ?? '',
    ...(first ? { line: first.line } : {}),
    what: `Nobody ever reads ${lines}.`,
    hint: 'The condition around it never holds: loosen it, or take the text out.',
  };
}

function endingNeverMet(name: string, places: SourcePlaces): Finding {
  const tagged = places.ofTag('ending', name);
  return {
    severity: 'warning',
    code: 'walk-ending-never',
    ...(tagged.line === undefined ? places.inPack(['endings', name]) : tagged),
    what: `No path comes to the ending "${name}".`,
    hint: 'Look at the conditions of the diverts that lead there.',
  };
}
