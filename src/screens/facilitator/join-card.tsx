import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { say } from '../parts/say.ts';
import type { HostApi } from './host-api.ts';

/** How devices join, and the way to the stage window for the projector. */
export function JoinCard({ scene, api }: { scene: ConsoleScene; api: HostApi }): ComponentChildren {
  const [stage, setStage] = useState<string | null>(null);
  useEffect(() => {
    api.stage().then(setStage, () => setStage(null));
  }, [api]);
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
            <bdi dir="ltr">{scene.join.url.replace(/#.*$/, '')}</bdi>
          </p>
        </>
      )}
      {stage && (
        <a class="button action" href={stage} target="_blank" rel="noreferrer">
          {say('console.open-stage')}
        </a>
      )}
      <p>{say('console.without-devices')}</p>
    </section>
  );
}
