/** Letters that a short vowel may stand on, and the marks themselves. */
const word = /[\u0621-\u064A\u0671][\u0621-\u0652\u0670\u0671]*/g;
const mark = /[\u064B-\u0652\u0670]/;
const letters = /[\u0621-\u064A\u0671]/g;

/** Words as short as this, such as "من", may go without. */
const longestBare = 2;
/** One long word in so many may be a name that is written without marks. */
const bareInEvery = 5;

const isArabic = (language: string): boolean => /^ar(-|$)/i.test(language);

/** Whether a machine can say it: Arabic without its short vowels is only half written. */
export function isSayable(language: string, text: string): boolean {
  if (!isArabic(language)) return true;
  const long = (text.match(word) ?? []).filter(
    (one) => (one.match(letters) ?? []).length > longestBare,
  );
  const bare = long.filter((one) => !mark.test(one));
  return bare.length * bareInEvery <= long.length;
}
