import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { typedAddress } from '../parts/code-letters.ts';
import { Emblem } from '../parts/emblem.tsx';
import { printOut } from '../parts/print-out.ts';
import { say } from '../parts/say.ts';
import type { HostApi } from './host-api.ts';
import { StageLink } from './stage-link.tsx';

/** How devices join, and the way to the stage window for the projector. */
export function JoinCard({ scene, api }: { scene: ConsoleScene; api: HostApi }): ComponentChildren {
  return (
    <section class="join">
      <h2>{say('console.join')}</h2>
      {scene.join && (
        <>
          <p class="code">
            {scene.join.code.map((picture, index) => (
              <Emblem key={`${picture}${index}`} name={picture} />
            ))}
          </p>
          <p>
            <bdi dir="ltr">{typedAddress(scene.join)}</bdi>
          </p>
        </>
      )}
      <StageLink api={api} />
      {scene.join && (
        <button type="button" onClick={() => void printOut()}>
          {say('console.print-poster')}
        </button>
      )}
      <p>{say('console.without-devices')}</p>
    </section>
  );
}
