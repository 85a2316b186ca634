import { join, resolve } from 'node:path';
import { shareOut } from '../../src/kit/languages/share-out.ts';
import type { PageWords } from '../../src/screens/parts/spoken.ts';

const root = resolve(import.meta.dirname, '../..');

export const home = {
  languages: join(root, 'public/languages'),
  screens: join(root, 'src/screens'),
  voices: join(root, 'public/voices'),
};

/** What a page loads of a language, as the build makes it, by the name of its file. */
export async function pageWords(file: string): Promise<PageWords> {
  const [language, page = ''] = file.replace('.json', '').split('/');
  const found = shareOut(home, page).find((one) => one.language === language);
  if (found === undefined) throw new Error(`No words in ${file}`);
  return found;
}
