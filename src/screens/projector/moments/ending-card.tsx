import type { ComponentChildren } from 'preact';
import type { Telling } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { useInStory } from '../../parts/story-language.ts';
import { boxStyle } from '../box-style.ts';
import { MeterRow } from './meter-row.tsx';
import type { WallBox } from '../wall-plan.ts';

/** How the story ended: its picture, its name, and the meters it left. */
export function EndingCard({
  telling,
  box,
}: {
  telling: Telling;
  box: WallBox;
}): ComponentChildren {
  const inStory = useInStory();
  if (telling.ending === null) return null;
  return (
    <div class="ending-card" style={boxStyle(box)}>
      <Picture kind="ending-picture" file={`choices/${telling.ending.picture}.svg`} />
      <h1 {...inStory}>{telling.ending.name}</h1>
      <MeterRow meters={telling.meters} />
    </div>
  );
}
