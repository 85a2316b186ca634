import type { ComponentChildren } from 'preact';
import type { Body } from '../../../report/committee.ts';
import {
  panelsTogetherCodebook,
  panelsTogetherCodebookRows,
  panelsTogetherJson,
  panelsTogetherRows,
  panelsTogetherSheet,
} from '../../../report/panels-together-files.ts';
import {
  panelsTogether,
  type BehaviourTogether,
  type LineTogether,
  type Panelled,
} from '../../../report/panels-together.ts';
import type { Slicing } from '../../../report/slices.ts';
import { inDigits, numeral } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { StoryWords } from '../../parts/story-words.tsx';
import { nameOfBody } from '../rounds/panel-field.tsx';
import { bodies, type BankItem } from '../rounds/rounds-api.ts';
import { SaveButtons } from './save-buttons.tsx';

type Props = {
  readonly all: readonly Panelled[];
  readonly bank: readonly BankItem[];
  readonly by: Slicing;
};

/** What several joint panels found, as far as each let it go: checklists in their order, behaviour in counts. */
export function PanelsCard({ all, bank, by }: Props): ComponentChildren {
  if (all.length === 0) return null;
  const together = panelsTogether(all, by);
  const { lines, behaviours } = together;
  const wordsOf = (key: string) =>
    bank.find((one) => one.key === key) ?? { asks: key, measures: '' };
  return (
    <section class="programme">
      <h3>{say('totals.panels')}</h3>
      <p class="quiet">{say('totals.panels-lead')}</p>
      {by === 'scenario' && <p role="status">{say('totals.panels-no-story')}</p>}
      {by !== 'scenario' && lines.length + behaviours.length === 0 && (
        <p role="status">{say('totals.panels-few')}</p>
      )}
      {lines.length + behaviours.length > 0 && (
        <SaveButtons
          saved={{
            name: `elsewhere-panels-${by}`,
            table: () => panelsTogetherSheet(together, wordsOf),
            codebook: panelsTogetherCodebook,
            json: () => panelsTogetherJson(together, by),
            rows: () => [panelsTogetherRows(together, wordsOf), panelsTogetherCodebookRows()],
          }}
        />
      )}
      <ul class="panels-together">
        {lines.map((line) => (
          <Line key={`${line.slice} ${line.item}`} line={line} asks={wordsOf(line.item).asks} />
        ))}
        {behaviours.map((one) => (
          <Seen key={`${one.slice} ${one.behaviour}`} seen={one} />
        ))}
      </ul>
    </section>
  );
}

/** One panel's writing, as it stands in the list of what is here. */
export function panelTitle({ kind, day, panel }: Panelled): string {
  return [say(`rounds.${kind}`), inDigits(day), panel.map(nameOfBody).join(' · ')].join(' · ');
}

function Line({ line, asks }: { line: LineTogether; asks: string }): ComponentChildren {
  const { slice, checklists, lowest, middle, highest } = line;
  const named = (step: LineTogether['lowest']): string => say(`rounds.step.${step}`);
  const steps = [
    ['totals.highest', [highest]],
    ['totals.middle', [...new Set(middle)]],
    ['totals.lowest', [lowest]],
  ] as const;
  return (
    <li>
      <StoryWords>{asks}</StoryWords>
      <Behind slice={slice} words={say('totals.checklists', { count: numeral(checklists) })} />
      {steps.map(([words, at]) => (
        <small key={words}>
          {say(words)} <b>{at.map(named).join(' – ')}</b>
        </small>
      ))}
    </li>
  );
}

function Seen({ seen: one }: { seen: BehaviourTogether }): ComponentChildren {
  const { slice, behaviour, records, seen, watched } = one;
  return (
    <li>
      {say(`rounds.behaviour.${behaviour}`)}:{' '}
      <b>{say('rounds.seen-in', { seen: numeral(seen), watched: numeral(watched) })}</b>
      <Behind slice={slice} words={say('totals.records', { count: numeral(records) })} />
    </li>
  );
}

function Behind({ slice, words }: { slice: string; words: string }): ComponentChildren {
  const isPanel = (word: string): word is Body => bodies.some((body) => body === word);
  const names = slice.split(' ').map((word) => (isPanel(word) ? nameOfBody(word) : inDigits(word)));
  return (
    <small class="beside">
      {slice !== '' && (
        <>
          <bdi>{names.join(' · ')}</bdi> ·{' '}
        </>
      )}
      {words}
    </small>
  );
}
