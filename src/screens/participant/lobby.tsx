import { useState } from 'preact/hooks';
import { Emblem } from '../parts/emblem.tsx';
import { late } from '../parts/late.ts';
import { Later } from '../parts/later.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';
import type { Seat } from './seat.ts';
import { Told } from './told.tsx';

/** Fetched by whoever touches the bird, so that nobody waits for it. */
const bird = late(() => import('./bird-asking.tsx'));

/** Joined, and waiting for the others: who I am here, which team is mine, and whether this device is heard. */
export function Lobby({ seat }: { readonly seat: Seat }) {
  const [isAsking, ask] = useState(false);
  const waiting = (
    <>
      <Waiting seat={seat} />
      <footer class="bar">
        <Hearing seat={seat} onTry={() => ask(true)} />
      </footer>
    </>
  );
  if (!isAsking) return waiting;
  return (
    <Later part={bird} meanwhile={waiting}>
      {({ BirdAsking }) => <BirdAsking seat={seat} onDone={() => ask(false)} />}
    </Later>
  );
}

function Waiting({ seat }: { readonly seat: Seat }) {
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

/** What was said of this device, and the way to try it again. */
function Hearing({ seat, onTry }: { readonly seat: Seat; readonly onTry: () => void }) {
  const { hears } = seat.mine;
  if (seat.state.pending.some(({ kind }) => kind === 'tell-hearing'))
    return <Told sign="wait" label="frame.on-its-way" />;
  if (hears === undefined)
    return (
      <>
        <span class="corner" />
        <Control sign="bird" label="bird.play" kind="main" onPress={onTry} />
      </>
    );
  return (
    <>
      {hears ? (
        <Told sign="bird-heard" label="bird.heard" />
      ) : (
        <Told sign="bird-unheard" label="bird.louder" />
      )}
      <Control sign="bird" label="bird.play" kind="brief" onPress={onTry} />
    </>
  );
}
