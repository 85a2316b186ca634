import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { groupKinds, secondKeys, type GroupKind, type SecondKey } from '../../../session/offers.ts';
import type { ConsoleOffers } from '../../../session/view/shown-offers.ts';
import { say } from '../../parts/say.ts';
import { useAct } from '../act.ts';
import type { HostApi, TotalsOfGroup } from '../host-api.ts';
import { SaveButtons } from './save-buttons.tsx';
import { savedTotals } from './saved-totals.ts';
import { TotalsTable } from './totals-table.tsx';

type Props = {
  readonly offers: ConsoleOffers;
  readonly api: HostApi;
  /** Where it is known whom it is of: then nobody is asked. */
  readonly of?: GroupKind | undefined;
};

/** The group's totals as a file: what is in it, the question to both keys, and saving once they said yes. */
export function LetGoFile({ offers, api, of }: Props): ComponentChildren {
  const { file, open } = offers;
  return (
    <section class="let-go">
      <h3>{say('leaves.file')}</h3>
      <p class="quiet">{say('leaves.file-lead')}</p>
      {file === 'stays' && <p>{say('refusal.stays-here')}</p>}
      {typeof file === 'number' && <p role="status">{say('leaves.file-gone')}</p>}
      <Look key={String(file)} api={api} />
      {file === null && open === null && !api.isSecond && <AskForFile known={of} />}
    </section>
  );
}

/** Fetched only when somebody looks. */
export function Look({ api }: { api: HostApi }): ComponentChildren {
  const [found, setFound] = useState<TotalsOfGroup | 'failed' | null>(null);
  const look = (): void => void api.totals().then(setFound, () => setFound('failed'));
  if (found === 'failed') return <p role="alert">{say('totals.failed')}</p>;
  if (found === null)
    return (
      <button type="button" onClick={look}>
        {say('leaves.file-look')}
      </button>
    );
  const { totals, isLetGo } = found;
  if (totals === null || totals.items.length === 0) return <p>{say('totals.none')}</p>;
  return (
    <>
      {isLetGo && <SaveButtons saved={savedTotals(totals)} />}
      {totals.items.map((item) => (
        <TotalsTable key={`${item.key} ${item.when}`} item={item} />
      ))}
    </>
  );
}

function AskForFile({ known }: { readonly known: GroupKind | undefined }): ComponentChildren {
  const act = useAct();
  const [of, setOf] = useState<GroupKind>(known ?? 'mixed');
  const [second, setSecond] = useState<SecondKey>('group');
  return (
    <>
      {known === undefined && (
        <Choice
          words="leaves.file-of"
          all={groupKinds}
          one={of}
          wordsOf={(kind) => say(`totals.of-${kind}`)}
          onPick={setOf}
        />
      )}
      <Choice
        words="leaves.second-key"
        all={secondKeys}
        one={second}
        wordsOf={(key) => say(`leaves.by-${key}`)}
        onPick={setSecond}
      />
      <button
        type="button"
        class="action"
        onClick={() => act.now({ kind: 'offer-file', of, second })}
      >
        {say('leaves.file-ask')}
      </button>
    </>
  );
}

/** One of a few, side by side. */
export function Choice<T extends string>(props: {
  readonly words: string;
  readonly all: readonly T[];
  readonly one: T;
  readonly wordsOf: (one: T) => string;
  readonly onPick: (one: T) => void;
}): ComponentChildren {
  const { words, all, one, wordsOf, onPick } = props;
  return (
    <div class="choices-row" role="group" aria-label={say(words)}>
      <span>{say(words)}</span>
      {all.map((each) => (
        <button key={each} type="button" aria-pressed={each === one} onClick={() => onPick(each)}>
          {wordsOf(each)}
        </button>
      ))}
    </div>
  );
}
