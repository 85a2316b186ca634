import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { ShownLine, TeamPanel } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { useShown, useStage } from '../../parts/use-stage.ts';

/** Where a team is, in the light and weather of its newest line; a flat picture by day until the stage is there. */
export function TeamPlace({ panel }: { readonly panel: TeamPanel }): ComponentChildren {
  const holder = useRef<HTMLDivElement>(null);
  const stage = useStage(holder, { calm: true });
  const line = panel.telling.lines.at(-1);
  // The same as long as the line is: a new one is drawn anew.
  const shown = useMemo(() => emptied(line), [line]);
  useShown(stage, shown, {});
  return (
    <>
      <Picture kind="place" file={`places/${panel.backdrop}.svg`} />
      <div ref={holder} class="place" />
    </>
  );
}

/** The whole place, and nobody in it: who speaks is seen once the wall turns to that team. */
function emptied(line: ShownLine | undefined): ShownLine | undefined {
  if (line === undefined) return undefined;
  const { camera: _, ...scene } = line.scene;
  return { ...line, scene: { ...scene, people: [], props: [] } };
}
