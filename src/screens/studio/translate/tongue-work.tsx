import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Later } from '../../parts/later.tsx';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import { lateClash } from '../late-boxes.ts';
import { BackTools } from '../pack/pack-pane.tsx';
import { goToText } from '../pack/use-form.ts';
import type { PaneProps } from '../panes/panes.ts';
import { SightPanel } from '../see/sight-panel.tsx';
import { useVoices } from '../voice/use-voices.ts';
import { bring, check, lineActs, saveTable, take } from './acts.ts';
import { CheckedForm } from './checked-form.tsx';
import { ComingBox } from './coming-box.tsx';
import { directionOf } from './direction.ts';
import { ExchangeTools } from './exchange-tools.tsx';
import { keepNames } from './put-translation.ts';
import { LineVoice } from './line-voice.tsx';
import { LineList } from './line-list.tsx';
import { wantedLines } from './lines.ts';
import { fileOfTable, type OpenTable } from './open-table.ts';
import { comingFrom } from './take-in.ts';
import type { ToldTexts } from './told-texts.ts';
import { translateState, type TranslateState } from './translate-state.ts';
import type { Tongues } from './tongues.ts';
import type { InTongue } from './use-lines.ts';
import { useCursorLine } from './use-cursor-line.ts';
import { useSaveKey } from './use-save-key.ts';
import { WantedBar } from './wanted-bar.tsx';

type Props = PaneProps & { readonly told: ToldTexts; readonly tongue: InTongue };

const nothingYet: Omit<OpenTable, 'id'> = { json: '{}', table: {}, checkedBy: null, broken: null };

/** A file that was brought, held against the table as it stands now. */
function Brought({
  bench,
  told,
  tongue,
  brought,
  tongues,
}: Props & {
  readonly brought: NonNullable<TranslateState['brought']>;
  readonly tongues: Tongues;
}): ComponentChildren {
  const store = translateState(bench.desk);
  const { name, read } = brought;
  const coming = useMemo(
    () =>
      'why' in read
        ? null
        : comingFrom(told.entries, tongue.open ?? { ...nothingYet, id: '' }, read),
    [read, told, tongue],
  );
  return (
    <ComingBox
      name={name}
      read={read}
      coming={coming}
      tongues={tongues}
      onTake={() => void take(bench, told, tongue)}
      onLeave={() => store.setState({ brought: null })}
    />
  );
}

/** Another program wrote the table too, and its author says what stays. */
function Clash({ bench: { desk }, id }: PaneProps & { readonly id: string }): ComponentChildren {
  const text = useStore(desk.state).texts[id];
  if (!text?.clash) return null;
  return (
    <Later part={lateClash} meanwhile={null}>
      {({ ClashBox }) => (
        <ClashBox
          text={text}
          onTakeTheirs={() => desk.takeTheirs(id)}
          onKeepMine={() => void desk.keepMine(id)}
        />
      )}
    </Later>
  );
}

function Broken({
  bench,
  open,
  file,
}: PaneProps & { readonly open: OpenTable; readonly file: string }) {
  return (
    <div role="alert">
      <p>{say('studio.translate.broken', { file })}</p>
      <p lang="en" dir="ltr">
        {open.broken}
      </p>
      <button type="button" onClick={() => goToText(bench, open.id, 1)}>
        {say('studio.pack.in-text')}
      </button>
    </div>
  );
}

/** What was done last is taken back or saved; wall and tablet are shown or not. */
function Tools({ bench, tongue }: Props): ComponentChildren {
  const store = translateState(bench.desk);
  const { isSeen } = useStore(store);
  const id = tongue.open?.id ?? null;
  return (
    <>
      {id !== null && <BackTools bench={bench} pack={{ id, follow: () => {} }} />}
      <button type="button" aria-keyshortcuts="Control+S" onClick={() => saveTable(bench, tongue)}>
        {say('studio.save')}
      </button>
      <button
        type="button"
        aria-pressed={isSeen}
        onClick={() => store.setState({ isSeen: !isSeen })}
      >
        {say('studio.see.title')}
      </button>
    </>
  );
}

