import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { LanguageTag } from '../../../scenario/language.ts';
import { isLanguage } from '../../../scenario/strings/read-tables.ts';
import { languageName, percentOf } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { directionOf } from './direction.ts';
import { lineStates, type Counts } from './lines.ts';

/** How far a language is, as a bar: what is done first, what is missing as nothing. */
const Bar = ({ counts }: { readonly counts: Counts }): ComponentChildren => (
  <span class="bar" aria-hidden="true">
    {lineStates.map((state) => (
      <i
        key={state}
        class={state}
        style={{
          inlineSize: `${(100 * counts[state]) / Math.max(counts.all, 1)}%`,
          // One of a thousand is seen too.
          minInlineSize: counts[state] > 0 ? '4px' : 0,
        }}
      />
    ))}
  </span>
);

/** In whole hundredths, so that all is only said of all. */
const shareOf = ({ done, problem, all }: Counts): number =>
  Math.floor((100 * (done + problem)) / Math.max(all, 1)) / 100;

export type Far = { readonly language: LanguageTag; readonly counts: Counts };

type Props = {
  readonly far: readonly Far[];
  readonly chosen: LanguageTag | null;
  readonly onChoose: (language: LanguageTag) => void;
};

/** Every language with how far it is. */
export const LanguageList = ({ far, chosen, onChoose }: Props): ComponentChildren => (
  <ul class="languages" aria-label={say('studio.translate.languages')}>
    {far.map(({ language, counts }) => (
      <li key={language}>
        <button type="button" aria-pressed={chosen === language} onClick={() => onChoose(language)}>
          <bdi lang={language}>{languageName(language)}</bdi>
          <span>{percentOf(shareOf(counts))}</span>
          <Bar counts={counts} />
        </button>
      </li>
    ))}
  </ul>
);

/** Languages that are offered; any other can be typed. */
const offered: readonly LanguageTag[] = [
  'am',
  'ar',
  'bn',
  'de',
  'en',
  'es',
  'fa',
  'fil',
  'fr',
  'ha',
  'hi',
  'id',
  'ku',
  'my',
  'ne',
  'pt',
  'prs',
  'ps',
  'ru',
  'so',
  'sw',
  'ta',
  'th',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
];

const focusOn = (input: HTMLInputElement | null): void => input?.focus();

function refusal(tag: string, own: LanguageTag): 'no-tag' | 'own-tag' | null {
  if (!isLanguage(tag)) return 'no-tag';
  return tag === own ? 'own-tag' : null;
}

/** What a tag stands for, and how it runs; or why it will not do. */
function TagWords({
  tag,
  why,
}: {
  readonly tag: string;
  readonly why: ReturnType<typeof refusal>;
}) {
  if (tag === '') return null;
  if (why !== null) return say(`studio.translate.${why}`);
  return (
    <>
      <bdi lang={tag}>{languageName(tag)}</bdi> {say(`studio.translate.runs.${directionOf(tag)}`)}
    </>
  );
}

/** Asks for the tag of a language that the story does not have yet. */
export function BeginLanguage(props: {
  readonly own: LanguageTag;
  readonly onBegin: (language: LanguageTag) => void;
}): ComponentChildren {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  const why = refusal(tag, props.own);
  const begin = (event: Event): void => {
    event.preventDefault();
    if (why !== null) return;
    props.onBegin(tag);
    setOpen(false);
    setTyped('');
  };
  if (!isOpen)
    return (
      <button type="button" aria-expanded={false} onClick={() => setOpen(true)}>
        {say('studio.translate.begin')}
      </button>
    );
  return (
    <form class="begin-language" onSubmit={begin}>
      <label>
        {say('studio.translate.tag', { example: 'sw' })}{' '}
        <input
          ref={focusOn}
          value={typed}
          list="translate-languages"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <datalist id="translate-languages">
        {offered.map((one) => (
          <option key={one} value={one}>
            {languageName(one)}
          </option>
        ))}
      </datalist>
      <p role="status">
        <TagWords tag={tag} why={why} />
      </p>
      <button type="submit" disabled={why !== null}>
        {say('studio.translate.begin-do')}
      </button>
      <button type="button" onClick={() => setOpen(false)}>
        {say('studio.phrase.close')}
      </button>
    </form>
  );
}
