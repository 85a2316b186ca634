import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bankFolder } from '../packs.ts';

export type NewStory = { readonly name: string } | { readonly why: 'no-name' | 'taken' };

/** Short, and the same on every machine and in every address. */
const isFolderName = (name: string): boolean =>
  /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(name) && name !== bankFolder;

/** What plays at once, and shows how a scene, a line, a decision and a meter are written. */
function textsOf(name: string): Readonly<Record<string, string>> {
  const title = name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return {
    [`${name}.ink`]: `VAR trust = 5

-> opening

=== opening ===
# opening
# place: bridge
# time: morning
# enter: ana left
Two people wait at the bridge. #id: opening_01
ANA: The list has not come. #id: opening_02 #mood: ana concerned
What do we do? #id: opening_03 #decide: team #talk: 60
+ [Ask her what she carries #id: ask #picture: ask]
    ~ trust = trust + 1
    She opens her basket. #id: ask_01
    -> ending
+ [Let her wait #id: wait #picture: wait]
    ~ trust = trust - 1
    She sits down by the road. #id: wait_01
    -> ending

=== ending ===
# ending: evening
{trust > 5: She thanks you.|She goes home.} #id: ending_01
-> END
`,
    'pack.yaml': `title: ${title}
minutes: [12]

# Everybody watches these. The key is a variable of the story.
meters:
  trust: { name: Trust, sign: trust, range: [0, 10] }

# Who is in the story. The key is how the story calls them.
cast:
  ana: { name: Ana, art: trader, side: civil }

endings:
  evening: { name: The evening, picture: ask }
`,
  };
}

/** Makes a folder with a story in it that plays; nothing that is there is touched. Rejects where the disk does not let it. */
export async function makeStory(stories: string, name: string): Promise<NewStory> {
  if (!isFolderName(name)) return { why: 'no-name' };
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
    for (const [file, text] of Object.entries(textsOf(name)))
      await writeFile(join(folder, file), text, { flag: 'wx', flush: true });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { name };
}
