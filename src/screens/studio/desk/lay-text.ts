import { idOf, type OpenText } from './open-text.ts';
import type { DiskText } from './studio-api.ts';
import type { Table } from './table.ts';

type At = Pick<OpenText, 'folder' | 'file'> & { readonly disk: DiskText };

/** A draft comes back as it was; where another program wrote meanwhile, the author is asked. */
function withDraft({ drafts, open }: Table, at: At): OpenText {
  const { folder, file, disk } = at;
  const draft = drafts.of(idOf(folder, file));
  const isOld = draft !== null && draft.over !== disk.version;
  if (draft === null || (isOld && !draft.isChanged))
    return { ...at, state: open(file, disk.text), isChanged: false, clash: null };
  const state = open(file, disk.text, draft.kept);
  const isChanged = state.sliceDoc() !== disk.text;
  return { ...at, state, isChanged, clash: isOld && isChanged ? { now: disk } : null };
}

/** Reads a text from the disk and lays it on the desk. */
export async function layText(table: Table, folder: string, file: string): Promise<void> {
  const id = idOf(folder, file);
  const disk = await table.api.read(folder, file);
  if ('why' in disk) {
    const { why } = disk;
    return table.state.setState(({ unopened }) => ({ unopened: { ...unopened, [id]: why } }));
  }
  const text = withDraft(table, { folder, file, disk });
  table.state.setState(({ texts }) => ({ texts: { ...texts, [id]: text } }));
}
