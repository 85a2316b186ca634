import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Behaviour, Body } from '../../../report/committee.ts';
import { say } from '../../parts/say.ts';
import { OpenPrint, type Prints } from '../open-print.tsx';
import { KeepButton } from './keep-button.tsx';
import { isJoint, PanelField } from './panel-field.tsx';
import type { ToKeep } from './rounds-api.ts';

type Seen = Readonly<Record<Behaviour, number>>;

const nothingSeen: Seen = {
  greets: 0,
  'says-why': 0,
  asks: 0,
  waits: 0,
  'hands-seen': 0,
  'says-back': 0,
  'lets-go': 0,
};

/** In the order in which they happen. */
export const behaviours = Object.keys(nothingSeen) as readonly Behaviour[];

const fewest = 5;

function CountField(props: {
  label: string;
  value: number;
  most: number;
  onSet: (value: number) => void;
}): ComponentChildren {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="number"
        min={0}
        max={props.most}
        value={props.value}
        onInput={(event) => {
          const value = event.currentTarget.valueAsNumber;
          if (Number.isInteger(value) && value >= 0) props.onSet(value);
        }}
      />
    </label>
  );
}

/** The rubric of a joint panel: in how many meetings at a barrier each thing was seen. Of nobody, no unit and no place. */
export function BehaviourForm(props: {
  keep: (content: ToKeep) => Promise<void>;
  prints: Prints;
}): ComponentChildren {
  const [panel, setPanel] = useState<readonly Body[]>([]);
  const [watched, setWatched] = useState(0);
  const [seen, setSeen] = useState<Seen>(nothingSeen);
  const fits = watched >= fewest && behaviours.every((one) => seen[one] <= watched);
  const lacks = isJoint(panel) ? 'rounds.needs-watched' : 'rounds.needs-panel';
  return (
    <fieldset>
      <legend>{say('rounds.behaviour')}</legend>
      <p class="quiet">{say('rounds.behaviour-lead')}</p>
      <OpenPrint what="behaviour" words={say('rounds.print-empty')} api={props.prints} />
      <PanelField panel={panel} onChange={setPanel} />
      <CountField label={say('rounds.watched')} value={watched} most={999} onSet={setWatched} />
      {behaviours.map((one) => (
        <CountField
          key={one}
          label={say(`rounds.behaviour.${one}`)}
          value={seen[one]}
          most={watched}
          onSet={(count) => setSeen((before) => ({ ...before, [one]: count }))}
        />
      ))}
      <KeepButton
        words="rounds.keep-behaviour"
        hindrance={fits && isJoint(panel) ? null : say(lacks)}
        keep={() => props.keep({ kind: 'behaviour', panel, watched, seen })}
        onKept={() => {
          setWatched(0);
          setSeen(nothingSeen);
        }}
      />
    </fieldset>
  );
}
