import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Body, ChecklistStep } from '../../../report/committee.ts';
import { say } from '../../parts/say.ts';
import { StoryWords } from '../../parts/story-words.tsx';
import {
  emptyLine,
  finishedLines,
  lacking,
  steps,
  type DraftLine,
  type DraftLines,
} from './checklist-draft.ts';
import { OpenPrint, type Prints } from '../open-print.tsx';
import { KeepButton } from './keep-button.tsx';
import { isJoint, nameOfBody, PanelField } from './panel-field.tsx';
import { bodies, type BankItem, type ToKeep } from './rounds-api.ts';

type LineProps = {
  readonly item: BankItem;
  readonly line: DraftLine;
  readonly onChange: (line: DraftLine) => void;
};

function Evidence({ line, onChange }: Omit<LineProps, 'item'>): ComponentChildren {
  const { seen, when, by } = line;
  return (
    <div class="evidence">
      <label>
        <span>{say('rounds.seen')}</span>
        <input
          type="text"
          maxLength={200}
          value={seen}
          onInput={(event) => onChange({ ...line, seen: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{say('rounds.month')}</span>
        <input
          type="month"
          value={when}
          placeholder="2026-11"
          onInput={(event) => onChange({ ...line, when: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{say('rounds.by')}</span>
        <select
          value={by ?? ''}
          onChange={(event) => onChange({ ...line, by: bodyOf(event.currentTarget.value) })}
        >
          <option value="">—</option>
          {bodies.map((body) => (
            <option key={body} value={body}>
              {nameOfBody(body)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const bodyOf = (value: string): Body | null => bodies.find((one) => one === value) ?? null;
const stepOf = (value: string): ChecklistStep | null => steps.find((one) => one === value) ?? null;

function Line(props: LineProps): ComponentChildren {
  const { item, line, onChange } = props;
  return (
    <li>
      <label class="field">
        <span>
          <StoryWords>{item.asks}</StoryWords>
          <small>
            <StoryWords>{item.measures}</StoryWords>
          </small>
        </span>
        <select
          value={line.step ?? ''}
          onChange={(event) => onChange({ ...line, step: stepOf(event.currentTarget.value) })}
        >
          <option value="">{say('rounds.not-looked')}</option>
          {steps.map((step) => (
            <option key={step} value={step}>
              {say(`rounds.step.${step}`)}
            </option>
          ))}
        </select>
      </label>
      {line.step !== null && line.step !== 'none' && <Evidence line={line} onChange={onChange} />}
    </li>
  );
}

/** What still stands in the way of keeping it, in the page's words; null where nothing does. */
function hindrance(
  panel: readonly Body[],
  lines: DraftLines,
  items: readonly BankItem[],
): string | null {
  if (!isJoint(panel)) return say('rounds.needs-panel');
  if (finishedLines(lines).length === 0) return say('rounds.nothing-filled');
  const [first] = lacking(lines);
  const line = items.find(({ key }) => key === first)?.asks;
  return line === undefined ? null : say('rounds.needs-evidence', { line });
}

/** Processes and institutions: how far each has come, and what stands behind it. No scale of pictures, and no sum. */
export function ChecklistForm(props: {
  items: readonly BankItem[];
  keep: (content: ToKeep) => Promise<void>;
  prints: Prints;
}): ComponentChildren {
  const { items, keep, prints } = props;
  const [panel, setPanel] = useState<readonly Body[]>([]);
  const [lines, setLines] = useState<DraftLines>({});
  const content = { kind: 'checklist', panel, lines: finishedLines(lines) } as const;
  return (
    <fieldset>
      <legend>{say('rounds.checklist')}</legend>
      <p class="quiet">{say('rounds.checklist-lead')}</p>
      <OpenPrint what="checklist" words={say('rounds.print-empty')} api={prints} />
      <PanelField panel={panel} onChange={setPanel} />
      {(['processes', 'institutions'] as const).map((list) => (
        <section key={list} class="round-kind">
          <h3>{say(`rounds.list.${list}`)}</h3>
          <ul class="round-list">
            {items
              .filter((item) => item.list === list)
              .map((item) => (
                <Line
                  key={item.key}
                  item={item}
                  line={lines[item.key] ?? emptyLine}
                  onChange={(line) => setLines((before) => ({ ...before, [item.key]: line }))}
                />
              ))}
          </ul>
        </section>
      ))}
      <KeepButton
        words="rounds.keep-checklist"
        hindrance={hindrance(panel, lines, items)}
        keep={() => keep(content)}
        onKept={() => setLines({})}
      />
    </fieldset>
  );
}
