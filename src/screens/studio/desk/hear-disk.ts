import { layText } from './lay-text.ts';
import { idOf, textOf, turnedInto } from './open-text.ts';
import type { DiskText, Versions } from './studio-api.ts';
import { put, textAt, type Table } from './table.ts';

/** The disk holds something else than is known here: what was not touched is shown anew, the rest is for the author to settle. */
export function renew(table: Table, id: string, now: DiskText | null): void {
  const text = textAt(table, id);
  if (!text || text.disk?.version === now?.version) return;
  if (now !== null && textOf(text) === now.text)
    return put(table, id, { disk: now, isChanged: false, clash: null });
  if (text.isChanged || now === null) return put(table, id, { clash: { now } });
  const state = turnedInto(text.state, now.text) ?? table.open(text.file, now.text);
  put(table, id, { disk: now, state, clash: null });
  table.state.setState({ renewed: id });
}

function versionsOf({ state }: Table, folder: string): Versions {
  const own = Object.values(state.getState().texts).filter((text) => text.folder === folder);
  return Object.fromEntries(
    own.flatMap(({ file, disk, clash }) => {
      const { version } = (clash ? clash.now : disk) ?? {};
      return version === undefined ? [] : [[file, version] as const];
    }),
  );
}

/** What a check wants to know beside the texts. */
export async function readStory({ state, api }: Table): Promise<void> {
  const { folder } = state.getState();
  if (folder === null) return;
  try {
    const story = await api.story(folder);
    if (state.getState().folder === folder) state.setState({ story });
  } catch {
    state.setState({ isAway: true });
  }
}

async function hear(table: Table, folder: string, versions: Versions): Promise<void> {
  const known = versionsOf(table, folder);
  const files = new Set([...Object.keys(known), ...Object.keys(versions)]);
  const changed = [...files].filter((file) => known[file] !== versions[file]);
  for (const file of changed) {
    const id = idOf(folder, file);
    if (!textAt(table, id)) {
      await layText(table, folder, file);
      continue;
    }
    const now = file in versions ? await table.api.read(folder, file) : null;
    renew(table, id, now !== null && 'why' in now ? null : now);
  }
  if (changed.length > 0) await readStory(table);
}

/** Hears what other programs write in a folder, until it is put away. */
export async function listen(table: Table, folder: string, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    try {
      const versions = await table.api.changes(folder, versionsOf(table, folder), until);
      if (until.aborted) return;
      table.state.setState({ isAway: false });
      await hear(table, folder, versions);
    } catch {
      if (until.aborted) return;
      table.state.setState({ isAway: true });
      await table.rest();
    }
  }
}
