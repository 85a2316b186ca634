import { useEffect, useState } from 'preact/hooks';
import type { Sources } from '../../../scenario/scenario.ts';
import { storyNow } from '../desk/story-now.ts';
import type { DeskState } from '../desk/table.ts';
import { plainOf } from '../pack/change-text.ts';
import type { Workbench } from '../workbench.ts';
import type { Retold, ToRetell } from './retell.ts';

/** Milliseconds after the last letter. */
const rest = 400;

const isSource = (file: string): boolean => /\.ink$|^(?:pack|world)\.yaml$/.test(file);

function sourcesIn({ texts }: DeskState, folder: string): Sources {
  const own = Object.values(texts).filter((text) => text.folder === folder && isSource(text.file));
  return Object.fromEntries(own.map((text) => [text.file, plainOf(text)]));
}

function askOf(state: DeskState, world: string): ToRetell | null {
  const story = storyNow(state);
  const around = state.story?.world;
  if (!story || state.folder === null || !around) return null;
  return {
    story,
    world,
    own: sourcesIn(state, state.folder),
    from: sourcesIn(state, around),
    to: sourcesIn(state, world),
  };
}

/** The story in another world, as both stand on the desk; null before it was told. */
export function useRetold({ desk }: Pick<Workbench, 'desk'>, world: string): Retold | null {
  const [retold, setRetold] = useState<Retold | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./retell-worker.ts', import.meta.url), { type: 'module' });
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ turn: number; retold: Retold }>) => {
        if (data.turn === turn) setRetold(data.retold);
      },
    );
    const ask = (): void => {
      const asked = askOf(desk.state.getState(), world);
      turn += 1;
      if (asked) worker.postMessage({ turn, asked });
    };
    const end = desk.state.subscribe((now, before) => {
      if (now.texts === before.texts && now.story === before.story) return;
      clearTimeout(waiting);
      waiting = setTimeout(ask, rest);
    });
    void desk.lay(world).then(ask);
    return () => {
      end();
      clearTimeout(waiting);
      worker.terminate();
    };
  }, [desk, world]);
  return retold;
}
