import { useEffect, useState } from 'preact/hooks';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { readLanguageList, speakInstead, spoken, type ListedLanguage } from '../parts/spoken.ts';
import { useStore } from '../parts/use-store.ts';
import { Control } from './control.tsx';
import type { LanguagesProps } from './languages.tsx';
import { letters, showLetters } from './letters.ts';

/** The old language stays, and says so. */
const Missed = () => (
  <p class="missed" role="alert">
    <Sign name="wait" />
    <span>{say('language.not-here')}</span>
  </p>
);

/** Beside the languages, since whoever looks for one of them is often helped by the other too. */
function Larger() {
  const { areLarge } = useStore(letters);
  return (
    <button
      type="button"
      class="control"
      data-sign="larger"
      aria-pressed={areLarge}
      onClick={() => showLetters(!areLarge)}
    >
      <Sign name="larger" />
      <span class="words">{say('letters.large')}</span>
    </button>
  );
}

/** Every language by its own name; one touch turns this device to it, and leads back to the same place. */
export function LanguageChoice({ onSpoken, onBack }: LanguagesProps) {
  const [list, setList] = useState<readonly ListedLanguage[]>([]);
  const [isMissed, miss] = useState(false);
  useEffect(() => void readLanguageList().then(setList, () => miss(true)), []);
  const choose = async (language: string): Promise<void> => {
    if (!(await speakInstead(language, 'participant'))) return miss(true);
    onSpoken(language);
    onBack();
  };
  const now = spoken.getState().language;
  return (
    <>
      <main class="page">
        <h1 class={isMissed ? 'unseen' : ''}>{say('language.title')}</h1>
        {isMissed && <Missed />}
        <div class="languages">
          {list.map(({ language, name }) => (
            <button
              key={language}
              type="button"
              class="control own-name"
              lang={language}
              aria-pressed={language === now}
              onClick={() => void choose(language)}
            >
              <bdi>{name}</bdi>
            </button>
          ))}
        </div>
      </main>
      <footer class="bar">
        <Control sign="back" label="frame.back" kind="brief" onPress={onBack} />
        <Larger />
      </footer>
    </>
  );
}
