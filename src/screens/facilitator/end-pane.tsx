import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { late } from '../parts/late.ts';
import { Later } from '../parts/later.tsx';
import { say } from '../parts/say.ts';
import { AgreedSentence } from './agreed-sentence.tsx';
import type { HostApi } from './host-api.ts';
import { NewWorkshop } from './new-workshop.tsx';

const file = late(() => import('./totals/let-go-file.tsx'));

/** It is over: what was kept, and the way to the next workshop. */
export function EndPane({ scene, api }: { scene: ConsoleScene; api: HostApi }): ComponentChildren {
  return (
    <section>
      {scene.keeping && (
        <p class="lead">
          {say(scene.as === 'workshop' ? `console.kept-${scene.keeping}` : 'other.nothing-kept')}
        </p>
      )}
      {scene.agreed !== undefined && (
        <AgreedSentence sentence={scene.agreed} pack={scene.pack} api={api} />
      )}
      {scene.as === 'workshop' && (
        <Later part={file} meanwhile={null}>
          {({ Look }) => <Look api={api} />}
        </Later>
      )}
      <NewWorkshop api={api} />
    </section>
  );
}
