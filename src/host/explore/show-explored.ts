import { verdictNames } from '../../scenario/walk/verdicts.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Explored, ExploredCut, Judged, Shown } from './explored.ts';
import { playOptions } from './play-options.ts';
import { count, wrapped } from './show-findings.ts';

type Walk = NonNullable<Explored['walk']>;

/** What was walked, in a few lines. */
export function showPaths({ cuts, choices, knots, stops }: Walk, { print, paint }: Terminal): void {
  print('');
  print(`  ${paint('bold', 'Paths')}`);
  for (const cut of cuts) {
    const mark = cut.closed ? paint('green', '✓') : paint('yellow', '…');
    print(`  ${mark} ${[nameOf(cut), ...figuresOf(cut)].join('  ')}`);
  }
  const endings = stops.filter(({ kind }) => kind === 'ending').length;
  const parts = [
    `${choices.reached} of ${count(choices.total, 'choice')} offered`,
    `${knots.reached} of ${count(knots.total, 'knot')} told`,
    `${count(endings, 'ending')} met`,
  ];
  print(`    ${parts.join(', ')}`);
}

const nameOf = ({ cut }: ExploredCut): string => (cut === null ? 'the story' : `${cut} minutes`);

function figuresOf(told: ExploredCut): readonly string[] {
  const { closed, unfinished, states, report, voiceMinutes } = told;
  const walked = closed ? 'every path walked' : `not every path walked: ${unfinished}`;
  const situations = `(${count(states, 'situation')})`;
  if (!report) return [states === 0 ? walked : `${walked} ${situations}`];
  const { decisions, minutes } = report;
  const plain = minutes.plain;
  return [
    `${walked} ${situations}`,
    ...(decisions ? [`${range(decisions.least, decisions.most)} decisions`] : []),
    ...(plain ? [`${range(plain.least, plain.most)} min`] : []),
    ...(voiceMinutes > 0 ? [`${voiceMinutes} more where devices say lines by clock`] : []),
  ];
}

const figure = (number: number): string => String(Math.round(number));

function range(least: number, most: number | null): string {
  if (most === null) return `${figure(least)} or more`;
  return figure(least) === figure(most) ? figure(least) : `${figure(least)} to ${figure(most)}`;
}

/** What no walk came to, by how sure that is. */
export function showVerdicts({ verdicts }: Walk, { print, paint }: Terminal, most: number): void {
  const [cannot, never, within] = verdictNames;
  const titles = [sentences[cannot], sentences[never], sentences[within], fault];
  for (const title of titles) {
    const same = verdicts.filter((one) => title === titleOf(one));
    if (same.length === 0) continue;
    print('');
    print(`  ${paint('bold', title)}`);
    for (const one of same.slice(0, most)) print(`    ${judgement(one, paint)}`);
    if (same.length > most) print(`    ${paint('dim', `… and ${same.length - most} more`)}`);
  }
}

const sentences: Readonly<Record<Judged['verdict'], string>> = {
  'cannot be reached': 'Cannot be reached: no path in the story leads there',
  'proved never reached': 'Proved never reached: every path was walked, and none comes there',
  'not reached within bounds': 'Not reached within bounds: a longer search may come there',
};
const fault = 'Not reached within bounds: a fault stands before it, so nobody can tell';

const titleOf = ({ verdict, behindFault }: Judged): string =>
  behindFault ? fault : sentences[verdict];

function judgement({ kind, name, file, line, inside }: Judged, paint: Terminal['paint']): string {
  const place = file === null ? '' : `${file}${line === null ? '' : `:${line}`}  `;
  const within =
    inside && inside.choices + inside.faults.length > 0
      ? paint('dim', `  played from here: ${count(inside.choices, 'choice')}${faultsOf(inside)}`)
      : '';
  return `${place}${kind} "${name}"${within}`;
}

const faultsOf = ({ faults }: NonNullable<Judged['inside']>): string =>
  faults.length === 0 ? '' : `, and it fails: ${faults[0]}`;

/** Endings with their share of rooms and the shortest way; meters; anchors. */
export function showStory(walk: Walk, terminal: Terminal): void {
  showEndings(walk, terminal);
  for (const cut of walk.cuts) showCut(cut, walk.meters, terminal);
}

function showEndings({ stops, cuts }: Walk, { print, paint }: Terminal): void {
  const endings = stops.filter(({ kind }) => kind === 'ending');
  if (endings.length === 0) return;
  print('');
  print(`  ${paint('bold', 'Endings')}`);
  for (const { name, shortest } of endings) {
    print(`    ${paint('bold', name)}  ${sharesIn(name, cuts)}`);
    for (const line of wrapped(wayOf(shortest))) print(`      ${paint('dim', line)}`);
  }
}

/** Only where every path was walked is a share known. */
function sharesIn(name: string, cuts: readonly ExploredCut[]): string {
  const shares = cuts.flatMap(({ cut, closed, report }) => {
    const met = report?.endings.find((ending) => ending.name === name);
    if (!met || !closed) return [];
    const percent = met.share > 0 && met.share < 0.01 ? 'under 1' : figure(met.share * 100);
    return [`${percent} %${cut === null ? '' : ` of ${cut} minutes`}`];
  });
  return shares.join(', ');
}

function wayOf(shown: Shown): string {
  const { cut, texts } = shown;
  const told = cut === null ? '' : `told in ${cut} minutes: `;
  const taken = texts.length === 0 ? 'at once' : texts.join(' > ');
  const options = playOptions(shown);
  return `${told}${taken}${options === null ? '' : `  (${options})`}`;
}

function showCut(cut: ExploredCut, names: Walk['meters'], { print, paint }: Terminal): void {
  const { report } = cut;
  if (!report) return;
  const meters = Object.entries(report.meters);
  print('');
  print(`  ${paint('bold', cut.cut === null ? 'On its paths' : `Told in ${cut.cut} minutes`)}`);
  print(`    anchors on every path: ${report.anchors.join(', ') || 'none'}`);
  for (const [name, { least, most, begins }] of meters) {
    print(`    ${names[name] ?? name} begins at ${begins}, and goes from ${least} to ${most}`);
  }
}
