import type { ComponentChildren } from 'preact';
import { say } from './say.ts';
import { useInStory } from './story-language.ts';

/** Words of the story beside others: kept apart from them, and in their own language. */
export const StoryWords = ({ children }: { readonly children: ComponentChildren }) => (
  <bdi {...useInStory()}>{children}</bdi>
);

/** A sentence of the catalogue around words of the story, which stand where `{name}` does. */
export function AroundStory(props: {
  readonly sentence: string;
  readonly name: string;
  readonly words: string;
}): ComponentChildren {
  const [before, after] = say(props.sentence).split(`{${props.name}}`);
  return (
    <>
      {before}
      <StoryWords>{props.words}</StoryWords>
      {after}
    </>
  );
}
