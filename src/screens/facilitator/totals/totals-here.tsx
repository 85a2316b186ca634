import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GroupTotals } from '../../../report/group-totals.ts';
import { say } from '../../parts/say.ts';
import { StoryWords } from '../../parts/story-words.tsx';
import { useAct } from '../act.ts';
import { Burned } from '../burned.tsx';
import type { Burning, HostApi, TotalsHere as Here } from '../host-api.ts';
import { ProgrammeCard } from './programme-card.tsx';
import { readFiles, type Unread } from './read-files.ts';
import { SaveButtons } from './save-buttons.tsx';
import { savedTotals } from './saved-totals.ts';
import { TotalsTable } from './totals-table.tsx';

/** Totals that groups let go, here and in files from elsewhere: each by itself, and sums over several. */
export function TotalsHere({ api }: { readonly api: HostApi }): ComponentChildren {
  const act = useAct();
  const [here, setHere] = useState<readonly Here[]>([]);
  const [brought, setBrought] = useState<readonly GroupTotals[]>([]);
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  const [burning, setBurning] = useState<Burning | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    api.totalsHere().then(setHere, () => setFailed(true));
  }, [api]);
  const all = [...here, ...brought.map((totals) => ({ totals, id: null }))];
  const bring = (input: HTMLInputElement): void =>
    void readFiles(
      [...(input.files ?? [])],
      all.map(({ totals }) => totals),
    ).then((read) => {
      setBrought((before) => [...before, ...read.totals]);
      setUnread(read.unread);
      input.value = '';
    });
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
        {all.map(({ totals, id }, at) => (
          <li key={id ?? `${at}`}>
            <OfGroup totals={totals} onBurn={id === null ? null : () => burn(id)} />
          </li>
        ))}
      </ul>
      <label class="bring">
        {say('totals.bring')}
        <input
          type="file"
          multiple
          accept=".json,application/json"
          onChange={(event) => bring(event.currentTarget)}
        />
      </label>
      {unread.length > 0 && <NotRead unread={unread} />}
      <ProgrammeCard all={all.map(({ totals }) => totals)} />
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

function NotRead({ unread }: { unread: readonly Unread[] }): ComponentChildren {
  return (
    <div role="alert">
      <p>{say('totals.not-read')}</p>
      <ul>
        {unread.map(({ name, why, where }) => (
          <li key={name}>
            <bdi>{name}</bdi>: {say(`totals.fault-${why}`)}
            {where !== '' && (
              <>
                {' '}
                <bdi>{where}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
