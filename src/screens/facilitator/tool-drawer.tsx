import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { LanguageForm } from './language-form.tsx';
import { PocketCard } from './pocket-card.tsx';
import { teamInHand } from './next-steps.ts';
import { LookForm } from './look-form.tsx';
import { MessageBoard } from './message-board.tsx';
import { NotePad } from './note-pad.tsx';
import { ParkingLot } from './parking-lot.tsx';
import { Participation } from './participation.tsx';
import { SoundForm } from './sound-form.tsx';

export const tools = [
  'pocket',
  'message',
  'notes',
  'parking',
  'balance',
  'language',
  'sound',
] as const;
export type Tool = (typeof tools)[number];

function Pocket({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const team = scene.phase === 'play' ? (teamInHand(scene) ?? scene.teams[0]) : undefined;
  return team?.panel ? (
    <PocketCard team={team} panel={team.panel} />
  ) : (
    <p class="quiet">{say('console.pocket-empty')}</p>
  );
}

function ToolBody({ tool, scene }: { tool: Tool; scene: ConsoleScene }): ComponentChildren {
  switch (tool) {
    case 'pocket':
      return <Pocket scene={scene} />;
    case 'message':
      return <MessageBoard scene={scene} />;
    case 'notes':
      return <NotePad scene={scene} />;
    case 'parking':
      return <ParkingLot scene={scene} />;
    case 'balance':
      return <Participation scene={scene} />;
    case 'language':
      return <LanguageForm scene={scene} pack={null} />;
    case 'sound':
      return (
        <div class="wall-forms">
          <SoundForm scene={scene} />
          <LookForm scene={scene} />
        </div>
      );
  }
}

/** What a facilitator reaches for beside the story, over the bar and under the thumb. */
export function ToolDrawer(props: {
  scene: ConsoleScene;
  tool: Tool;
  onTurn: (tool: Tool) => void;
}): ComponentChildren {
  return (
    <section class="drawer" aria-label={say('console.tools')}>
      <div class="drawer-body">
        <ToolBody tool={props.tool} scene={props.scene} />
      </div>
      <div class="drawer-tools" role="group" aria-label={say('console.tools')}>
        {tools.map((tool) => (
          <button
            key={tool}
            type="button"
            aria-pressed={tool === props.tool}
            onClick={() => props.onTurn(tool)}
          >
            {say(`console.tool-${tool}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
