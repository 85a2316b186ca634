import type { ShownOffer } from '../../session/view/shown-offers.ts';
import { BandedTotal } from './banded-total.tsx';
import { Picture } from './picture.tsx';
import { say } from './say.ts';
import { written } from './written.ts';

/** What would leave the group, as the room sees it. */
export function Offered({ what }: Pick<ShownOffer, 'what'>) {
  if (what.kind === 'total') return <BandedTotal total={what.total} />;
  if (what.kind === 'file')
    return (
      <div class="offered-file">
        <Picture file="signs/term-totals.svg" />
        <blockquote>{say('offer.file-holds')}</blockquote>
      </div>
    );
  return (
    <blockquote {...written(what.text)}>
      <bdi>{what.text}</bdi>
    </blockquote>
  );
}
