import { useState } from 'preact/hooks';
import type { DeviceWord } from '../../session/view/device-words.ts';
import { Hear } from '../parts/hear.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import { voiceName } from '../parts/voice-name.ts';
import { lettersOf, written } from '../parts/written.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';

/** Who says it, as a sign; a voice of the story's own is somebody who talks. */
const signs: Readonly<Record<string, string>> = {
  army: 'guest-officer',
  police: 'voice-police',
  government: 'guest-official',
  organisations: 'term-organisation',
  community: 'term-community',
};

/** What each side means by a word of this beat: one word and one side at a time, silent until it is asked. */
export function ExplainedWords({
  words,
  onBack,
}: {
  readonly words: readonly DeviceWord[];
  readonly onBack: () => void;
}) {
  const [at, turn] = useState({ word: words.length - 1, voice: 0 });
  const shown = words[at.word] ?? words.at(-1);
  const voice = shown?.voices[at.voice % shown.voices.length];
  if (shown === undefined || voice === undefined) return null;
  return (
    <>
      <main class="page explained">
        <Plate picture={<Sign name={signs[voice.voice] ?? 'talk'} />} title={<Word {...shown} />}>
          <p aria-live="polite" {...lettersOf(voice.text)}>
            <b>{say('contest.voice-says', { voice: voiceName(voice.voice) })} </b>
            <StoryWords>{voice.text}</StoryWords>
          </p>
          <Hear voice={voice.saidAt} what={voice.text} />
          {shown.voices.length > 1 && (
            <Dots of={shown.voices.length} at={at.voice % shown.voices.length} />
          )}
        </Plate>
      </main>
      <footer class="bar">
        <Control sign="back" label="choices.story" kind="brief" onPress={onBack} />
        {words.length > 1 && (
          <Control
            sign="word"
            label="explain.other"
            kind="brief"
            onPress={() => turn({ word: (at.word + words.length - 1) % words.length, voice: 0 })}
          />
        )}
        {shown.voices.length > 1 ? (
          <Control
            sign="play"
            label="explain.next"
            kind="brief"
            onPress={() => turn({ ...at, voice: at.voice + 1 })}
          />
        ) : (
          <span class="corner" />
        )}
      </footer>
    </>
  );
}

const Word = ({ word }: DeviceWord) => (
  <span {...written(word)}>
    <StoryWords>{word}</StoryWords>
  </span>
);

/** Which of those who use the word this is. */
const Dots = ({ of, at }: { readonly of: number; readonly at: number }) => (
  <p class="turn-dots" aria-hidden="true">
    {Array.from({ length: of }, (_, one) => (
      <i key={one} class={one === at ? 'filled' : ''} />
    ))}
  </p>
);