/** Files for translators, how far the language is, and who has checked it. */
function Files({
  bench,
  told,
  tongue,
  tongues,
}: Props & { readonly tongues: Tongues }): ComponentChildren {
  const { counts, open } = tongue;
  const { folder } = useStore(bench.desk.state);
  const translated = counts.done + counts.problem;
  return (
    <details class="files">
      <summary>{say('studio.translate.files')}</summary>
      <div class="steps">
        <ExchangeTools
          folder={folder ?? ''}
          told={told}
          tongues={tongues}
          table={open?.table ?? {}}
          onGive={() => keepNames(bench.desk, told)}
          onBring={(file) => void bring(bench, file)}
        />
      </div>
      <p>
        {say('studio.translate.count.done', { count: translated })}
        {' · '}
        {say('studio.translate.voiced', { count: counts.voiced, all: counts.wanted })}
      </p>
      {open && (
        <CheckedForm
          checkedBy={open.checkedBy}
          unchecked={translated}
          onCheck={(name) => check(bench, open.id, name)}
        />
      )}
    </details>
  );
}

/** The lines that are wanted, and one of them open. */
function Lines(props: Props & { readonly tongues: Tongues }): ComponentChildren {
  const { bench, told, tongue, tongues } = props;
  const { lines, counts, language } = tongue;
  const store = translateState(bench.desk);
  const { wanted, open, said, isSeen } = useStore(store);
  const shown = useMemo(() => wantedLines(lines, wanted, open), [lines, wanted, open]);
  const openLine = (id: string): void => store.setState({ open: id, said: null });
  useCursorLine(bench, lines, openLine);
  const acts = lineActs(bench, told, { tongue, shown });
  const voices = useVoices(bench, language);
  useEffect(() => {
    const line = lines.find(({ entry }) => entry.id === open);
    if (isSeen && line) acts.onSee(line);
  }, [isSeen, open]);
  return (
    <>
      <WantedBar
        lines={lines}
        counts={counts}
        wanted={wanted}
        onWant={(more) => store.setState({ wanted: { ...wanted, ...more } })}
      />
      <div class="steps">
        <button type="button" onClick={() => acts.onMove('undone')}>
          {say('studio.translate.next')}
        </button>
        <Tools {...props} />
      </div>
      <p role="status">{said ?? (shown.length === 0 ? say('studio.translate.none') : '')}</p>
      <div class="lines-and-sight">
        <LineList
          {...acts}
          key={language}
          voiceOf={(line) => (
            <LineVoice
              line={line}
              told={told}
              language={language}
              table={tongue.table}
              voices={voices}
            />
          )}
          lines={shown}
          told={told}
          tongues={tongues}
          label={say('studio.translate.lines')}
          open={open}
          onOpen={openLine}
        />
        {isSeen && <SightPanel bench={bench} />}
      </div>
      <p>{say('studio.translate.keys', { enter: 'Enter', down: 'Alt+↓', up: 'Alt+↑' })}</p>
    </>
  );
}

/** The work on one language. */
export function TongueWork(props: Props): ComponentChildren {
  const { bench, told, tongue } = props;
  const { language, open: table } = tongue;
  const { isSeen, brought } = useStore(translateState(bench.desk));
  const tongues = useMemo(
    () => ({ own: told.language, language, dir: directionOf(language) }),
    [told, language],
  );
  useEffect(() => {
    if (isSeen) bench.sight.wish({ language });
  }, [bench, isSeen, language]);
  useSaveKey(() => saveTable(bench, tongue));
  if (table !== null && table.broken !== null)
    return <Broken bench={bench} open={table} file={fileOfTable(language)} />;
  return (
    <div class={isSeen ? 'tongue-work seen' : 'tongue-work'}>
      {table && <Clash bench={bench} id={table.id} />}
      {brought && <Brought {...props} brought={brought} tongues={tongues} />}
      <Lines {...props} tongues={tongues} />
      <Files {...props} tongues={tongues} />
    </div>
  );
}
