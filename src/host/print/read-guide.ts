import { basename, join } from 'node:path';
import { limits } from '../../scenario/intake/limits.ts';
import { openSafely } from '../intake/open-safely.ts';

export type WrittenGuide = { readonly language: string; readonly markdown: string };

/** The guide beside a story in this language, or the one in its own; null where nobody wrote one. */
export async function readGuide(
  folder: string,
  { language, own }: { readonly language: string; readonly own: string },
): Promise<WrittenGuide | null> {
  const inLanguage = await textAt(join(folder, `guide.${language}.md`));
  if (inLanguage !== null) return { language, markdown: inLanguage };
  const markdown = await textAt(join(folder, 'guide.md'));
  return markdown === null ? null : { language: own, markdown };
}

/** Where a story lies; one that is told in another world lies where it is told in its own. */
export const storyFolder = (stories: string, story: string): string =>
  join(stories, basename(story.split('@')[0] ?? story));

async function textAt(path: string): Promise<string | null> {
  const bytes = await openSafely(path, limits.ink).catch(() => null);
  return bytes === null ? null : bytes.toString('utf8').replace(/^\uFEFF/, '');
}
