/** Letters that a short vowel may stand on, and the marks themselves. */
const word = /[\u0621-\u064A\u0671][\u0621-\u0652\u0670\u0671]*/g;
const mark = /[\u064B-\u0652\u0670]/;
const letters = /[\u0621-\u064A\u0671]/g;

/** Words as short as this, such as "من", may go without. */
const longestBare = 2;
/** One long word in so many may be a name that is written without marks. */
const bareInEvery = 5;

const isArabic = (language: string): boolean => /^ar(-|$)/i.test(language);

/** As a speech program is given it; null where it could not say it. */
export function forMachine(language: string, text: string): string | null {
  if (!isArabic(language)) return text;
  return isVocalised(text) ? pausing(heard(doubling(text))) : null;
}

/** Arabic without its short vowels is only half written. */
function isVocalised(text: string): boolean {
  const long = (text.match(word) ?? []).filter(
    (one) => (one.match(letters) ?? []).length > longestBare,
  );
  const bare = long.filter((one) => !mark.test(one));
  return bare.length * bareInEvery <= long.length;
}

/**
 * A double letter's sign comes before its vowel, or the vowel is lost; Unicode's own order is the other one. After the
 * bare article a program doubles by itself.
 */
const doubling = (text: string): string =>
  text
    .replace(/([\u064B-\u0650])\u0651/g, '\u0651$1')
    .replace(/(?<![\u0621-\u0652])(ال[تثدذرزسشصضطظلن])\u0651/g, '$1');

/** The alif that a verb's plural is only written with. */
const heard = (text: string): string =>
  text.replace(/(\u064Fو|\u064Eو\u0652)ا(?![\u0621-\u0652])/g, '$1');

/** Where a sentence rests, nobody says the short ending, unless it tells whom it speaks to: "أنتِ", "لكَ". */
const pausing = (text: string): string =>
  text
    .replace(
      /([\u0621-\u064A]\u0651?)[\u064C-\u0650](?=[\s»]*(?:[.،؛:؟!…»]|$))/g,
      (ending, letter) => (/^[تك][\u064E\u0650]$/.test(ending) ? ending : letter),
    )
    .replace(/ة[\u064B-\u0652]*(?=[\s»]*(?:[.،؛:؟!…»]|$))/g, 'ه');
