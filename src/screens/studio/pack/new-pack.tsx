import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { setIn } from '../../../scenario/yaml-edits/edit-yaml.ts';
import { edited } from '../../../scenario/yaml-edits/text-edit.ts';
import { isLanguageTag } from '../../../scenario/templates/new-story.ts';
import { say } from '../../parts/say.ts';
import { spoken } from '../../parts/spoken.ts';
import { useStore } from '../../parts/use-store.ts';
import type { PaneProps } from '../panes/panes.ts';

/** What a pack begins with. */
export type Begun = { readonly title: string; readonly world: string; readonly language: string };

/** The text of a new pack: what was left empty, or goes without saying, is not written. */
export function newPackText({ title, world, language }: Begun): string {
  const said = [
    ['title', title.trim() || '…'],
    ['world', world],
    ['language', isLanguageTag(language) && language !== 'en' ? language : ''],
  ] as const;
  return said
    .filter(([, value]) => value !== '')
    .reduce((text, [key, value]) => {
      const edit = setIn(text, [key], value);
      return edit === null ? text : edited(text, edit);
    }, 'minutes: [12]\n');
}

const titleOf = (folder: string): string =>
  folder.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** Makes a pack where a folder has none. */
export function NewPack({ bench: { desk, asked } }: PaneProps): ComponentChildren {
  const { folder, folders } = useStore(desk.state);
  const [begun, setBegun] = useState<Begun>({
    title: titleOf(folder ?? ''),
    world: '',
    language: spoken.getState().language,
  });
  const make = async (): Promise<void> => {
    const why = await desk.add('pack.yaml', newPackText(begun));
    const told = why === 'away' ? say('studio.away') : say('studio.rename.taken');
    asked.setState({ told: why === null ? null : told });
  };
  const worlds = folders.filter(({ kind }) => kind === 'world').map(({ name }) => name);
  return (
    <form
      class="new-pack"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p role="status">{say('studio.pack.none', { file: 'pack.yaml' })}</p>
      <label>
        <span>{say('studio.pack.story-title')}</span>
        <input
          dir="auto"
          required
          value={begun.title}
          onInput={({ currentTarget }) => setBegun({ ...begun, title: currentTarget.value })}
        />
      </label>
      <label>
        <span>{say('studio.pack.world')}</span>
        <select
          value={begun.world}
          onChange={({ currentTarget }) => setBegun({ ...begun, world: currentTarget.value })}
        >
          <option value="">{say('studio.pack.usual')}</option>
          {worlds.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('studio.pack.language')}</span>
        <input
          dir="ltr"
          value={begun.language}
          pattern="[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"
          onInput={({ currentTarget }) => setBegun({ ...begun, language: currentTarget.value })}
        />
      </label>
      <button type="submit">{say('studio.make')}</button>
    </form>
  );
}
