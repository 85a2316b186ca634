import type { ComponentChildren } from 'preact';
import type { SeatMine } from '../../session/view/seat-view.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';
import { Told } from './told.tsx';

type Turn = Omit<NonNullable<SeatMine['turn']>, 'of'> & {
  /** Null where it goes on from hand to hand, to as many as come. */
  readonly of: number | null;
};

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
  const isLast = turn.of !== null && turn.given >= turn.of;
  return (
    <>
      <main class="page">
        <Plate
          picture={<Sign name={isLast ? 'lidded-pot' : 'tablet'} />}
          title={say(isLast ? 'voting.all-in-turn' : 'voting.hand-over')}
        >
          {turn.of !== null && <Dots given={turn.given} of={turn.of} />}
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

function Dots({ given, of }: { readonly given: number; readonly of: number }) {
  const words = say('voting.turn', { voted: given, of });
  return (
    <p class="turn-dots" role="img" aria-label={words}>
      {Array.from({ length: of }, (_, at) => (
        <i key={at} class={at < given ? 'filled' : ''} />
      ))}
    </p>
  );
}
