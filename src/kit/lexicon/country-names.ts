import { arabicForms, dariForms, englishForms, frenchForms, spanishForms } from './people-forms.ts';
import { linesOf, markedForm } from './read-names.ts';
import type { Named } from './read-names.ts';

const locales = ['en', 'fr', 'es', 'ar', 'fa', 'fa-AF'] as const;

/** Sorbian or Ido are no risk; a language that is spoken in wars or named in schools is. */
const skippedLanguages = new Set([
  'io',
  'ie',
  'ia',
  'vo',
  'eo',
  'la',
  'cu',
  'ae',
  'pi',
  'ho',
  'ii',
]);
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const pairs = letters.flatMap((one) => letters.map((other) => one + other));

const named = (type: Intl.DisplayNamesType, code: string, locale: string): string | null =>
  new Intl.DisplayNames([locale], { type, fallback: 'none' }).of(code) ?? null;

/** `Myanmar (Burma)` is two names, `Congo - Kinshasa` is three. */
const namesIn = (shown: string): readonly string[] =>
  [shown, ...shown.split(/ ?\(|\)| [-–—] /)]
    .map((name) => name.trim())
    .filter((name) => name.length > 1);

/** Countries, territories, languages and currencies in five languages, as this Node names them. */
export function cldrNames(countries: ReadonlySet<string>): readonly Named[] {
  const regions = pairs
    .map((pair) => pair.toUpperCase())
    .filter(
      (code) => named('region', code, 'en') !== null && !/^(?:EU|EZ|UN|X[ABK]|ZZ|QO)$/.test(code),
    );
  const languages = pairs.filter((code) => !skippedLanguages.has(code));
  return locales.flatMap((locale) => [
    ...[...regions, 'XK'].flatMap((code) => regionNames(code, locale, countries)),
    ...languages.flatMap((code) => languageNames(code, locale)),
    ...Intl.supportedValuesOf('currency').flatMap((code) => currencyNames(code, locale)),
  ]);
}

function regionNames(
  code: string,
  locale: string,
  countries: ReadonlySet<string>,
): readonly Named[] {
  const kind = countries.has(code) ? 'country' : 'territory';
  return namesIn(named('region', code, locale) ?? '').map((name) => ({
    name,
    kind,
    where: regionName(code),
    marks: '',
  }));
}

/** The English name of a country. */
export const regionName = (code: string): string =>
  (named('region', code, 'en') ?? code).replace(/ - .*$| \(.*$| SAR China$/, '');

function languageNames(code: string, locale: string): readonly Named[] {
  const name = named('language', code, locale);
  if (name === null || name.length < 4) return [];
  return [{ name, kind: 'language', where: named('language', code, 'en') ?? name, marks: '' }];
}

/** Only names of two words and more: `sol` and `real` alone are common words. */
function currencyNames(code: string, locale: string): readonly Named[] {
  const name = named('currency', code, locale);
  if (name === null || !name.includes(' ') || /[(\d–]/.test(name)) return [];
  return [{ name, kind: 'currency', where: named('currency', code, 'en') ?? name, marks: '' }];
}

/** Capitals and peoples of our own list, with all their endings. */
export function countryNames(text: string): {
  readonly codes: ReadonlySet<string>;
  readonly names: readonly Named[];
} {
  const rows = linesOf(text).map((line) => line.split('|'));
  return {
    codes: new Set(rows.map(([code = '']) => code)),
    names: rows.flatMap(([code = '', capital = '', ...peoples]) => [
      ...formsIn(capital).map((form) => ({
        ...form,
        kind: 'capital' as const,
        where: regionName(code),
      })),
      ...peoples.flatMap((written, column) => peopleNames(written, column, regionName(code))),
    ]),
  };
}

const inflect = [englishForms, frenchForms, spanishForms, arabicForms, dariForms];

const formsIn = (written: string) =>
  written
    .split(',')
    .filter((form) => form.trim() !== '')
    .map(markedForm);

const peopleNames = (written: string, column: number, where: string): readonly Named[] =>
  formsIn(written).flatMap(({ name, marks }) =>
    (inflect[column]?.(name) ?? [name]).map((form) => ({
      name: form,
      kind: 'people' as const,
      where,
      marks,
    })),
  );
