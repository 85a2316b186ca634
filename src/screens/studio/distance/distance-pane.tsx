import '../pack/pack.css';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import { changeText } from '../pack/change-text.ts';
import { Fields } from '../pack/field-view.tsx';
import { BackTools, BrokenPack } from '../pack/pack-pane.tsx';
import { closenessFields } from '../pack/pack-fields.ts';
import { table, type Field } from '../pack/field.ts';
import { goToText, usePackForm, type PackForm } from '../pack/use-form.ts';
import { OtherWorld } from '../retell/other-world.tsx';
import type { PaneProps } from '../panes/panes.ts';
import { gatherWords, wordsIn, type FoundWord } from './measure.ts';
import { OwnWordsForm, type Kept } from './own-words-form.tsx';
import { allowIn, declareIn, renameWord, type DeclaredAs } from './settle.ts';
import { useFound } from './use-found.ts';
import { WordCard } from './word-card.tsx';

const parts = ['names', 'own', 'closeness', 'world'] as const;

const closeness = table('closeness', closenessFields());
const allowed: Field = {
  ...table('distance', [{ key: 'allow', kind: 'entries', of: [], hasText: true }]),
  label: 'studio.distance.allowed',
};

/** The trainer's own words from this machine, and how they are kept. */
function useOwnWords({
  api,
}: PaneProps['bench']): readonly [string, (text: string) => Promise<Kept>] {
  const [text, setText] = useState('');
  useEffect(() => {
    let isGone = false;
    api.ownWords().then(
      (told) => !isGone && setText(told),
      () => {},
    );
    return () => void (isGone = true);
  }, [api]);
  const keep = useCallback(
    async (written: string): Promise<Kept> => {
      setText(written);
      const kept = await api.keepOwnWords(written).catch(() => undefined);
      if (kept === undefined) return 'away';
      return kept === null ? 'too-long' : 'kept';
    },
    [api],
  );
  return [text, keep];
}

type NamesProps = PaneProps & { readonly pack: PackForm; readonly ownWords: readonly string[] };

function Names({ bench, pack, ownWords }: NamesProps): ComponentChildren {
  const { desk } = bench;
  const { story, texts, folder } = useStore(desk.state);
  const { findings, state } = useFound(bench, ownWords);
  const words = useMemo(() => gatherWords(findings), [findings]);
  const [isRefused, setRefused] = useState(false);
  const kind = desk.state.getState().folders.find(({ name }) => name === folder)?.kind;
  const world = `${kind === 'world' ? folder : story?.world}/world.yaml`;
  const done = (isDone: boolean): void => {
    setRefused(!isDone);
    pack.follow();
  };
  const declare = (found: FoundWord, as: DeclaredAs): void =>
    done(changeText(desk, world, (text) => declareIn(text, found.word, as)));
  const status = state === 'done' && words.length === 0 ? 'none' : state;
  return (
    <>
      <p>{say('studio.distance.lead')}</p>
      <p role="status">
        {state === 'done' && words.length > 0
          ? say('studio.pack.found', { count: words.length })
          : say(`studio.distance.${status}`)}
      </p>
      <p role="status" class="refused">
        {isRefused ? say('studio.pack.refused') : ''}
      </p>
      {words.map((found) => (
        <WordCard
          key={`${found.code} ${found.word}`}
          found={found}
          hasWorld={world in texts}
          onRename={(name) => done(renameWord(desk, found, name) > 0)}
          onAllow={(reason) =>
            done(
              pack.id !== null &&
                changeText(desk, pack.id, (text) => allowIn(text, found.word, reason)),
            )
          }
          onDeclare={(as) => declare(found, as)}
          onGo={(at) => {
            const place = found.places[at];
            if (place) goToText(bench, place.file, place.line ?? 1);
          }}
        />
      ))}
      {pack.form && <Fields form={pack.form} path={[]} fields={[allowed]} />}
    </>
  );
}

/** Far enough: no real name. Near enough: local people know the challenge. */
export function DistancePane({ bench }: PaneProps): ComponentChildren {
  const pack = usePackForm(bench);
  const [part, setPart] = useState<(typeof parts)[number]>('names');
  const [text, keep] = useOwnWords(bench);
  const ownWords = useMemo(() => wordsIn(text), [text]);
  return (
    <div class="pack-form distance">
      <div class="steps">
        {parts.map((one) => (
          <button key={one} type="button" aria-pressed={part === one} onClick={() => setPart(one)}>
            {say(one === 'closeness' ? 'studio.pack.closeness' : `studio.distance.part-${one}`)}
          </button>
        ))}
      </div>
      <BackTools bench={bench} pack={pack} />
      {part === 'names' && <Names bench={bench} pack={pack} ownWords={ownWords} />}
      {part === 'world' && <OtherWorld bench={bench} pack={pack} />}
      {part === 'own' && <OwnWordsForm text={text} onKeep={keep} />}
      {part === 'closeness' &&
        (pack.form ? (
          <>
            <p>{say('studio.pack.help.closeness')}</p>
            <Fields form={pack.form} path={[]} fields={[closeness]} />
          </>
        ) : (
          <BrokenPack bench={bench} pack={pack} />
        ))}
    </div>
  );
}
