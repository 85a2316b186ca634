import type { ComponentChildren } from 'preact';
import type { Prompt } from '../../../report/debrief-pictures.ts';
import { Picture } from '../picture.tsx';
import { say } from '../say.ts';
import { StoryWords } from '../story-words.tsx';

const signs: Readonly<Record<Prompt['why'], string>> = {
  anchor: 'people',
  split: 'swap',
  shift: 'rule-listen',
  'teams-differ': 'talk',
  chair: 'question-cloud',
  author: 'question-cloud',
  added: 'hands',
};

/** One question at a time, with the moment it is about and why it is worth asking. */
export function PromptCard({
  prompts,
  item,
}: {
  prompts: readonly Prompt[];
  item: number;
}): ComponentChildren {
  const prompt = prompts.length === 0 ? undefined : prompts[item % prompts.length];
  if (prompt === undefined) return <p class="big-line">{say('debrief.no-prompts')}</p>;
  return (
    <article class="prompt-card">
      <Picture kind="prompt-sign" file={`signs/${signs[prompt.why]}.svg`} />
      <div>
        <h2>
          <StoryWords>{prompt.title}</StoryWords>
        </h2>
        <p class="why">{say(`debrief.why-${prompt.why}`)}</p>
        {prompt.question !== null && (
          <p class="question">
            <StoryWords>{prompt.question}</StoryWords>
          </p>
        )}
      </div>
    </article>
  );
}
