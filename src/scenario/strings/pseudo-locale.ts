import type { LanguageTag } from '../language.ts';

/** Made from the source, so that untranslatable, clipped and mirrored text shows before any translation is paid for. */
export const pseudoLocales: readonly LanguageTag[] = ['en-XA', 'ar-XB'];

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åbçđéƒĝĥîĵķļḿñöþɋŕšţûṽŵẋýžÅBÇĐÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ';
const letters = new Map(Array.from(plain, (letter, index) => [letter, accented.charAt(index)]));

/** The text as a pseudo-locale shows it; any other language gives the text itself. */
export function pseudoText(text: string, language: LanguageTag): string {
  if (text === '') return text;
  if (language === 'en-XA') return lengthen(text);
  if (language === 'ar-XB') return mirror(text);
  return text;
}

// About a third longer, as German and Tamil are.
function lengthen(text: string): string {
  const more = '~'.repeat(Math.ceil(text.length * 0.3));
  return `[${Array.from(text, (letter) => letters.get(letter) ?? letter).join('')} ${more}]`;
}

/** The mark in front lets `dir="auto"` see a text that runs from right to left. */
function mirror(text: string): string {
  return `\u200F${text.replace(/\S+/g, (word) => `\u202E${word}\u202C`)}`;
}
