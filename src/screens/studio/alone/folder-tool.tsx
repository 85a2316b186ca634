import type { ComponentChildren } from 'preact';
import { say } from '../../parts/say.ts';
import type { PaneProps } from '../panes/panes.ts';
import { holdsStory, type JoinedFiles, type OpenFolder } from './folder-files.ts';

type PickFolder = (how: { readonly mode: 'readwrite' }) => Promise<OpenFolder>;

/** Only some browsers let a page work in a folder, and on secure pages alone. */
const pickerOf = (page: Window & { readonly showDirectoryPicker?: PickFolder }) =>
  page.showDirectoryPicker?.bind(page);

type Props = PaneProps & { readonly files: JoinedFiles };

/** Opens a story where it lies on the disk. */
export function FolderTool({ bench: { desk, asked }, files }: Props): ComponentChildren {
  const pick = pickerOf(window);
  if (pick === undefined) return null;
  const take = async (): Promise<void> => {
    // Whoever picks none has changed their mind.
    const folder = await pick({ mode: 'readwrite' }).catch(() => null);
    if (folder === null) return;
    const tell = (told: string | null): void => asked.setState({ told });
    if (!(await holdsStory(folder))) return tell(say('studio.alone.no-story', { ending: '.ink' }));
    if (!(await files.join(folder))) return tell(say('studio.alone.why.taken'));
    tell(null);
    await desk.begin();
    await desk.choose(folder.name);
  };
  return (
    <button type="button" onClick={() => void take()}>
      {say('studio.alone.folder')}
    </button>
  );
}
