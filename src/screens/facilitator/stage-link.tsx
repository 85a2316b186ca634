import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../parts/say.ts';
import type { HostApi } from './host-api.ts';

/** The way to the stage window for the projector. */
export function StageLink({ api }: { api: HostApi }): ComponentChildren {
  const [stage, setStage] = useState<string | null>(null);
  useEffect(() => {
    api.stage().then(setStage, () => setStage(null));
  }, [api]);
  return (
    stage !== null && (
      <a class="button action" href={stage} target="_blank" rel="noreferrer">
        {say('console.open-stage')}
      </a>
    )
  );
}
