import { readStory } from './hear-disk.ts';
import { layText } from './lay-text.ts';
import type { PictureAnswer } from './studio-api.ts';
import type { Table } from './table.ts';

/** Why a text was not made. */
export type NotAdded = 'taken' | 'away';

/** Makes a text of the story that there was none of, on the disk and on the desk; null where it was made. */
export async function addText(
  table: Table,
  folder: string,
  { file, text }: { readonly file: string; readonly text: string },
): Promise<NotAdded | null> {
  const { api, state } = table;
  const made = await api.write(folder, file, { text, over: null }).catch(() => null);
  if (made === null) return 'away';
  if ('why' in made) return made.why === 'changed' ? 'taken' : 'away';
  await layText(table, folder, file);
  const folders = await api.folders().catch(() => null);
  if (folders !== null) state.setState({ folders });
  await readStory(table);
  return null;
}

/** Puts a picture into the story's pack, after which it is known here. */
export async function addPicture(
  table: Table,
  name: string,
  bytes: Uint8Array,
): Promise<PictureAnswer | { readonly why: 'away' }> {
  const { folder } = table.state.getState();
  if (folder === null) return { why: 'away' };
  const added = await table.api.addPicture(folder, name, bytes).catch(() => null);
  if (added === null) return { why: 'away' };
  if ('name' in added) await readStory(table);
  return added;
}
