import type { ComponentChildren } from 'preact';
import type { Since } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { Shape } from '../../parts/shape.tsx';
import { StoryWords } from '../../parts/story-words.tsx';

/** The choice that led to the scene above it: its shape, its picture, and for who hears the wall its words. */
export function Consequence({ since }: { since: Since }): ComponentChildren {
  const { choice, index } = since;
  return (
    <span class="consequence">
      <Shape index={index} />
      {choice.picture !== null && <Picture file={`choices/${choice.picture}.svg`} />}
      <span class="unseen">
        <StoryWords>{choice.text}</StoryWords>
      </span>
    </span>
  );
}
