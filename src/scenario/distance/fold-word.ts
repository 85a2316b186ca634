/** Letters that no decomposition brings to their plain form. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ء: '',
};

const known = new Map<string, string>();
const knownAtMost = 50_000;

/** One spelling for all ways to write a word: small letters, no accents, one form of each Arabic letter, no invisible signs. */
export function foldWord(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  const folded = written
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u00AD\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[øłđıðþßæœىیکةہەٱء]/g, (letter) => plain[letter] ?? letter);
  if (known.size >= knownAtMost) known.clear();
  known.set(written, folded);
  return folded;
}

export const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

/** The Arabic article is no part of a name: الأردن is found as أردن. */
export const withoutArticle = (folded: string): string =>
  folded.startsWith('ال') && folded.length >= 5 ? folded.slice(2) : folded;

/** What a word may stand for: itself, or an Arabic word without what is written together with it (وبال…, لل…, …ها). */
export function readingsOf(folded: string): readonly string[] {
  if (!isArabic(folded)) return [folded];
  const bare = [folded, ...withoutPrefixes(folded), ...withoutPlural(folded)].map(withoutArticle);
  return [...new Set(bare)].filter((stem, index) => index === 0 || stem.length >= 3);
}

/** And, so, in, for, like; some only before an article, since they begin many words. */
const prefixes = [/^[وف]?[بل](?=.)/u, /^و/u, /^و?ك(?=ال)/u, /^ف(?=ال|[بل])/u, /^[وف]?ل(?=ل)/u];

const withoutPrefixes = (folded: string): readonly string[] =>
  prefixes.flatMap((prefix) => {
    const stem = folded.replace(prefix, '');
    // Of لل… the second ل is the rest of the article.
    return stem === folded ? [] : [stem, stem.replace(/^ل/u, '')];
  });

const withoutPlural = (folded: string): readonly string[] =>
  ['ها', 'هاي', 'هايي'].flatMap((plural) =>
    folded.endsWith(plural) ? [folded.slice(0, -plural.length)] : [],
  );
