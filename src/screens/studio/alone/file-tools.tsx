import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import { giveFile } from '../give-file.ts';
import type { PaneProps } from '../panes/panes.ts';
import type { JoinedFiles } from './folder-files.ts';
import { FolderTool } from './folder-tool.tsx';
import type { BrowserStudio } from './browser-studio.ts';

/** A file that is dropped anywhere on the page. */
function useDrop(take: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      take(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  });
}

/** Stories come as files and leave as files, where no host has a folder of them. */
export function fileToolsFor(studio: BrowserStudio, files: JoinedFiles): ComponentType<PaneProps> {
  return function FileTools({ bench }: PaneProps): ComponentChildren {
    const { desk, asked } = bench;
    const pick = useRef<HTMLInputElement>(null);
    const { folder } = useStore(desk.state);
    const take = async (file: File): Promise<void> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await studio.open(bytes).catch(() => ({ why: 'away' }) as const);
      if ('why' in opened) return asked.setState({ told: say(`studio.alone.why.${opened.why}`) });
      asked.setState({ told: null });
      await desk.begin();
      await desk.choose(opened.name);
    };
    const save = async (name: string): Promise<void> =>
      giveFile(`${name}.elsewhere`, await studio.save(name), 'application/zip');
    useDrop((file) => void take(file));
    return (
      <>
        <button type="button" onClick={() => pick.current?.click()}>
          {say('studio.alone.open')}
        </button>
        <input
          ref={pick}
          hidden
          type="file"
          accept=".elsewhere,.zip"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) void take(file);
          }}
        />
        <FolderTool bench={bench} files={files} />
        {folder !== null && (
          <button type="button" onClick={() => void save(folder)}>
            {say('studio.alone.save')}
          </button>
        )}
        <p>
          {folder !== null && files.isOnDisk(folder)
            ? say('studio.alone.on-disk', { name: folder })
            : say('studio.alone.lead')}
        </p>
      </>
    );
  };
}
