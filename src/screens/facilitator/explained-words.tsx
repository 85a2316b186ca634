import type { ComponentChildren } from 'preact';
import type { ConsoleTeam } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { AroundStory, StoryWords } from '../parts/story-words.tsx';

/** What each side means by the words that this beat explains: to read out when somebody asks. */
export const ExplainedWords = ({ words }: Pick<ConsoleTeam, 'words'>): ComponentChildren =>
  words.map(({ word, voices }) => (
    <details key={word} class="folded">
      <summary>
        <AroundStory sentence="briefing.term" name="term" words={word} />
      </summary>
      <ul>
        {voices.map(({ voice, text }) => (
          <li key={voice}>
            {say(`briefing.voice-${voice}`)}: <StoryWords>{text}</StoryWords>
          </li>
        ))}
      </ul>
    </details>
  ));
