import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { QrCode } from '../parts/qr-code.tsx';
import { say } from '../parts/say.ts';
import type { HelperAddresses, HostApi } from './host-api.ts';

const kinds = ['second', 'observer', 'interpreter'] as const;
type Kind = (typeof kinds)[number];
type Found = HelperAddresses | 'failed' | null;

/** Of this console's own group. */
async function find(api: HostApi, { join }: ConsoleScene): Promise<Found> {
  try {
    const groups = await api.helpers();
    return groups.find(({ code }) => code === join?.code.join('-')) ?? 'failed';
  } catch {
    return 'failed';
  }
}

function Code({ kind, found }: { kind: Kind; found: HelperAddresses }): ComponentChildren {
  const page = say(`helpers.${kind}`);
  return (
    <div class="helper-code">
      <QrCode text={found[kind]} label={say('console.helper-code', { page })} />
      <bdi dir="ltr">{found[kind]}</bdi>
    </div>
  );
}

/** The pages of those who help, each behind a code that is shown here only, and only while it is asked for. */
export function HelperPages({ scene, api }: { scene: ConsoleScene; api: HostApi }) {
  const [found, setFound] = useState<Found>(null);
  const [up, setUp] = useState<Kind | null>(null);
  const turn = (kind: Kind): void => {
    setUp(kind === up ? null : kind);
    if (found === null || found === 'failed') void find(api, scene).then(setFound);
  };
  return (
    <section class="helpers" aria-label={say('console.helpers')}>
      <h2>{say('console.helpers')}</h2>
      <p class="quiet">{say('console.helpers-lead')}</p>
      <div class="choices-row">
        {kinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={kind === up} onClick={() => turn(kind)}>
            {say(`helpers.${kind}`)}
          </button>
        ))}
      </div>
      {up !== null && found === 'failed' && <p role="alert">{say('console.helpers-failed')}</p>}
      {up !== null && found !== null && found !== 'failed' && <Code kind={up} found={found} />}
    </section>
  );
}
