import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GroupTotals } from '../../../report/group-totals.ts';
import { say } from '../../parts/say.ts';
import { StoryWords } from '../../parts/story-words.tsx';
import { useAct } from '../act.ts';
import { Burned } from '../burned.tsx';
import type { Burning, HostApi, TotalsHere as Here } from '../host-api.ts';
import { BringFiles } from './bring-files.tsx';
import { panelTitle } from './panels-card.tsx';
import { usePanelsHere } from './panels-here.ts';
import { ProgrammeCard } from './programme-card.tsx';
import type { Brought } from './read-files.ts';
import { SaveButtons } from './save-buttons.tsx';
import { savedTotals } from './saved-totals.ts';
import { TotalsTable } from './totals-table.tsx';

/** Totals that groups let go, here and in files from elsewhere: each by itself, and sums over several. */
export function TotalsHere({ api }: { readonly api: HostApi }): ComponentChildren {
  const act = useAct();
  const [here, setHere] = useState<readonly Here[]>([]);
  const [brought, setBrought] = useState<Brought>({ totals: [], panels: [] });
  const [burning, setBurning] = useState<Burning | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    api.totalsHere().then(setHere, () => setFailed(true));
  }, [api]);
  const { bank, panels: panelsHere } = usePanelsHere(api);
  const all = [...here, ...brought.totals.map((one) => ({ totals: one, id: null }))];
  const totals = all.map((one) => one.totals);
  const panels = [...panelsHere, ...brought.panels];
  const take = (read: Brought): void =>
    setBrought((before) => ({
      totals: [...before.totals, ...read.totals],
      panels: [...before.panels, ...read.panels],
    }));
  const burn = (id: string): void =>
    act.soon(say('totals.burning'), () => {
      api.burnTotals(id).then(
        (found) => {
          setBurning(found);
          setHere((before) => before.filter((one) => one.id !== id));
        },
        () => setFailed(true),
      );
    });
  return (
    <>
      <p class="quiet">{say('totals.lead')}</p>
      {hasFailed && <p role="alert">{say('totals.failed')}</p>}
      {burning && <Burned burning={burning} />}
      {all.length === 0 && <p>{say('totals.none-here')}</p>}
      <ul class="totals-here">
        {all.map(({ totals: one, id }, at) => (
          <li key={id ?? `${at}`}>
            <OfGroup totals={one} onBurn={id === null ? null : () => burn(id)} />
          </li>
        ))}
        {panels.map((panel, at) => (
          <li key={`panel ${at}`}>{panelTitle(panel)}</li>
        ))}
      </ul>
      <BringFiles known={{ totals, panels }} onRead={take} />
      <ProgrammeCard all={totals} panels={panels} bank={bank} />
    </>
  );
}

function OfGroup(props: { totals: GroupTotals; onBurn: (() => void) | null }): ComponentChildren {
  const { totals, onBurn } = props;
  const { day, scenario, of, items } = totals;
  return (
    <details>
      <summary>
        <time>{day}</time> ·{' '}
        {scenario ? <StoryWords>{scenario.title}</StoryWords> : say('totals.round')} ·{' '}
        {say(`totals.of-${of}`)}
      </summary>
      <SaveButtons saved={savedTotals(totals)} />
      {onBurn && (
        <button type="button" class="stop" onClick={onBurn}>
          {say('totals.burn')}
        </button>
      )}
      {items.map((item) => (
        <TotalsTable key={`${item.key} ${item.when}`} item={item} />
      ))}
    </details>
  );
}
