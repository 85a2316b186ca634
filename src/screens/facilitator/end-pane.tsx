import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import type { HostApi } from './host-api.ts';

function Keep({ scene, api }: { scene: ConsoleScene; api: HostApi }): ComponentChildren {
  const act = useAct();
  const [burn, setBurn] = useState<'not' | 'done' | 'failed'>('not');
  if (burn === 'done') return <p class="lead">{say('console.burned')}</p>;
  const start = (): void =>
    act.soon(say('console.burning'), () => {
      api.burn().then(
        () => setBurn('done'),
        () => setBurn('failed'),
      );
    });
  return (
    <>
      <p class="lead">{say('console.end-lead')}</p>
      <div class="keeping">
        <button
          type="button"
          class="action"
          onClick={() => act.now({ kind: 'end', keeping: 'totals' })}
        >
          {say('console.keep-totals')}
        </button>
        <button
          type="button"
          disabled={scene.settings.inChainOfCommand}
          onClick={() => act.now({ kind: 'end', keeping: 'kept' })}
        >
          {say('console.keep-all')}
        </button>
        <button type="button" class="stop" onClick={start}>
          {say('console.burn')}
        </button>
      </div>
      {burn === 'failed' && <p role="alert">{say('console.burn-failed')}</p>}
    </>
  );
}

/** The last question: what is kept. Totals unless somebody says otherwise. */
export function EndPane({ scene, api }: { scene: ConsoleScene; api: HostApi }): ComponentChildren {
  const again = (): void => {
    void api.begin().then(() => location.reload());
  };
  return (
    <section>
      {scene.keeping ? (
        <p class="lead">{say(`console.kept-${scene.keeping}`)}</p>
      ) : (
        <Keep scene={scene} api={api} />
      )}
      <button type="button" onClick={again}>
        {say('console.new-workshop')}
      </button>
    </section>
  );
}
