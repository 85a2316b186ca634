import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { storyTemplates, type StoryTemplate } from '../../scenario/templates/new-story.ts';
import { say } from '../parts/say.ts';
import { spoken } from '../parts/spoken.ts';
import { useStore } from '../parts/use-store.ts';
import type { DeskState } from './desk/table.ts';
import type { StoryFolder } from './desk/studio-api.ts';
import type { NameCommands } from './name-commands.ts';
import { NameForm } from './name-form.tsx';
import { PaneBar } from './panes/pane-bar.tsx';
import { Tool } from './tool.tsx';
import type { Workbench } from './workbench.ts';

const kinds = ['scenario', 'world', 'questions'] as const;

function FolderPick({ state, onPick }: { state: DeskState; onPick: (name: string) => void }) {
  const { folders, folder } = state;
  const of = (kind: StoryFolder['kind']): readonly StoryFolder[] =>
    folders.filter((one) => one.kind === kind);
  return (
    <label>
      {say('studio.story')}{' '}
      <select value={folder ?? ''} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {folder === null && <option value="">{say('studio.choose')}</option>}
        {kinds.map((kind) => (
          <optgroup key={kind} label={say(`studio.kind.${kind}`)}>
            {of(kind).map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function savedText({ texts, isAway, unsaved }: DeskState): string {
  if (isAway || unsaved === 'away') return say('studio.away');
  if (unsaved !== null) return say(`studio.why.${unsaved}`);
  const count = Object.values(texts).filter(({ isChanged }) => isChanged).length;
  return count === 0 ? say('studio.all-saved') : say('studio.unsaved', { count });
}

function NewStory({ bench: { desk, asked } }: { readonly bench: Workbench }): ComponentChildren {
  const [isOpen, setOpen] = useState(false);
  const [template, setTemplate] = useState<StoryTemplate>('decision');
  const make = async (name: string): Promise<void> => {
    const { language } = spoken.getState();
    const why = await desk.make({ name, template, language });
    asked.setState({ told: why === null ? null : say(`studio.new.${why}`) });
    if (why === null) setOpen(false);
  };
  return isOpen ? (
    <NameForm
      label={say('studio.folder-name')}
      action={say('studio.make')}
      onName={(name) => void make(name)}
      onClose={() => setOpen(false)}
    >
      <label>
        {say('studio.template')}{' '}
        <select
          value={template}
          onChange={({ currentTarget }) => setTemplate(currentTarget.value as StoryTemplate)}
        >
          {storyTemplates.map((one) => (
            <option key={one} value={one}>
              {say(`studio.template.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </NameForm>
  ) : (
    <button type="button" aria-expanded={false} onClick={() => setOpen(true)}>
      {say('studio.new')}
    </button>
  );
}

type Props = {
  readonly bench: Workbench;
  readonly commands: NameCommands;
  readonly onSave: () => void;
};

/** What is worked on, whether it is saved, and what can be done with a name. */
export function StudioBar({ bench, commands, onSave }: Props): ComponentChildren {
  const { desk, asked } = bench;
  const state = useStore(desk.state);
  const { isRenaming, told } = useStore(asked);
  const { renewed } = state;
  return (
    <header class="studio-bar">
      <h1>{say('studio.title')}</h1>
      <FolderPick state={state} onPick={(name) => void desk.choose(name)} />
      <NewStory bench={bench} />
      {bench.FileTools && <bench.FileTools bench={bench} />}
      {state.folder !== null && (
        <>
          <Tool keys="Control+S" words={say('studio.save')} onDo={onSave} />
          <Tool keys="F12" words={say('studio.go-to-given')} onDo={commands.goToGiven} />
          <Tool keys="Shift+F12" words={say('studio.uses')} onDo={commands.showUses} />
          <Tool
            keys="F2"
            words={say('studio.rename')}
            isOpen={isRenaming}
            onDo={commands.beginRename}
          />
          <p role="status">{savedText(state)}</p>
        </>
      )}
      <PaneBar bench={bench} />
      {isRenaming && (
        <NameForm
          label={say('studio.new-name')}
          action={say('studio.rename')}
          onName={commands.rename}
          onClose={() => asked.setState({ isRenaming: false })}
        />
      )}
      <p role="status" class="told">
        {told ?? (renewed === null ? '' : say('studio.renewed', { file: renewed }))}
      </p>
    </header>
  );
}
