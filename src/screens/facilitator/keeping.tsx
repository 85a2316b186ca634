import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import type { HostApi } from './host-api.ts';

/** The last question: what is kept. Totals unless somebody says otherwise; until then nothing has ended. */
export function Keeping(props: {
  scene: ConsoleScene;
  api: HostApi;
  /** Absent where there is nothing to go back to. */
  onBack?: () => void;
}): ComponentChildren {
  const { scene, api, onBack } = props;
  const act = useAct();
  const [hasFailed, setHasFailed] = useState(false);
  const end = (keeping: 'totals' | 'kept'): void => act.now({ kind: 'end', keeping });
  const startBurn = (): void =>
    act.soon(say('console.burning'), () => {
      api.burn().then(act.burned, () => setHasFailed(true));
    });
  if (scene.as !== 'workshop')
    return (
      <section>
        <p class="lead">{say('other.nothing-kept')}</p>
        <button type="button" class="action" onClick={() => end('totals')}>
          {say('other.end-rehearsal')}
        </button>
      </section>
    );
  return (
    <section>
      <p class="lead">{say('console.end-lead')}</p>
      <div class="keeping">
        <button type="button" class="action" onClick={() => end('totals')}>
          {say('console.keep-totals')}
        </button>
        <button
          type="button"
          disabled={scene.settings.inChainOfCommand}
          onClick={() => end('kept')}
        >
          {say('console.keep-all')}
        </button>
        <button type="button" class="stop" onClick={startBurn}>
          {say(api.isOneOfSeveral ? 'console.burn-group' : 'console.burn')}
        </button>
      </div>
      {hasFailed && <p role="alert">{say('console.burn-failed')}</p>}
      {onBack && (
        <button type="button" onClick={onBack}>
          {say('console.on-to', { phase: say('phase.debrief') })}
        </button>
      )}
    </section>
  );
}
