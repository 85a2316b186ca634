import { useEffect, useState } from 'preact/hooks';
import { readLanguageList, say, speakLanguage, spoken, type ListedLanguage } from '../parts/say.ts';
import { Control } from './control.tsx';
import type { Seat } from './seat.ts';

/** Every language by its own name; one touch turns this device to it, and leads back to the same place. */
export function LanguageChoice(props: { readonly seat: Seat; readonly onBack: () => void }) {
  const { seat, onBack } = props;
  const [list, setList] = useState<readonly ListedLanguage[]>([]);
  useEffect(() => void readLanguageList().then(setList, onBack), []);
  const choose = (language: string): void => {
    seat.send({ kind: 'speak', language });
    void speakLanguage(language, 'participant');
    onBack();
  };
  const now = spoken.getState().language;
  return (
    <>
      <main class="page">
        <h1>{say('language.title')}</h1>
        <div class="languages">
          {list.map(({ language, name }) => (
            <button
              key={language}
              type="button"
              class="control"
              lang={language}
              aria-pressed={language === now}
              onClick={() => choose(language)}
            >
              <bdi>{name}</bdi>
            </button>
          ))}
        </div>
      </main>
      <footer class="bar">
        <Control sign="back" label="frame.back" kind="brief" onPress={onBack} />
      </footer>
    </>
  );
}
