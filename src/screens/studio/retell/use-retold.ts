import { useEffect, useState } from 'preact/hooks';
import type { Sources } from '../../../scenario/scenario.ts';
import { askInTurns } from '../desk/ask-in-turns.ts';
import { storyNow } from '../desk/story-now.ts';
import type { DeskState } from '../desk/table.ts';
import { whenRests } from '../desk/when-rests.ts';
import { plainOf } from '../pack/change-text.ts';
import type { Workbench } from '../workbench.ts';
import type { Retold, ToRetell } from './retell.ts';

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
    const worker = askInTurns<{ asked: { asked: ToRetell }; answer: { retold: Retold } }>(
      new Worker(new URL('./retell-worker.ts', import.meta.url), { type: 'module' }),
      ({ retold: told }) => setRetold(told),
    );
    const work = (): void => {
      const asked = askOf(desk.state.getState(), world);
      if (asked) worker.ask({ asked });
      else worker.drop();
    };
    const leave = (): void => {
      worker.drop();
      setRetold(null);
    };
    const end = whenRests(desk, { work, leave });
    void desk.lay(world).then(work);
    return () => {
      end();
      worker.close();
    };
  }, [desk, world]);
  return retold;
}
