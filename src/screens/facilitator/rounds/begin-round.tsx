import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  askedInRounds,
  isOutside,
  mostInRound,
  roundMonths,
  type AskedInRound,
  type RoundMonths,
} from '../../../session/round.ts';
import { say } from '../../parts/say.ts';
import { StoryWords } from '../../parts/story-words.tsx';
import { nameOfKind, nameOfRound } from './round-names.ts';
import type { BankItem, RoundsApi } from './rounds-api.ts';

function Picker<T extends string | number>(props: {
  label: string;
  all: readonly T[];
  now: T;
  nameOf: (one: T) => string;
  onPick: (one: T) => void;
}): ComponentChildren {
  const { label, all, now, nameOf, onPick } = props;
  return (
    <div class="field" role="group" aria-label={label}>
      <span>{label}</span>
      <span class="choices-row">
        {all.map((one) => (
          <button key={one} type="button" aria-pressed={one === now} onClick={() => onPick(one)}>
            {nameOf(one)}
          </button>
        ))}
      </span>
    </div>
  );
}

function Items(props: {
  items: readonly BankItem[];
  chosen: readonly string[];
  onTurn: (key: string) => void;
}): ComponentChildren {
  const { items, chosen, onTurn } = props;
  return (
    <ul class="round-items">
      {items.map(({ key, asks, measures, isDraft }) => (
        <li key={key}>
          <label class="check">
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              disabled={!chosen.includes(key) && chosen.length >= mostInRound}
              onChange={() => onTurn(key)}
            />
            <StoryWords>{asks}</StoryWords>
          </label>
          <small>
            <StoryWords>{measures}</StoryWords>
            {isDraft && <> — {say('rounds.draft')}</>}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Chooses who is asked, when, and what; it takes the place of the session that is open. */
export function BeginRound(props: {
  bank: readonly BankItem[];
  api: RoundsApi;
}): ComponentChildren {
  const { bank, api } = props;
  const [of, setOf] = useState<AskedInRound>('security');
  const [months, setMonths] = useState<RoundMonths>(0);
  const [chosen, choose] = useState<readonly string[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const items = bank.filter((one) => one.for.includes(of));
  const turn = (key: string): void =>
    choose(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  const begin = (): void =>
    void api.begin({ months, of, items: chosen }).then(
      () => location.reload(),
      () => setFailed(true),
    );
  return (
    <fieldset>
      <legend>{say('rounds.begin-title')}</legend>
      {bank.length === 0 && <p role="alert">{say('rounds.no-bank')}</p>}
      <Picker
        label={say('rounds.of')}
        all={askedInRounds}
        now={of}
        nameOf={nameOfKind}
        onPick={(next) => {
          setOf(next);
          choose([]);
        }}
      />
      {isOutside({ of }) && <p class="quiet">{say('rounds.outside-lead')}</p>}
      <Picker
        label={say('rounds.when')}
        all={roundMonths}
        now={months}
        nameOf={nameOfRound}
        onPick={setMonths}
      />
      <p>{say('rounds.items', { most: mostInRound })}</p>
      <Items items={items} chosen={chosen} onTurn={turn} />
      {hasFailed && <p role="alert">{say('rounds.begin-failed')}</p>}
      <p class="quiet">{say('rounds.begin-lead')}</p>
      <button type="button" class="action" disabled={chosen.length === 0} onClick={begin}>
        {say('rounds.begin')}
      </button>
    </fieldset>
  );
}
