import type { Finding } from '../../finding.ts';
import type { Cut } from '../../pack.ts';
import { cutOf, decisionsInCut } from '../report/cut-plan.ts';
import { count, rounded } from '../report/in-words.ts';
import type { PathRange } from '../report/path-range.ts';
import type { WalkReport } from '../report/walk-report.ts';
import type { Looked, Noted } from './noted.ts';

/** The model of minutes is not more exact than this. */
const mayTakeLonger = 1.1;
const fewestAnchors = 2;

/** What a room needs of each length: its minutes, its decisions, a shared opening and anchors. Only packs are played in rooms. */
export function findRoomNeeds(looked: Looked): readonly Noted[] {
  if (looked.about.written.inPack === null || looked.report.endings.length === 0) return [];
  return [...minutes(looked), ...decisions(looked), ...shared(looked)];
}

function warning(about: string, finding: Omit<Finding, 'severity'>): Noted {
  return { about, finding: { severity: 'warning', ...finding } };
}

function minutes({ report, places }: Looked): readonly Noted[] {
  const cut = cutOf(report.settings);
  if (cut === null) return [];
  const what = report.closed ? longRooms(report, cut) : longPath(report, cut);
  if (what === null) return [];
  return [
    warning(`${cut}`, {
      code: 'walk-minutes',
      ...places.inPack(['minutes']),
      what,
      hint: 'Shorten what is read aloud, or leave a decision out of this length with # cut.',
    }),
  ];
}

const over = (minutesTaken: number, cut: Cut): string =>
  `${rounded(minutesTaken)} minutes, ${rounded(minutesTaken - cut)} too many`;

function longRooms({ minutes: { plain, interpreted } }: WalkReport, cut: Cut): string | null {
  if (!plain || !interpreted || plain.middle <= cut * mayTakeLonger) return null;
  const { least, most, middle } = plain;
  const range =
    most === null ? `${rounded(least)} or more` : `${rounded(least)} to ${rounded(most)}`;
  return `A room takes about ${over(middle, cut)} (${range}); with an interpreter about ${over(interpreted.middle, cut)}.`;
}

/** Of a walk that is not closed, only a path that was found: what rooms take on the whole may still turn out otherwise. */
function longPath({ minutes: { plain } }: WalkReport, cut: Cut): string | null {
  const most = plain?.most ?? 0;
  return most <= cut * mayTakeLonger ? null : `A path takes about ${over(most, cut)}.`;
}

function decisions({ report, places }: Looked): readonly Noted[] {
  const cut = cutOf(report.settings);
  if (cut === null || !report.decisions) return [];
  const [least, most] = decisionsInCut[cut];
  const met = report.decisions;
  if (met.least >= least && met.most !== null && met.most <= most) return [];
  const paths = report.closed ? allPaths(met) : foundPath(met, least);
  return [
    warning(`${cut}`, {
      code: 'walk-decisions',
      ...places.inPack(['minutes']),
      what: `${paths}; there is time for ${least} to ${most}.`,
      hint: 'Give knots to the lengths they belong to with # cut, and lead past the others.',
    }),
  ];
}

const endless = 'A path may ask for decisions without end';

function allPaths({ least, most }: PathRange): string {
  if (most === null) return endless;
  return `A path has ${least === most ? least : `${least} to ${most}`} decisions`;
}

/** Of a walk that is not closed: what was not walked may have more decisions, or fewer. */
function foundPath({ least, most }: PathRange, fewest: number): string {
  if (most === null) return endless;
  return least < fewest
    ? `One path has only ${count(least, 'decision')}`
    : `One path has ${count(most, 'decision')}`;
}

/** What the author tagged and not every path has; that the tags are missing altogether is said without a walk. */
function shared({ report, about, places }: Looked): readonly Noted[] {
  const { tags } = about.written;
  const anchors = new Set(tags.flatMap(({ name, value }) => (name === 'anchor' ? [value] : [])));
  const missed = [...anchors].filter((anchor) => !report.anchors.includes(anchor));
  const noted: Noted[] = [];
  if (anchors.size >= fewestAnchors && report.anchors.length < fewestAnchors) {
    noted.push(
      warning('anchors', {
        code: 'walk-anchors',
        ...places.ofTag('anchor', missed[0]),
        what: `${report.anchors.length === 0 ? 'No anchor is' : 'Only one anchor is'} on every path; some paths miss ${missed.map((anchor) => `"${anchor}"`).join(', ')}.`,
        hint: 'Lead every path through two anchors at least: the debrief starts there.',
      }),
    );
  }
  if (!report.opening && tags.some(({ name }) => name === 'opening')) {
    noted.push(
      warning('opening', {
        code: 'walk-opening',
        ...places.ofTag('opening'),
        what: 'The opening is not told before the first choice.',
        hint: 'Begin the story with it, so that the whole room has seen the same.',
      }),
    );
  }
  return noted;
}
