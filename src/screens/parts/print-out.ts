/** Letters of paper by language: those of the screens go into a PDF as drawings. */
const families: Readonly<Record<string, string>> = {
  ar: 'Amiri',
  prs: 'Vazirmatn',
  ur: 'Noto Nastaliq Urdu',
};

/** What has to be there before these languages are printed. */
export const lettersFor = (languages: readonly string[]): readonly string[] => [
  ...new Set(languages.flatMap((language) => families[language] ?? [])),
];

/** One letter that all of them have. */
const letter = '\u0627';

/** Prints the page as the browser does, with letters of paper; without them where they cannot be had. */
export async function printOut(): Promise<void> {
  const spoken = document.querySelectorAll<HTMLElement>('[lang]:not(option, .own-name)');
  const letters = lettersFor([...spoken].map(({ lang }) => lang));
  if (letters.length > 0) await fetchLetters(letters).catch(() => {});
  globalThis.print();
}

async function fetchLetters(letters: readonly string[]): Promise<void> {
  const { weights } = await import('./print-letters.ts');
  const all = letters.flatMap((family) => weights.map((weight) => `${weight} 1em "${family}"`));
  await Promise.all(all.map((font) => document.fonts.load(font, letter)));
}
