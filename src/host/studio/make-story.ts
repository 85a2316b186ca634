import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isShortName, type NewStory } from '../../scenario/templates/new-story.ts';
import { newTexts } from '../../scenario/templates/story-template.ts';
import { bankFolder } from '../packs.ts';

export type MadeStory = { readonly name: string } | { readonly why: 'no-name' | 'taken' };

/** Makes a folder with a story in it that plays; nothing that is there is touched. Rejects where the disk does not let it. */
export async function makeStory(stories: string, wanted: NewStory): Promise<MadeStory> {
  const { name } = wanted;
  if (!isShortName(name) || name === bankFolder) return { why: 'no-name' };
  const folder = join(stories, name);
  const isMade = await mkdir(folder).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );
  if (!isMade) return { why: 'taken' };
  try {
    for (const [file, text] of Object.entries(newTexts(wanted)))
      await writeFile(join(folder, file), text, { flag: 'wx', flush: true });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { name };
}
