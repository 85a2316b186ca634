/** Words that are spoken otherwise than the rules below have it. */
const known: Readonly<Record<string, number>> = {
  anyone: 3,
  area: 3,
  business: 2,
  choir: 2,
  civilian: 4,
  civilians: 4,
  colleague: 2,
  colleagues: 2,
  create: 2,
  evening: 2,
  evenings: 2,
  everybody: 4,
  everyone: 3,
  everything: 3,
  everywhere: 3,
  fire: 2,
  fires: 2,
  flour: 2,
  fuel: 2,
  hour: 2,
  hours: 2,
  hundred: 2,
  idea: 3,
  ideas: 3,
  interested: 4,
  maybe: 2,
  medicine: 3,
  our: 2,
  ours: 2,
  ourselves: 3,
  poem: 2,
  poet: 2,
  react: 2,
  real: 1,
  rely: 2,
  science: 2,
  society: 4,
  soldier: 2,
  soldiers: 2,
  tired: 2,
  twentieth: 3,
  various: 3,
  whoever: 3,
};

/** An e that is written before these, and in front of a consonant, is not spoken. */
const endings =
  'ly|ful|less|ness|ment|body|one|thing|times?|what|where|how|book|work|shake|holds?|man|ty|teen';
const rules: readonly (readonly [RegExp, string])[] = [
  // A y in front of a vowel is no vowel: yet, beyond.
  [/(^|[aeiou])y(?=[aeou])/, '$1-'],
  // Parts of compounds whose e stays silent.
  [new RegExp(`([^aeiouyl]|[aeiouy]l)e(?=(?:${endings})$)`), '$1'],
  // walked, asked; but wanted, needed, settled.
  [/([^aeiouytdl]|[aeiouyl]l|rl|[aeiou]{2}|y)ed$/, '$1d'],
  // comes, names; but houses, pages, churches.
  [/([^aeiouyszxcglh]|[^cs]h|[aeiouyl]l)es$/, '$1s'],
  [/([^aeiouyl]|[aeiouy]l|u)e$/, '$1'],
  [/(?:ue|ye|oe)s?$/, 'u'],
  // Two vowels that are spoken apart.
  [/(^|[^aeiouctsgx])i(?=a|o(?!u?s$)|u)/, '$1i-'],
  [/[iy](?=e[rt](?:s|ly)?$|est$|ing)/, 'i-'],
  [/([aeou])(?=ing)/, '$1-'],
  [/ao|(?<=^c)oo(?=p)/, 'a-o'],
];

const clean = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[’']s$/g, '')
    .replaceAll(/[^a-z]/g, '');

/** How many syllables an English word is spoken with: groups of vowels, less what is silent, and more where two are said apart. */
export function syllablesIn(word: string): number {
  const letters = clean(word);
  if (letters === '') return 0;
  if (Object.hasOwn(known, letters)) return known[letters] ?? 1;
  const spoken = rules.reduce((text, [found, instead]) => text.replace(found, instead), letters);
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}
