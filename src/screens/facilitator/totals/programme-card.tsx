import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { GroupTotals } from '../../../report/group-totals.ts';
import { programme, type Pooled } from '../../../report/programme.ts';
import type { Panelled } from '../../../report/panels-together.ts';
import { slicings, type Slicing } from '../../../report/slices.ts';
import { groupKinds } from '../../../session/offers.ts';
import { say } from '../../parts/say.ts';
import type { BankItem } from '../rounds/rounds-api.ts';
import { Choice } from './let-go-file.tsx';
import { PanelsCard } from './panels-card.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { savedProgramme } from './saved-totals.ts';
import { TotalsTable } from './totals-table.tsx';

/** Sums over the groups that were picked, before they are saved. */
export function ProgrammeCard(props: {
  readonly all: readonly GroupTotals[];
  readonly panels: readonly Panelled[];
  readonly bank: readonly BankItem[];
}): ComponentChildren {
  const { all, panels, bank } = props;
  const [by, setBy] = useState<Slicing>('all');
  const pooled = programme(all, by);
  return (
    <section class="programme">
      <h3>{say('totals.programme')}</h3>
      <p class="quiet">{say('totals.programme-lead')}</p>
      <Choice
        words="totals.by"
        all={slicings}
        one={by}
        wordsOf={(each) => say(`totals.by-${each}`)}
        onPick={setBy}
      />
      {pooled.length === 0 ? (
        <p role="status">{say('totals.too-few')}</p>
      ) : (
        <>
          <SaveButtons saved={savedProgramme(pooled, by)} />
          {pooled.map((item) => (
            <TotalsTable
              key={JSON.stringify([item.slice, item.key, item.when, item.asks])}
              item={item}
            >
              <Beside item={item} />
            </TotalsTable>
          ))}
        </>
      )}
      <PanelsCard all={panels} bank={bank} by={by} />
    </section>
  );
}

function Beside({ item }: { readonly item: Pooled }): ComponentChildren {
  const { slice, groups, mean, change } = item;
  const [low, high] = (mean ?? [0, 0]).map((end) => Math.round(end * 10) / 10);
  return (
    <small class="beside">
      {slice !== '' && (
        <>
          <bdi>{sliceName(slice)}</bdi> ·{' '}
        </>
      )}
      {say('totals.groups', { groups })}
      {mean !== null && ` · ${say('totals.mean', { low: low ?? 0, high: high ?? 0 })}`}
      {change && ` · ${say(`asked.${change}`)}`}
    </small>
  );
}

function sliceName(slice: string): string {
  const kind = groupKinds.find((one) => one === slice);
  return kind ? say(`totals.of-${kind}`) : slice;
}
