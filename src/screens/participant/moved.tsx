import type { TeamId } from '../../session/ids.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { Plate } from './plate.tsx';
import { SeenBar } from './seen-bar.tsx';

/** This device goes with another team now; said until somebody here has seen it. */
export const Moved = ({ team, onSeen }: { readonly team: TeamId; readonly onSeen: () => void }) => (
  <>
    <main class="page" aria-live="assertive">
      <Plate
        picture={<Emblem name={team} />}
        title={say('frame.moved', { team: say(`thing.${team}`) })}
      />
    </main>
    <SeenBar onSeen={onSeen} />
  </>
);
