import type { ComponentChildren } from 'preact';
import type { ObserverScene } from '../../session/view/observer-view.ts';
import { MomentSign } from '../parts/moment-sign.tsx';
import { say } from '../parts/say.ts';
import { timeOf } from '../parts/numeral.ts';
import type { Send } from './observer-page.tsx';

/** What was marked so far, the newest first; each can be taken back. */
export function MomentList({
  scene,
  send,
}: {
  scene: ObserverScene;
  send: Send;
}): ComponentChildren {
  if (scene.moments.length === 0) return null;
  return (
    <section>
      <h2>{say('observer.marked')}</h2>
      <ul class="moments">
        {scene.moments.toReversed().map(({ id, tag, beat, when }) => (
          <li key={id}>
            <MomentSign tag={tag} />
            <span>
              {say(`moment.${tag}`)} — {timeOf(when)}
              {beat && scene.teamIds.length > 1 && ` — ${say(`thing.${beat.team}`)}`}
            </span>
            {scene.phase !== 'end' && (
              <button type="button" onClick={() => send({ kind: 'take-tag-back', moment: id })}>
                {say('observer.take-back')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
