import type { Instant } from '../../session/ids.ts';
import { spoken, type Forms } from './spoken.ts';

/** The page's language with the digits it counts with. */
function counting(): string {
  const { language, digits } = spoken.getState();
  return `${language}-u-nu-${digits}`;
}

/** A number in the language's own digits, with as many of them as `digits` says at least. */
export function numeral(value: number, digits = 1): string {
  return value.toLocaleString(counting(), { useGrouping: false, minimumIntegerDigits: digits });
}

/** A large one, in groups of digits where the language writes them so. */
export const grouped = (value: number): string => value.toLocaleString(counting());

/** The form in which the language says this many. */
export function formFor(forms: Forms, count: number): string {
  return forms[new Intl.PluralRules(spoken.getState().language).select(count)] ?? forms.other;
}

/** What a language calls itself. */
export const languageName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** Hours and minutes on this device's clock, as 14:05. */
export function timeOf(when: Instant): string {
  const at = new Date(when);
  return `${numeral(at.getHours(), 2)}:${numeral(at.getMinutes(), 2)}`;
}

/** A time of another clock or a day, written as 09:05 or 2026-01-31, in the language's own digits. */
export const inDigits = (written: string): string =>
  written.replaceAll(/\d+/g, (digits) => numeral(Number(digits), digits.length));

/** A day and a time as the language writes them. */
export function dayAndTime(when: Instant): string {
  return new Date(when).toLocaleString(counting(), { dateStyle: 'medium', timeStyle: 'short' });
}

/** A share from 0 to 1 in hundredths; a small one to a tenth of them. */
export const percentOf = (share: number): string =>
  share.toLocaleString(counting(), {
    style: 'percent',
    maximumFractionDigits: share > 0 && share < 0.1 ? 1 : 0,
  });
