import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { AbsentRoles } from './absent-roles.tsx';
import { ControlBar } from './control-bar.tsx';
import { Lanterns } from './lanterns.tsx';
import { SecondKey } from './second-key.tsx';
import { TeamSteps } from './team-steps.tsx';
import { ToolDrawer, type Tool } from './tool-drawer.tsx';
import { WaitOrGoOn } from './wait-or-go-on.tsx';

/** Everything that has to be under the thumb while the room is at work. */
export function Foot(props: { scene: ConsoleScene; isSecond: boolean }): ComponentChildren {
  const { scene, isSecond } = props;
  const [tool, setTool] = useState<Tool>('pocket');
  const [isOpen, setOpen] = useState(false);
  const foot = useRef<HTMLElement>(null);
  // The drawer stands before its button: whoever opens it by keys would go past it.
  useEffect(() => {
    if (isOpen) foot.current?.querySelector<HTMLElement>('.drawer [aria-pressed="true"]')?.focus();
  }, [isOpen]);
  if (scene.phase === 'end') return null;
  return (
    <footer ref={foot} class="foot">
      <Lanterns scene={scene} />
      <div hidden={isOpen}>
        <SecondKey scene={scene} isSecond={isSecond} />
        <WaitOrGoOn scene={scene} />
        <AbsentRoles scene={scene} decides />
      </div>
      <div hidden={isOpen}>
        <TeamSteps scene={scene} />
      </div>
      {isOpen && <ToolDrawer scene={scene} tool={tool} onTurn={setTool} />}
      <ControlBar scene={scene} isOpen={isOpen} onTools={() => setOpen(!isOpen)} />
    </footer>
  );
}
