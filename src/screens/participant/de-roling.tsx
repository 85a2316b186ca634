import { Emblem } from '../parts/emblem.tsx';
import { Face, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Plate } from './plate.tsx';
import type { Seat } from './seat.ts';

/** Putting the role down before anybody talks about it. */
export function DeRoling({ seat }: { readonly seat: Seat }) {
  const { role, pseudonym } = seat.mine;
  const picture = (
    <div class="step-out">
      {role === null ? <Sign name="card" /> : <Face art={role.art} />}
      <Sign name="open-door" />
      <Emblem name={pseudonym.thing} colour={pseudonym.colour} />
    </div>
  );
  return (
    <main class="page">
      <Plate picture={picture} title={say('de-roling.title')}>
        <p>{say('de-roling.lead')}</p>
      </Plate>
    </main>
  );
}
