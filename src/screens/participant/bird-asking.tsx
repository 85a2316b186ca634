import { useContext, useEffect, useState } from 'preact/hooks';
import { Voices, useSpoken } from '../parts/hear.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import type { Seat } from './seat.ts';
import { SignGrid } from './sign-grid.tsx';
import { Told } from './told.tsx';

const song = 'assets/sounds/bird.wav';

/** The device sings like a bird, and whoever is around it says whether they heard it. Where it cannot play at all, it says so itself. */
export function BirdAsking({ seat, onDone }: { readonly seat: Seat; readonly onDone: () => void }) {
  const [picked, pick] = useState<boolean | null>(null);
  const narration = useContext(Voices);
  useSpoken([song]);
  const tell = (heard: boolean): void => {
    seat.send({ kind: 'tell-hearing', heard });
    onDone();
  };
  useEffect(
    () =>
      narration?.speaking.subscribe((now) => {
        if (now === null && narration.failed() === song) tell(false);
      }),
    [narration],
  );
  return (
    <>
      <main class="page">
        <SignGrid
          title={say('bird.question')}
          cards={[true, false].map((heard) => ({
            sign: heard ? 'bird-heard' : 'bird-unheard',
            words: say(heard ? 'bird.heard' : 'bird.unheard'),
            isUp: picked === heard,
            onTouch: () => pick(heard),
          }))}
        />
      </main>
      <footer class="bar">
        <Control sign="bird" label="bird.play" kind="brief" onPress={() => narration?.hear(song)} />
        {picked === null ? (
          <Told sign="hear" label="bird.question" />
        ) : (
          <Control sign="ok" label="bird.send" kind="main" onPress={() => tell(picked)} />
        )}
      </footer>
    </>
  );
}
