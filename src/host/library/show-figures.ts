import { barred, missedBars, openShare, usualLength } from '../../scenario/figures/bars.ts';
import type { BarName } from '../../scenario/figures/bars.ts';
import { greedyRooms, namesOfFigures, roomsDrawn } from '../../scenario/figures/figures.ts';
import type { Figures, LengthFigures } from '../../scenario/figures/figures.ts';
import type { ReadingGrade } from '../../scenario/figures/reading-grade.ts';
import type { Terminal } from '../terminal/terminal.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** Small shares to a tenth, so that 1.9 % does not look like 2. */
const share = (of: number): string => (of < 0.1 ? `${Math.round(of * 1_000) / 10} %` : percent(of));
const tenth = (number: number): string => String(Math.round(number * 10) / 10);

const wrong: Readonly<Record<BarName, string>> = {
  walked: 'Not every path was walked, so these figures are of a part of the story.',
  endings: `An ending takes more than ${percent(barred.mostOfEnding)} of the rooms, or fewer than ${percent(barred.leastOfEnding)}.`,
  greedy: `Rooms that weigh the meters come to fewer than ${barred.greedyEndings} endings.`,
  open: `Fewer than ${percent(barred.openDecisions)} of the decisions leave anything to weigh.`,
  grade: `It is harder to read than grade ${barred.grade}.`,
  minutes: 'A room takes more than a tenth longer than the length says.',
};

/** A story's figures for people, and what it misses. */
export function showFigures(name: string, figures: Figures, { print, paint }: Terminal): void {
  print(`${paint('bold', figures.title)}  ${paint('dim', name)}`);
  for (const length of figures.lengths) print(`  ${lengthIn(length)}`);
  showEndings(figures, print);
  showMeters(figures, print);
  showDecisions(figures, print);
  showReading(figures, print);
  for (const bar of missedBars(figures)) print(paint('red', `  ✗ ${wrong[bar]}`));
  print('');
}

function showDecisions(figures: Figures, print: Terminal['print']): void {
  const { weighed, settled, redLined } = figures.decisions;
  const open = `${percent(openShare(figures))} of them without a best answer`;
  print(`  decisions   ${weighed.length} weighed, ${open}; ${redLined.length} with a red line`);
  for (const knot of settled) print(`              one answer is best in "${knot}"`);
}

function showReading({ grade, pictures, languages }: Figures, print: Terminal['print']): void {
  if (grade) print(`  grade       ${gradeIn(grade)}`);
  if (pictures !== null) print(`  pictures    ${percent(pictures)} of lines and choices`);
  for (const [tag, { texts, voices, drafts, words }] of Object.entries(languages)) {
    const drafted = drafts > 0 ? `, ${percent(drafts)} by a machine` : '';
    const told = `${percent(texts)} told, voices ${percent(voices)}${drafted}`;
    const read = `${tenth(words.mean)} words a line, at most ${words.most}`;
    print(`  ${tag.padEnd(10)}  ${told}; ${read}`);
  }
}

const graded = (grade: number | null): string => (grade === null ? 'none' : tenth(grade));

function gradeIn({ story, cards, hardest }: ReadingGrade): string {
  const peak = hardest ? `, at most ${tenth(hardest.grade)} in "${hardest.knot}"` : '';
  return `${graded(story)}${peak}; cards ${graded(cards)}`;
}

function lengthIn({ cut, closed, paths, decisions, minutes: { plain } }: LengthFigures): string {
  const name = cut === null ? 'the story' : `${cut} minutes`;
  const many = paths === null ? 'goes round' : `${paths.toLocaleString('en')} paths`;
  const asked = decisions ? [`${range(decisions.least, decisions.most)} decisions`] : [];
  const takes = plain ? [`about ${tenth(plain.middle)} min`] : [];
  const rest = closed ? [] : ['not every path walked'];
  return `${name.padEnd(10)}  ${[many, ...asked, ...takes, ...rest].join(', ')}`;
}

const range = (least: number, most: number | null): string =>
  most === null ? `${least} or more` : least === most ? `${least}` : `${least} to ${most}`;

function showEndings(figures: Figures, print: Terminal['print']): void {
  const usual = usualLength(figures);
  if (!usual) return;
  const { endings } = namesOfFigures(figures, figures.language);
  const all = {
    ...Object.fromEntries(Object.keys(endings).map((key) => [key, 0])),
    ...usual.endings,
  };
  const told = Object.entries(all).map(([key, of]) => `${endings[key] ?? key} ${share(of)}`);
  print(`  endings     of ${roomsDrawn.toLocaleString('en')} rooms that choose by chance:`);
  for (const one of told) print(`              ${one}`);
  const greedy = Object.keys(usual.greedy).length;
  print(`              ${greedyRooms} rooms that weigh the meters come to ${greedy} of them`);
}

function showMeters(figures: Figures, print: Terminal['print']): void {
  const { meters } = namesOfFigures(figures, figures.language);
  for (const [key, spread] of Object.entries(usualLength(figures)?.meters ?? {})) {
    const { begins, low, high, least, most } = spread;
    print(
      `  ${(meters[key] ?? key).padEnd(10)}  begins at ${tenth(begins)}, ends mostly at ${tenth(low)} to ${tenth(high)} (${tenth(least)} to ${tenth(most)})`,
    );
  }
}
