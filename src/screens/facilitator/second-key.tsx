import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { StoryWords } from '../parts/story-words.tsx';
import type { ShownOffer } from '../../session/view/shown-offers.ts';
import { useAct } from './act.ts';
import { goesAs } from './open-offer.tsx';

/** Whether something waits for the second key, and this page holds it. */
const holdsKey = ({ offers }: ConsoleScene, isSecond: boolean): boolean =>
  isSecond && offers?.open?.second === 'facilitator';

/** Under the thumb of whoever holds the second key: what would leave, and yes or no. */
export function SecondKey(props: { scene: ConsoleScene; isSecond: boolean }): ComponentChildren {
  const { scene, isSecond } = props;
  const act = useAct();
  const open = scene.offers?.open;
  if (!open || !holdsKey(scene, isSecond)) return null;
  const { number, what } = open;
  const words = say(goesAs[what.kind]);
  return (
    <div class="offer" role="group" aria-label={words}>
      <span>
        {words} <Named what={what} />
      </span>
      <button
        type="button"
        class="action"
        onClick={() => act.now({ kind: 'turn-second-key', number })}
      >
        {say('leaves.yes')}
      </button>
      <button type="button" onClick={() => act.now({ kind: 'keep-here', number })}>
        {say('leaves.no')}
      </button>
    </div>
  );
}

function Named({ what }: Pick<ShownOffer, 'what'>): ComponentChildren {
  if (what.kind === 'total') return <StoryWords>{what.total.title}</StoryWords>;
  return what.kind === 'sentence' ? <bdi>{what.text}</bdi> : say('offer.file-holds');
}
