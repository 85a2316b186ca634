import type { ShownTotal } from '../../session/view/shown-offers.ts';
import { say } from './say.ts';
import { Shape } from './shape.tsx';
import { lettersOf } from './written.ts';

/** Of six beans: never a count. */
const beans = { few: 1, half: 3, most: 5 } as const;

/** A decision as another group may see it: what there was to choose, and whether few, about half or most chose it. */
export function BandedTotal({ total }: { readonly total: ShownTotal }) {
  return (
    <article class="banded">
      <h2 {...lettersOf(total.title)}>
        <bdi>{total.title}</bdi>
      </h2>
      <ul>
        {total.choices.map(({ text, band }, index) => (
          <li key={text}>
            <Shape index={index} />
            <p {...lettersOf(text)}>
              <bdi>{text}</bdi>
            </p>
            <span class="bowl" aria-hidden="true">
              {[0, 1, 2, 3, 4, 5].map((bean) => (
                <i key={bean} class={bean < beans[band] ? 'full' : ''} />
              ))}
            </span>
            <b>{say(`share.${band}`)}</b>
          </li>
        ))}
      </ul>
    </article>
  );
}
