import { inWords, rounded } from '../report/in-words.ts';
import type { Looked, Noted } from './noted.ts';

/** Red lines that a story rewards, or that nobody can refuse to cross. */
export function findRedLines({ report, about, places }: Looked): readonly Noted[] {
  return report.redLines.map<Noted>(({ kind, path, text, raises, shortest }) => {
    const way = `Way: ${inWords(shortest)}.`;
    const meter = about.pack.meters[raises?.meter ?? '']?.name ?? raises?.meter;
    return kind === 'rewarded'
      ? {
          about: `${path} ${raises?.meter}`,
          finding: {
            severity: 'error',
            code: 'walk-redline-rewarded',
            ...places.ofChoice(path),
            what: `A red line is rewarded: "${text}" raises "${meter}" by ${rounded(raises?.by ?? 0)}. ${way}`,
            hint: 'What crosses a red line never raises a meter, not even the one for the task.',
          },
        }
      : {
          about: path,
          finding: {
            severity: 'error',
            code: 'walk-redline-only-way',
            ...places.ofChoice(path),
            what: `Nobody can refuse: here "${text}" is the only way on. ${way}`,
            hint: 'Offer a way to refuse or to delay, and somebody who stands by it.',
          },
        };
  });
}
