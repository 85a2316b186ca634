import type { ComponentChildren } from 'preact';
import { Picture } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { takeHomeSigns } from '../parts/take-home.ts';
import './debrief-print.css';

/** Four to a sheet: a picture, a few words, and room to draw or write by hand. What is on them is never typed, stored or collected. */
export function TakeHomeCards(): ComponentChildren {
  return (
    <article class="take-home-cards">
      {Object.entries(takeHomeSigns).map(([card, sign]) => (
        <section key={card}>
          <Picture file={`signs/${sign}.svg`} />
          <h2>{say(`card.${card}`)}</h2>
          <i />
          <i />
          <i />
          <small>{say('card.yours')}</small>
        </section>
      ))}
    </article>
  );
}
