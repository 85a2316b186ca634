import type { CommandId } from '../../../src/session/ids.ts';
import { bands } from '../../../src/session/offers.ts';
import { bandedTotal } from '../any-offer.ts';
import type { House } from './two-hours.ts';

/** What comes from another group, now and then the same again. */
export const fromOutside = {
  'receive-total': ({ room, draw, clock }: House): Promise<void> => {
    const total = bandedTotal(draw.pick(bands));
    void room.receive({ total }, `from-another-${draw.whole(0, 9)}` as CommandId);
    return clock.settle();
  },
  'bring-sentence': ({ room, draw, clock }: House): Promise<void> => {
    const sentence = 'We ask first.';
    void room.receive({ sentence }, `sentence-${draw.whole(0, 9)}` as CommandId);
    return clock.settle();
  },
};
