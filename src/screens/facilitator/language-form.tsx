import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { readLanguageList, spoken, type ListedLanguage } from '../parts/spoken.ts';
import { useAct } from './act.ts';
import type { PackCard } from './host-api.ts';

/** What a facilitator should know of a language before it is put on the wall. */
export function doubtsAbout(
  { language, checkedBy, missing }: ListedLanguage,
  story: Pick<PackCard, 'languages' | 'unchecked'> | null,
): readonly string[] {
  return [
    ...(checkedBy === null ? [say('language.unchecked')] : []),
    ...(missing > 0 ? [say('language.missing', { count: missing })] : []),
    ...(story && !story.languages.includes(language) ? [say('language.story')] : []),
    ...(story?.unchecked.includes(language) ? [say('language.story-unchecked')] : []),
  ];
}

function Pick(props: {
  readonly label: string;
  readonly value: string;
  readonly list: readonly ListedLanguage[];
  readonly onPick: (language: string) => void;
}): ComponentChildren {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onPick(event.currentTarget.value)}>
        {props.list.map(({ language, name }) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Opens this page in another language; the secret and the group are kept where they were. */
function turnPage(language: string): void {
  const address = new URL(location.href);
  address.searchParams.set('language', language);
  location.assign(address);
}

/** The wall's language, with what is doubtful about it, and that of this page. Each device has its own. */
export function LanguageForm(props: {
  readonly scene: ConsoleScene;
  readonly pack: PackCard | null;
}): ComponentChildren {
  const act = useAct();
  const [list, setList] = useState<readonly ListedLanguage[]>([]);
  useEffect(() => void readLanguageList().then(setList, () => setList([])), []);
  const wall = props.scene.settings.language;
  const chosen = list.find(({ language }) => language === wall);
  if (list.length === 0) return null;
  return (
    <fieldset class="settings">
      <legend>{say('language.open')}</legend>
      <Pick
        label={say('language.wall')}
        value={wall}
        list={list}
        onPick={(language) => act.now({ kind: 'change-settings', settings: { language } })}
      />
      {chosen &&
        doubtsAbout(chosen, props.pack).map((doubt) => (
          <p key={doubt} class="lead" role="note">
            {doubt}
          </p>
        ))}
      <Pick
        label={say('language.page')}
        value={spoken.getState().language}
        list={list}
        onPick={turnPage}
      />
    </fieldset>
  );
}
