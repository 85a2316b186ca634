import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Finding } from '../../scenario/finding.ts';
import { Later } from '../parts/later.tsx';
import { say } from '../parts/say.ts';
import { useStore } from '../parts/use-store.ts';
import { goTo, goToLine } from './desk/places.ts';
import { textOfFinding } from './desk/story-now.ts';
import { EditorPlace } from './editor-place.tsx';
import { FileList } from './file-list.tsx';
import { FindingList } from './finding-list.tsx';
import { lateClash, lateUses } from './late-boxes.ts';
import type { NameCommands } from './name-commands.ts';
import { Outline } from './outline.tsx';
import { PanePlace } from './panes/pane-place.tsx';
import { StudioBar } from './studio-bar.tsx';
import type { Workbench } from './workbench.ts';

type Props = {
  readonly bench: Workbench;
  readonly commands: NameCommands;
  readonly onSave: () => void;
};

/** What stands beside the text is drawn again only when it changed, and not with each letter. */
function Guides({ bench }: Pick<Props, 'bench'>): ComponentChildren {
  const { desk, names } = bench;
  const { active } = useStore(desk.state);
  const { files } = useStore(names.state);
  const ink = active === null ? undefined : files[active];
  return useMemo(
    () =>
      active !== null && ink ? (
        <Outline ink={ink} onGo={(span) => goTo(desk, { ...span, file: active })} />
      ) : null,
    [desk, active, ink],
  );
}

function Found({ bench }: Pick<Props, 'bench'>): ComponentChildren {
  const { desk, checks, asked } = bench;
  const { uses, pane, isWide } = useStore(asked);
  const state = useStore(checks.state);
  const around = useStore(desk.state).story?.story.findings;
  const list = useMemo(() => {
    const go = ({ file, line }: Finding): void => {
      const id = textOfFinding(desk.state.getState(), file);
      if (id !== null) goToLine(desk, id, line ?? 1);
    };
    return <FindingList state={state} around={around ?? []} onGo={go} />;
  }, [desk, state, around]);
  return (
    <div class="found">
      {pane !== null && <PanePlace key={pane} bench={bench} name={pane} isWide={isWide} />}
      {uses && (
        <Later part={lateUses} meanwhile={null}>
          {({ UseList }) => (
            <UseList
              uses={uses}
              onGo={(place) => goTo(desk, place)}
              onClose={() => asked.setState({ uses: null })}
            />
          )}
        </Later>
      )}
      {list}
    </div>
  );
}

function deskClass(hasPane: boolean, isWide: boolean): string {
  if (!hasPane) return 'desk';
  return isWide ? 'desk paned wide' : 'desk paned';
}

/** Where stories are written. */
export function Studio({ bench, commands, onSave }: Props): ComponentChildren {
  const { desk } = bench;
  const state = useStore(desk.state);
  const { pane, isWide } = useStore(bench.asked);
  const { active, texts, folder } = state;
  const text = active === null ? undefined : texts[active];
  return (
    <>
      <StudioBar bench={bench} commands={commands} onSave={onSave} />
      {folder === null ? (
        <div class="beginning">
          <p class="lead">{say(state.isAway ? 'studio.away' : 'studio.lead')}</p>
          {pane !== null && <PanePlace key={pane} bench={bench} name={pane} isWide={isWide} />}
        </div>
      ) : (
        <div class={deskClass(pane !== null, isWide)}>
          <div class="guides">
            <FileList state={state} onTurn={desk.turnTo} />
            <Guides bench={bench} />
          </div>
          <div class="writing">
            {active !== null && text?.clash && (
              <Later part={lateClash} meanwhile={null}>
                {({ ClashBox }) => (
                  <ClashBox
                    text={text}
                    onTakeTheirs={() => desk.takeTheirs(active)}
                    onKeepMine={() => void desk.keepMine(active)}
                  />
                )}
              </Later>
            )}
            <EditorPlace bench={bench} />
          </div>
          <Found bench={bench} />
        </div>
      )}
    </>
  );
}
