import './voice.css';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { VoicesOf } from '../../../scenario/voice/recorded.ts';
import { languageName } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { spoken } from '../../parts/spoken.ts';
import { StoryLanguage } from '../../parts/story-language.ts';
import { StoryWords } from '../../parts/story-words.tsx';
import { useStore } from '../../parts/use-store.ts';
import type { PaneProps } from '../panes/panes.ts';
import { DraftsBox } from './drafts-box.tsx';
import { voiceState, voiceStates, type SpokenLine, type VoiceState } from './spoken-list.ts';
import { useSpoken } from './use-spoken.ts';
import { useVoices, type VoicesDesk } from './use-voices.ts';
import { VoiceCell } from './voice-cell.tsx';

type Shown = VoiceState | 'all';
const shownKinds: readonly Shown[] = ['all', ...voiceStates];

type Listing = { readonly lines: readonly SpokenLine[]; readonly voices: VoicesDesk };

/** Whoever reads line after line begins the next by the same key. */
function turnToNext(lines: readonly SpokenLine[], after: SpokenLine): void {
  const next = lines[lines.indexOf(after) + 1];
  const cell = next && document.querySelector(`[data-line="${CSS.escape(next.id)}"]`);
  cell?.querySelector<HTMLElement>('.record-take')?.focus();
}

type LineProps = Listing & { readonly line: SpokenLine };

function Line({ line, lines, voices }: LineProps) {
  return (
    <li class="spoken-line">
      <p class="who">
        {line.who === null ? say('studio.voice.narrator') : <StoryWords>{line.who}</StoryWords>}
      </p>
      <p class="words">
        <StoryWords>{line.words}</StoryWords>
      </p>
      <VoiceCell voices={voices} line={line} onKept={() => turnToNext(lines, line)} />
    </li>
  );
}

/** Lines under the part of the story they stand in, in its order. */
function Parts({ lines, voices }: Listing): ComponentChildren {
  const parts = [...Map.groupBy(lines, ({ flow }) => flow)];
  return parts.map(([flow, some]) => (
    <section key={flow}>
      <h3>{flow === '' ? say('studio.voice.beside') : <bdi>{flow}</bdi>}</h3>
      <ul class="spoken-lines">
        {some.map((line) => (
          <Line key={line.id} line={line} lines={lines} voices={voices} />
        ))}
      </ul>
    </section>
  ));
}

function Listed({ lines, voices }: Listing): ComponentChildren {
  const [shown, setShown] = useState<Shown>('all');
  const { recorded } = voices;
  const states = useMemo(
    () => new Map(lines.map((line) => [line, voiceState(line, recorded[line.name])])),
    [lines, recorded],
  );
  const counted = (state: VoiceState): number =>
    [...states.values()].filter((one) => one === state).length;
  // Whatever was chosen, a line stays where it is while its voice changes, until something else is chosen.
  const [held, setHeld] = useState<ReadonlySet<string> | null>(null);
  const choose = (kind: Shown): void => {
    setShown(kind);
    const some = lines.filter((line) => states.get(line) === kind);
    setHeld(kind === 'all' ? null : new Set(some.map(({ id }) => id)));
  };
  const listed = held === null ? lines : lines.filter(({ id }) => held.has(id));
  return (
    <>
      <label>
        {say('studio.voice.show')}{' '}
        <select
          value={shown}
          onChange={({ currentTarget }) => choose(currentTarget.value as Shown)}
        >
          {shownKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`studio.voice.show.${kind}`, {
                count: kind === 'all' ? lines.length : counted(kind),
              })}
            </option>
          ))}
        </select>
      </label>
      {listed.length === 0 && <p>{say('studio.voice.none')}</p>}
      <Parts lines={listed} voices={voices} />
    </>
  );
}

/** The same lines on paper; the tab that opens asks with the secret of this one. */
function ScriptLink({ of }: { readonly of: VoicesOf }): ComponentChildren {
  const { pack, language } = of;
  const url = new URL('../print/', document.baseURI);
  url.search = `${new URLSearchParams({ what: 'script', story: pack, language })}`;
  return (
    <a href={url.href} target="_blank" rel="opener">
      {say('studio.voice.script')}
    </a>
  );
}

/** Every line that a voice says in one language: to be heard, recorded, and let a machine say. */
export function VoicesPane({ bench }: PaneProps): ComponentChildren {
  const [asked, setAsked] = useState<string | null>(null);
  const list = useSpoken(bench, asked);
  const voices = useVoices(bench, list?.language ?? null);
  const { folders, folder } = useStore(bench.desk.state);
  const isStory = folders.some(({ name, kind }) => name === folder && kind === 'scenario');
  if (!bench.api.askVoices) return <p>{say('studio.voice.alone', { command: 'npm start' })}</p>;
  if (!isStory) return <p>{say('studio.voice.no-story')}</p>;
  if (!list || !voices) return <p role="status">{say('studio.voice.reading')}</p>;
  const { language, languages, lines, silent } = list;
  const inPage = language === spoken.getState().language;
  return (
    <StoryLanguage.Provider value={inPage ? undefined : language}>
      <div class="voices">
        <div class="steps">
          <label>
            {say('studio.see.language')}{' '}
            <select
              value={language}
              onChange={({ currentTarget }) => setAsked(currentTarget.value)}
            >
              {languages.map((tag) => (
                <option key={tag} value={tag} lang={tag}>
                  {languageName(tag)}
                </option>
              ))}
            </select>
          </label>
          <DraftsBox key={language} voices={voices} />
          <ScriptLink of={voices.of} />
        </div>
        {silent > 0 && <p>{say('studio.voice.silent', { count: silent })}</p>}
        <Listed key={language} lines={lines} voices={voices} />
      </div>
    </StoryLanguage.Provider>
  );
}
