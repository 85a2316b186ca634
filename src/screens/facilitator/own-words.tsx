import type { ComponentChildren } from 'preact';
import { wordsAbout, type OwnWords, type WordsAbout } from '../../session/own-words.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { LineForm } from './line-form.tsx';

/** The group's own words, typed as it says them; what it does not agree to keep goes with the session. */
export function OwnWordsCard({ scene }: { readonly scene: ConsoleScene }): ComponentChildren {
  const { words } = scene.notebook;
  return (
    <details class="own-words" open={scene.debrief?.at.step === 'take-home'}>
      <summary>{say('picture.words')}</summary>
      <p class="quiet">{say('words.lead')}</p>
      {wordsAbout.map((about) => (
        <About
          key={about}
          about={about}
          words={words.filter((one) => one.about === about)}
          mayKeep={!scene.settings.inChainOfCommand}
        />
      ))}
    </details>
  );
}

type AboutProps = {
  readonly about: WordsAbout;
  readonly words: readonly OwnWords[];
  readonly mayKeep: boolean;
};

function About({ about, words, mayKeep }: AboutProps): ComponentChildren {
  const act = useAct();
  return (
    <>
      <h3>{say(`words.${about}`)}</h3>
      <LineForm
        label={say(`words.${about}`)}
        button={say('words.write')}
        most={120}
        onSend={(text) => act.now({ kind: 'write-words', about, text })}
      />
      <ul class="items">
        {words.map((one) => (
          <li key={one.id}>
            <bdi class="item-words">{one.text}</bdi>
            {mayKeep && (
              <label class="check">
                <input
                  type="checkbox"
                  checked={one.kept === true}
                  onChange={() =>
                    act.now({ kind: one.kept ? 'let-words-go' : 'keep-words', words: one.id })
                  }
                />
                {say('words.keep')}
              </label>
            )}
            <button
              type="button"
              class="plain"
              aria-label={say('words.erase', { text: one.text })}
              onClick={() => act.now({ kind: 'erase-words', words: one.id })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
