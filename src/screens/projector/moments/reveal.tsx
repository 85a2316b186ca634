import type { ComponentChildren } from 'preact';
import type { Shown } from '../../../session/view/telling.ts';
import { numeral } from '../../parts/numeral.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import type { WallBox } from '../wall-plan.ts';

/** From the tray to a card's shape, in CSS pixels, in the direction of reading. */
export type Way = { readonly along: number; readonly down: number };

export function wayFrom(tray: WallBox, card: WallBox): Way {
  return {
    along: Math.round(tray.start + tray.width / 2 - card.start),
    down: Math.round(tray.top + tray.height * 0.8 - card.top - card.height / 2),
  };
}

export type RevealProps = {
  readonly total: Shown;
  /** The largest total that is shown. */
  readonly most: number;
  readonly estimated: boolean;
  readonly from: Way;
};

/** Tokens of a choice, ten for the largest total. One at least where somebody chose it. */
export function tokensOf(total: number, most: number): number {
  if (total <= 0 || most <= 0) return 0;
  return Math.max(Math.round((total / most) * 10), 1);
}

/** The answers that came to a choice, as tokens from the tray to its shape, and their number; a lidded pot where the room may not know. */
export function Reveal({ total, most, estimated, from }: RevealProps): ComponentChildren {
  const way = { '--along': `${from.along}px`, '--down': `${from.down}px` };
  if (total === null) {
    return (
      <span class="reveal" style={way}>
        <Picture kind="came" file="signs/lidded-pot.svg" alt={say('wall.few')} />
      </span>
    );
  }
  return (
    <span
      class="reveal"
      role="img"
      aria-label={say(estimated ? 'wall.votes-about' : 'wall.votes', { count: total })}
      style={way}
    >
      <i class="tokens">
        {Array.from({ length: tokensOf(total, most) }, (_, turn) => (
          <i key={turn} class="token came" style={{ '--turn': turn }} />
        ))}
      </i>
      <b>{estimated ? `≈ ${numeral(total)}` : numeral(total)}</b>
    </span>
  );
}
