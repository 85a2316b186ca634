import type { ComponentChildren } from 'preact';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { Backdrop } from './backdrop.tsx';

/** Everybody puts the role card down, and is oneself again. */
export function DeRoling(): ComponentChildren {
  return (
    <section class="de-roling">
      <Backdrop where="inside" />
      <div class="words">
        <h1>{say('wall.de-roling')}</h1>
        <p class="big-line">{say('wall.de-roling-more')}</p>
      </div>
      <div class="table-top" aria-hidden="true">
        <Picture kind="card-down one" file="signs/card.svg" />
        <Picture kind="card-down two" file="signs/card.svg" />
        <Picture kind="card-down three" file="signs/card.svg" />
      </div>
    </section>
  );
}
