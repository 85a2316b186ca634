import { say } from '../parts/say.ts';
import { goTo, nameHere, placesOf, rename, type NameHere } from './desk/places.ts';
import type { Workbench } from './workbench.ts';

/** What an author may do with the name at the cursor; each tells where there is none. */
export type NameCommands = {
  readonly goToGiven: () => void;
  readonly showUses: () => void;
  readonly beginRename: () => void;
  readonly rename: (to: string) => void;
};

export function nameCommands({ desk, names, asked }: Workbench): NameCommands {
  const readNames = () => {
    names.read(desk.state.getState().texts);
    return names.state.getState().names;
  };
  const withName = (then: (name: NameHere) => void): void => {
    const name = nameHere(desk, readNames());
    if (name) then(name);
    else asked.setState({ told: say('studio.no-name-here') });
  };
  return {
    goToGiven: () =>
      withName((name) => {
        asked.setState({ told: null });
        goTo(desk, name);
      }),
    showUses: () =>
      withName((name) => {
        const places = placesOf(desk, readNames(), name);
        asked.setState({ uses: { name: name.name, places }, told: null });
      }),
    beginRename: () => withName(() => asked.setState({ isRenaming: true, told: null })),
    rename: (to) =>
      withName((name) => {
        const done = rename(desk, readNames(), { name, to: to.trim() });
        if ('why' in done) return asked.setState({ told: say(`studio.rename.${done.why}`) });
        const told = say('studio.renamed', { count: done.count });
        asked.setState({ isRenaming: false, uses: null, told });
      }),
  };
}
