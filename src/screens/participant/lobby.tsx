import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import { Plate } from './plate.tsx';
import type { Seat } from './seat.ts';

/** Joined, and waiting for the others: who I am here, and which team is mine. */
export function Lobby({ seat }: { readonly seat: Seat }) {
  const { thing, colour } = seat.mine.pseudonym;
  return (
    <main class="page">
      <Plate picture={<Emblem name={thing} colour={colour} />} title={say('lobby.title')}>
        <p>{say('lobby.you', { colour: say(`colour.${colour}`), thing: say(`thing.${thing}`) })}</p>
        <p class="badge">
          <Emblem name={seat.scene.team} />
          {say('frame.team', { team: say(`thing.${seat.scene.team}`) })}
        </p>
      </Plate>
    </main>
  );
}
