import type { ComponentChildren } from 'preact';
import type { Link } from '../../link/link.ts';
import type { View } from '../../session/view/viewer.ts';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { spoken } from '../parts/spoken.ts';
import { useStore } from '../parts/use-store.ts';
import { Wall } from './wall.tsx';

type StageLink = Link<Extract<View, { kind: 'stage' }>>;

/** The wall as the link has it; a lost connection shows as a small sign in the corner, never as a message. */
export function ProjectorPage({ link }: { link: StageLink }): ComponentChildren {
  const { status, scene, clockShift } = useStore(link.state);
  const { language } = useStore(spoken);
  if (status === 'turned-away' || status === 'forgotten') return <TurnedAway />;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <div class="projector" key={language}>
      {scene === null ? (
        <p class="unseen">{say('wall.waiting')}</p>
      ) : (
        <Wall scene={scene} shift={clockShift} calm={calm} />
      )}
      {status === 'away' && (
        <span class="away-mark">
          <Picture file="signs/wait.svg" alt={say('wall.away')} />
        </span>
      )}
    </div>
  );
}

/** The stage has no place here: opened without its secret, or the session is over. */
export function TurnedAway(): ComponentChildren {
  return (
    <div class="wall-alone">
      <Picture file="signs/lantern.svg" />
      <p>{say('wall.open-again')}</p>
    </div>
  );
}
