import type { ComponentChildren } from 'preact';
import type { SeatMine } from '../../session/view/seat-view.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';
import { Told } from './told.tsx';

type Turn = NonNullable<SeatMine['turn']>;

/** Between two people on one device: it looks the same whatever the one before has answered. */
export function HandOver({
  turn,
  isOnItsWay,
  story,
  onReady,
}: {
  readonly turn: Turn;
  readonly isOnItsWay: boolean;
  readonly story: ComponentChildren;
  readonly onReady: () => void;
}) {
  const isLast = turn.given >= turn.of;
  return (
    <>
      <main class="page">
        <Plate
          picture={<Sign name={isLast ? 'lidded-pot' : 'tablet'} />}
          title={say(isLast ? 'voting.all-in-turn' : 'voting.hand-over')}
        >
          <Dots turn={turn} />
          <p>{say(isLast ? 'voting.waiting' : 'voting.hand-over-lead')}</p>
        </Plate>
      </main>
      <footer class="bar">
        {story}
        {isOnItsWay && <Told sign="wait" label="frame.on-its-way" />}
        {!isOnItsWay && !isLast && (
          <Control sign="ok" label="voting.my-turn" kind="main" onPress={onReady} />
        )}
      </footer>
    </>
  );
}

function Dots({ turn }: { readonly turn: Turn }) {
  const words = say('voting.turn', { voted: turn.given, of: turn.of });
  return (
    <p class="turn-dots" role="img" aria-label={words}>
      {Array.from({ length: turn.of }, (_, at) => (
        <i key={at} class={at < turn.given ? 'filled' : ''} />
      ))}
    </p>
  );
}
