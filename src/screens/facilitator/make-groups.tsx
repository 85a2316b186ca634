import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../parts/say.ts';
import {
  blocks,
  draftGroup,
  finished,
  fittingCut,
  usualGrounds,
  type Block,
  type GroupDraft,
} from './group-draft.ts';
import { GroupForm } from './group-form.tsx';
import { OpenPrint } from './open-print.tsx';
import type { GroupPlan, HostApi, PackCard } from './host-api.ts';

const mostGroups = 8;

/** Any ground the facilitator names. */
function OtherGround({ onAdd }: { onAdd: (name: string) => void }): ComponentChildren {
  const [name, setName] = useState('');
  return (
    <form
      class="choices-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onAdd(name.trim());
        setName('');
      }}
    >
      <label>
        {say('console.other-ground')}{' '}
        <input
          type="text"
          maxLength={60}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{say('console.add-group')}</button>
    </form>
  );
}

function BlockPicker(props: { block: Block; onPick: (block: Block) => void }): ComponentChildren {
  return (
    <div class="field" role="group" aria-label={say('console.block')}>
      <span>{say('console.block')}</span>
      <span class="choices-row">
        {blocks.map((block) => (
          <button
            key={block}
            type="button"
            aria-pressed={block === props.block}
            onClick={() => props.onPick(block)}
          >
            {say('console.block-minutes', { minutes: block })}
          </button>
        ))}
      </span>
    </div>
  );
}

function Grounds(props: {
  chosen: readonly string[];
  onToggle: (name: string) => void;
}): ComponentChildren {
  const usual = usualGrounds.map((ground) => say(`console.ground-${ground}`));
  const others = props.chosen.filter((name) => !usual.includes(name));
  return (
    <div class="choices-row" role="group" aria-label={say('console.grounds')}>
      {[...usual, ...others].map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={props.chosen.includes(name)}
          onClick={() => props.onToggle(name)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
    </div>
  );
}

function Make(props: { api: HostApi; plans: readonly GroupPlan[] | null }): ComponentChildren {
  const { api, plans } = props;
  const [state, setState] = useState<'ready' | 'making' | 'failed'>('ready');
  const make = (): void => {
    if (!plans) return;
    setState('making');
    api.beginSeveral(plans).then(
      () => location.reload(),
      () => setState('failed'),
    );
  };
  return (
    <>
      {state === 'failed' && <p role="alert">{say('console.groups-failed')}</p>}
      {plans === null && <p class="quiet">{say('console.groups-unready')}</p>}
      <button
        type="button"
        class="action"
        disabled={plans === null || state === 'making'}
        onClick={make}
      >
        {say('console.make-groups')}
      </button>
    </>
  );
}

/** Makes a session of groups that learn nothing of each other: on which grounds, and what each plays. */
export function MakeGroups(props: { api: HostApi; packs: readonly PackCard[] }): ComponentChildren {
  const { api, packs } = props;
  const [block, setBlock] = useState<Block>(60);
  const [drafts, setDrafts] = useState<readonly GroupDraft[]>([]);
  const toggle = (name: string): void =>
    setDrafts((known) => {
      const left = known.filter((one) => one.name !== name);
      if (left.length < known.length || known.length >= mostGroups) return left;
      return [...known, draftGroup(name, { packs, block })];
    });
  const pickBlock = (picked: Block): void => {
    setBlock(picked);
    setDrafts((known) =>
      known.map((one) => {
        const pack = packs.find(({ name }) => name === one.pack);
        return { ...one, minutes: picked, cut: fittingCut(pack, picked) };
      }),
    );
  };
  return (
    <>
      <fieldset>
        <legend>{say('console.grounds')}</legend>
        <Grounds chosen={drafts.map(({ name }) => name)} onToggle={toggle} />
        <OtherGround onAdd={toggle} />
        <BlockPicker block={block} onPick={pickBlock} />
      </fieldset>
      <div class="group-forms">
        {drafts.map((draft) => (
          <GroupForm
            key={draft.name}
            draft={draft}
            packs={packs}
            onChange={(next) =>
              setDrafts((known) => known.map((one) => (one.name === next.name ? next : one)))
            }
          />
        ))}
      </div>
      <OpenPrint what="report" words={say('console.counted')} api={api} />
      <Make api={api} plans={finished(drafts)} />
    </>
  );
}
