import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BehaviourRecord, Body, Checklist } from '../../../report/committee.ts';
import {
  panelCodebook,
  panelCodebookRows,
  panelJson,
  panelRows,
  panelSheet,
} from '../../../report/panel-files.ts';
import { inDigits } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { SaveButtons } from '../totals/save-buttons.tsx';
import { isJoint, nameOfBody } from './panel-field.tsx';
import type { BankItem } from './rounds-api.ts';

type Props = {
  readonly kept: Checklist | BehaviourRecord;
  readonly bank: readonly BankItem[];
  readonly letGo: (by: readonly Body[]) => Promise<void>;
  /** Shown once it may leave: paper leaves as a file does. */
  readonly print: ComponentChildren;
};

/** Beneath all that is in it: whether it may leave, which a body of each side has to say, and then its files. */
export function PanelFile({ kept, bank, letGo, print }: Props): ComponentChildren {
  if (kept.letGo === undefined) return <TwoKeys panel={kept.panel} letGo={letGo} />;
  const wordsOf = (key: string) =>
    bank.find((one) => one.key === key) ?? { asks: key, measures: '' };
  return (
    <>
      <p class="quiet">{say('rounds.left', { day: inDigits(kept.letGo.day) })}</p>
      <SaveButtons
        saved={{
          name: `elsewhere-${kept.kind}-${kept.day}`,
          table: () => panelSheet(kept, wordsOf),
          codebook: () => panelCodebook(kept),
          json: () => panelJson(kept),
          rows: () => [panelRows(kept, wordsOf), panelCodebookRows(kept)],
        }}
      />
      {print}
    </>
  );
}

function TwoKeys({ panel, letGo }: Pick<Props['kept'], 'panel'> & Pick<Props, 'letGo'>) {
  const [by, setBy] = useState<readonly Body[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const turn = (body: Body): void =>
    setBy(by.includes(body) ? by.filter((one) => one !== body) : [...by.slice(-1), body]);
  return (
    <>
      <p>{say('rounds.may-leave')}</p>
      <p class="choices-row">
        {panel.map((body) => (
          <button
            key={body}
            type="button"
            aria-pressed={by.includes(body)}
            onClick={() => turn(body)}
          >
            {say('rounds.says-yes', { body: nameOfBody(body) })}
          </button>
        ))}
        <button
          type="button"
          class="action"
          disabled={!isJoint(by)}
          onClick={() => void letGo(by).catch(() => setFailed(true))}
        >
          {say('rounds.let-go')}
        </button>
      </p>
      {hasFailed && <p role="alert">{say('totals.failed')}</p>}
    </>
  );
}
