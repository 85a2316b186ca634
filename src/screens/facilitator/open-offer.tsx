import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { mostPeople } from '../../session/ids.ts';
import type { ConsoleOffers } from '../../session/view/shown-offers.ts';
import { Offered } from '../parts/offered.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

/** What is said above it, by its kind. */
export const goesAs = {
  total: 'leaves.goes',
  sentence: 'leaves.sentence-goes',
  file: 'leaves.file-goes',
} as const;

type Open = NonNullable<ConsoleOffers['open']>;

/** What waits for its second key, and whoever holds it. */
export function OpenOffer({
  open,
  isSecond,
}: {
  open: Open;
  isSecond: boolean;
}): ComponentChildren {
  const act = useAct();
  const { number, what, second } = open;
  return (
    <section class="open-offer">
      <h2>{say(goesAs[what.kind])}</h2>
      <Offered what={what} />
      <p>{say(`leaves.waits-${second}`)}</p>
      {second === 'group' && !isSecond && <Counting open={open} />}
      <button type="button" onClick={() => act.now({ kind: 'withdraw-offer', number })}>
        {say('leaves.withdraw')}
      </button>
    </section>
  );
}

/** Devices answer by themselves; where there are none, two lidded pots go round. */
function Counting({ open }: { open: Open }): ComponentChildren {
  const act = useAct();
  const [yes, setYes] = useState(0);
  const [no, setNo] = useState(0);
  const { answered, among, number } = open;
  return (
    <>
      {answered !== null && <p>{say('leaves.answered', { answered, among: among ?? '' })}</p>}
      <div class="choices-row" role="group" aria-label={say('leaves.pots')}>
        <span>{say('leaves.pots')}</span>
        <Pot label={say('leaves.pots-yes')} count={yes} set={setYes} />
        <Pot label={say('leaves.pots-no')} count={no} set={setNo} />
        <button
          type="button"
          class="action"
          onClick={() => act.now({ kind: 'close-offer', number, pots: [yes, no] })}
        >
          {say('leaves.close')}
        </button>
      </div>
    </>
  );
}

function Pot(props: {
  label: string;
  count: number;
  set: (count: number) => void;
}): ComponentChildren {
  const { label, count, set } = props;
  return (
    <label>
      {label}
      <input
        type="number"
        min="0"
        max={mostPeople}
        value={count}
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (Number.isInteger(typed)) set(Math.min(mostPeople, Math.max(0, typed)));
        }}
      />
    </label>
  );
}
