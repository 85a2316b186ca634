import type { ComponentChildren } from 'preact';
import type { TeamPanel } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { useInStory } from '../../parts/story-language.ts';
import { boxStyle } from '../box-style.ts';
import { MeterRow } from './meter-row.tsx';
import type { WallBox } from '../wall-plan.ts';

/** How the story ended: its picture, its name, and the meters it left. */
export function EndingCard({ panel, box }: { panel: TeamPanel; box: WallBox }): ComponentChildren {
  const { telling, since } = panel;
  const inStory = useInStory();
  if (telling.ending === null) return null;
  return (
    <div class="ending-card" style={boxStyle(box)}>
      <Picture kind="ending-picture" file={`choices/${telling.ending.picture}.svg`} />
      <h1 {...inStory}>{telling.ending.name}</h1>
      <MeterRow meters={telling.meters} since={since} />
    </div>
  );
}
