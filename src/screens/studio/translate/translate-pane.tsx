import './translate.css';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { languageName } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { useStore } from '../../parts/use-store.ts';
import type { PaneProps } from '../panes/panes.ts';
import { beginTable, bring } from './acts.ts';
import { BeginLanguage, LanguageList } from './language-list.tsx';
import type { ToldTexts } from './told-texts.ts';
import { translateState } from './translate-state.ts';
import { TongueWork } from './tongue-work.tsx';
import { useBringing } from './use-bringing.ts';
import { useLines } from './use-lines.ts';
import { useToldTexts, type Telling } from './use-told-texts.ts';

const tellingWords: Readonly<Record<Telling['state'], string | null>> = {
  busy: null,
  done: null,
  'not-open': 'studio.see.stale',
  none: 'studio.translate.no-story',
};

function Told({ bench, told }: PaneProps & { readonly told: ToldTexts }): ComponentChildren {
  const store = useMemo(() => translateState(bench.desk), [bench, told]);
  const { language } = useStore(store);
  const all = useLines(bench, told);
  const chosen = all.find((one) => one.language === language) ?? null;
  useBringing(chosen !== null, (file) => void bring(bench, file));
  const choose = (tag: string): void =>
    store.setState({ language: tag, said: null, brought: null });
  const begin = async (tag: string): Promise<void> => {
    if ((await beginTable(bench, tag)) !== null) choose(tag);
  };
  return (
    <>
      {!chosen && <p>{say('studio.translate.lead', { language: languageName(told.language) })}</p>}
      <div class="steps">
        <LanguageList far={all} chosen={language} onChoose={choose} />
        <BeginLanguage own={told.language} onBegin={(tag) => void begin(tag)} />
      </div>
      {chosen && <TongueWork key={chosen.language} bench={bench} told={told} tongue={chosen} />}
    </>
  );
}

/** Every text of the story in another language. */
export function TranslatePane({ bench }: PaneProps): ComponentChildren {
  const { told, state } = useToldTexts(bench);
  const words =
    told === null && state === 'busy' ? 'studio.walk.phase.opening' : tellingWords[state];
  return (
    <div class="translate">
      <p role="status">{words === null ? '' : say(words)}</p>
      {told && <Told bench={bench} told={told} />}
    </div>
  );
}
