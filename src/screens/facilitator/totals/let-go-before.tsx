import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { late } from '../../parts/late.ts';
import { Later } from '../../parts/later.tsx';
import { say } from '../../parts/say.ts';
import type { HostApi } from '../host-api.ts';

const totals = late(() => import('./totals-here.tsx'));

/** Totals that groups let go: seldom wanted, and fetched then. */
export function LetGoBefore({ api }: { readonly api: HostApi }): ComponentChildren {
  const [isOpen, setOpen] = useState(false);
  return (
    <fieldset class="earlier">
      <legend>{say('totals.title')}</legend>
      {isOpen ? (
        <Later part={totals} meanwhile={<p role="status">{say('connection.connecting')}</p>}>
          {({ TotalsHere }) => <TotalsHere api={api} />}
        </Later>
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          {say('totals.open')}
        </button>
      )}
    </fieldset>
  );
}
