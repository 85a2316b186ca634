import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from './say.ts';
import { readLanguageList, spoken, type ListedLanguage } from './spoken.ts';

/** A choice among languages, each by its own name. */
export function LanguagePick(props: {
  readonly label: string;
  readonly value: string;
  /** Words for choosing none, where that may be. */
  readonly none?: string;
  readonly list: readonly ListedLanguage[];
  readonly onPick: (language: string) => void;
}): ComponentChildren {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onPick(event.currentTarget.value)}>
        {props.none && <option value="">{props.none}</option>}
        {props.list.map(({ language, name }) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The languages that may be chosen, once they are known. */
export function useLanguages(): readonly ListedLanguage[] {
  const [list, setList] = useState<readonly ListedLanguage[]>([]);
  useEffect(() => void readLanguageList().then(setList, () => setList([])), []);
  return list;
}

/** Opens this page in another language; the secret and the group are kept where they were. */
function turnPage(language: string): void {
  const address = new URL(location.href);
  address.searchParams.set('language', language);
  location.assign(address);
}

/** The language of this page alone, and whether nobody who speaks it has checked it. */
export function PageLanguage(): ComponentChildren {
  const list = useLanguages();
  const now = spoken.getState().language;
  const chosen = list.find(({ language }) => language === now);
  if (list.length === 0) return null;
  return (
    <>
      <LanguagePick label={say('language.page')} value={now} list={list} onPick={turnPage} />
      {chosen?.checkedBy === null && (
        <p class="lead" role="note">
          {say('language.unchecked')}
        </p>
      )}
    </>
  );
}
