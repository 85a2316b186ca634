import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { LanguagePick, PageLanguage, useLanguages } from '../parts/language-pick.tsx';
import { say } from '../parts/say.ts';
import type { ListedLanguage } from '../parts/spoken.ts';
import { useAct } from './act.ts';
import type { PackCard } from './host-api.ts';

function doubtAboutVoice(voice: ListedLanguage['voice']): readonly string[] {
  if (voice === 'recorded') return [];
  return [say(voice === 'none' ? 'language.no-voice' : 'language.tablet-drafts')];
}

/** What a facilitator should know of a language before it is put on the wall. */
export function doubtsAbout(
  { language, checkedBy, missing, voice }: ListedLanguage,
  story: Pick<PackCard, 'languages' | 'unchecked' | 'drafts'> | null,
): readonly string[] {
  return [
    ...(checkedBy === null ? [say('language.unchecked')] : []),
    ...(missing > 0 ? [say('language.missing', { count: missing })] : []),
    ...(story && !story.languages.includes(language) ? [say('language.story')] : []),
    ...(story?.unchecked.includes(language) ? [say('language.story-unchecked')] : []),
    ...(story?.drafts?.includes(language) ? [say('language.draft-voices')] : []),
    ...doubtAboutVoice(voice),
  ];
}

/** What is doubtful about a language that was chosen, each in a sentence. */
function Doubts(props: {
  readonly list: readonly ListedLanguage[];
  readonly language: string;
  readonly story: PackCard | null;
}): ComponentChildren {
  const chosen = props.list.find(({ language }) => language === props.language);
  if (chosen === undefined) return null;
  return doubtsAbout(chosen, props.story).map((doubt) => (
    <p key={doubt} class="lead" role="note">
      {doubt}
    </p>
  ));
}

/** The wall's languages, one or two, and that of this page, each with what is doubtful about it. Each device has its own. */
export function LanguageForm(props: {
  readonly scene: ConsoleScene;
  readonly pack: PackCard | null;
}): ComponentChildren {
  const act = useAct();
  const list = useLanguages();
  const { language: wall, second: asked } = props.scene.settings;
  const second = asked === wall ? null : asked;
  const story = props.pack;
  if (list.length === 0) return null;
  return (
    <fieldset class="settings">
      <legend>{say('language.open')}</legend>
      <LanguagePick
        label={say('language.wall')}
        value={wall}
        list={list}
        onPick={(language) => act.now({ kind: 'change-settings', settings: { language } })}
      />
      <Doubts list={list} language={wall} story={story} />
      <LanguagePick
        label={say('language.second')}
        value={second ?? ''}
        none={say('language.none')}
        list={list.filter(({ language }) => language !== wall)}
        onPick={(language) =>
          act.now({ kind: 'change-settings', settings: { second: language || null } })
        }
      />
      {second && <Doubts list={list} language={second} story={story} />}
      <PageLanguage />
    </fieldset>
  );
}
