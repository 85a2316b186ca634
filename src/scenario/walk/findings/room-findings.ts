import type { Finding } from '../../finding.ts';
import { cutOf, decisionsInCut } from '../report/cut-plan.ts';
import { rounded } from '../report/in-words.ts';
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
  const { plain, interpreted } = report.minutes;
  if (cut === null || !plain || !interpreted || plain.middle <= cut * mayTakeLonger) return [];
  const { least, most, middle } = plain;
  const range =
    most === null ? `${rounded(least)} or more` : `${rounded(least)} to ${rounded(most)}`;
  const over = (minutesTaken: number): string =>
    `${rounded(minutesTaken)} minutes, ${rounded(minutesTaken - cut)} too many`;
  return [
    warning(`${cut}`, {
      code: 'walk-minutes',
      ...places.inPack(['minutes']),
      what: `A room takes about ${over(middle)} (${range}); with an interpreter about ${over(interpreted.middle)}.`,
      hint: 'Shorten what is read aloud, or leave a decision out of this length with # cut.',
    }),
  ];
}

function decisions({ report, places }: Looked): readonly Noted[] {
  const cut = cutOf(report.settings);
  if (cut === null || !report.decisions) return [];
  const [least, most] = decisionsInCut[cut];
  const met = report.decisions;
  if (met.least >= least && met.most !== null && met.most <= most) return [];
  const range = met.least === met.most ? `${met.least}` : `${met.least} to ${met.most}`;
  return [
    warning(`${cut}`, {
      code: 'walk-decisions',
      ...places.inPack(['minutes']),
      what:
        met.most === null
          ? `A path may ask for decisions without end; there is time for ${least} to ${most}.`
          : `A path has ${range} decisions; there is time for ${least} to ${most}.`,
      hint: 'Give knots to the lengths they belong to with # cut, and lead past the others.',
    }),
  ];
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
