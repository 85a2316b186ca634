import type { ComponentChildren } from 'preact';
import type { BehaviourRecord, Body, Checklist } from '../../../report/committee.ts';
import { numeral, inDigits } from '../../parts/numeral.ts';
import { say } from '../../parts/say.ts';
import { StoryWords } from '../../parts/story-words.tsx';
import { useAct } from '../act.ts';
import { OpenPrint, type Prints } from '../open-print.tsx';
import { behaviours } from './behaviour-form.tsx';
import { nameOfBody } from './panel-field.tsx';
import { PanelFile } from './panel-file.tsx';
import { nameOfKind, nameOfRound } from './round-names.ts';
import type { BankItem, RoundsLooked } from './rounds-api.ts';

const panelOf = ({ panel }: Pick<Checklist, 'panel'>): string => panel.map(nameOfBody).join(' · ');

function ChecklistWords(props: {
  checklist: Checklist;
  bank: readonly BankItem[];
}): ComponentChildren {
  const { checklist, bank } = props;
  return (
    <ul class="plain-list">
      {checklist.lines.map(({ item, step, evidence }) => (
        <li key={item}>
          <StoryWords>{bank.find(({ key }) => key === item)?.asks ?? item}</StoryWords>:{' '}
          <b>{say(`rounds.step.${step}`)}</b>
          {evidence && (
            <small>
              <bdi>{evidence.seen}</bdi> · <bdi>{inDigits(evidence.when)}</bdi> ·{' '}
              {nameOfBody(evidence.by)}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

function BehaviourWords({ record }: { record: BehaviourRecord }): ComponentChildren {
  const { watched, seen } = record;
  return (
    <ul class="plain-list">
      {behaviours.map((one) => (
        <li key={one}>
          {say(`rounds.behaviour.${one}`)}:{' '}
          <b>{say('rounds.seen-in', { seen: numeral(seen[one]), watched: numeral(watched) })}</b>
        </li>
      ))}
    </ul>
  );
}

function Kept(props: {
  title: string;
  onDrop: () => void;
  children?: ComponentChildren;
}): ComponentChildren {
  const { title, onDrop, children } = props;
  return (
    <li class="kept-report">
      {children === undefined ? (
        <p>{title}</p>
      ) : (
        <details>
          <summary>{title}</summary>
          {children}
        </details>
      )}
      <button type="button" class="stop" onClick={onDrop}>
        {say('rounds.drop')}
      </button>
    </li>
  );
}

/** Everything that was kept: each opens, and each can be taken away for good. */
export function KeptList(props: {
  looked: RoundsLooked;
  prints: Prints;
  onDrop: (name: string) => void;
  letGo: (name: string, by: readonly Body[]) => Promise<void>;
}): ComponentChildren {
  const act = useAct();
  const { rounds, checklists, behaviour, bank, unread } = props.looked;
  const dropper = (name: string, what: string) => (): void =>
    act.soon(say('rounds.dropping', { what }), () => props.onDrop(name));
  const panelFile = (name: string, kept: Checklist | BehaviourRecord): ComponentChildren => (
    <PanelFile
      kept={kept}
      bank={bank}
      letGo={(by) => props.letGo(name, by)}
      print={
        <OpenPrint what={kept.kind} kept={name} words={say('print.button')} api={props.prints} />
      }
    />
  );
  const count = rounds.length + checklists.length + behaviour.length;
  if (count + unread.length === 0) return null;
  return (
    <fieldset>
      <legend>{say('rounds.kept')}</legend>
      {unread.length > 0 && (
        <p role="alert">{say('rounds.unread', { files: unread.join(', ') })}</p>
      )}
      <ul class="round-list">
        {rounds.map(({ name, months, of, day }) => {
          const title = `${nameOfKind(of)} · ${nameOfRound(months)} · ${inDigits(day)}`;
          return <Kept key={name} title={title} onDrop={dropper(name, title)} />;
        })}
        {checklists.map(({ name, kept }) => {
          const title = `${say('rounds.checklist')} · ${inDigits(kept.day)} · ${panelOf(kept)}`;
          return (
            <Kept key={name} title={title} onDrop={dropper(name, title)}>
              <ChecklistWords checklist={kept} bank={bank} />
              {panelFile(name, kept)}
            </Kept>
          );
        })}
        {behaviour.map(({ name, kept }) => {
          const title = `${say('rounds.behaviour')} · ${inDigits(kept.day)} · ${panelOf(kept)}`;
          return (
            <Kept key={name} title={title} onDrop={dropper(name, title)}>
              <BehaviourWords record={kept} />
              {panelFile(name, kept)}
            </Kept>
          );
        })}
      </ul>
    </fieldset>
  );
}
