import type { ComponentChildren } from 'preact';
import { say } from '../parts/say.ts';
import { cutsOf, usualTeams, type GroupDraft } from './group-draft.ts';
import type { PackCard } from './host-api.ts';
import { FirstSession } from './scenario-picker.tsx';
import { titleIn } from './title-in.ts';

type Props = {
  draft: GroupDraft;
  packs: readonly PackCard[];
  onChange: (draft: GroupDraft) => void;
};

function Story({ draft, packs, onChange }: Props): ComponentChildren {
  const choose = (name: string): void => {
    const pack = packs.find((one) => one.name === name);
    const cuts = cutsOf(pack);
    const cut = cuts.includes(draft.cut) ? draft.cut : (cuts[0] ?? draft.cut);
    onChange({ ...draft, pack: name, cut, teams: usualTeams(pack) });
  };
  return (
    <label class="field">
      <span>{say('console.group-story')}</span>
      <select value={draft.pack} onChange={(event) => choose(event.currentTarget.value)}>
        {packs
          .filter(({ hash }) => hash !== '')
          .map((pack) => (
            <option
              key={pack.name}
              value={pack.name}
              lang={titleIn(pack) === pack.title ? pack.languages[0] : undefined}
              dir="auto"
            >
              {titleIn(pack)}
            </option>
          ))}
      </select>
      <FirstSession pack={packs.find(({ name }) => name === draft.pack)} />
    </label>
  );
}

function Length({ draft, packs, onChange }: Props): ComponentChildren {
  const pack = packs.find(({ name }) => name === draft.pack);
  return (
    <div class="field" role="group" aria-label={say('console.length')}>
      <span>{say('console.length')}</span>
      <span class="choices-row">
        {cutsOf(pack).map((cut) => (
          <button
            key={cut}
            type="button"
            aria-pressed={cut === draft.cut}
            onClick={() => onChange({ ...draft, cut })}
          >
            {say('console.minutes', { minutes: cut })}
          </button>
        ))}
      </span>
    </div>
  );
}

function Teams({ draft, packs, onChange }: Props): ComponentChildren {
  const [least, most] = packs.find(({ name }) => name === draft.pack)?.teams ?? [1, 8];
  return (
    <label class="field">
      <span>{say('console.teams')}</span>
      <input
        type="number"
        min={least}
        max={most}
        value={draft.teams}
        onChange={(event) => {
          const teams = event.currentTarget.valueAsNumber;
          if (Number.isInteger(teams)) onChange({ ...draft, teams });
        }}
      />
    </label>
  );
}

/** Asked of each group: who stands above people must not be able to ask them for private answers. */
function Above({ draft, onChange }: Props): ComponentChildren {
  return (
    <div class="field" role="group" aria-label={say('console.above-group')}>
      <span>{say('console.above-group')}</span>
      <span class="choices-row">
        {([false, true] as const).map((inChainOfCommand) => (
          <button
            key={String(inChainOfCommand)}
            type="button"
            aria-pressed={draft.inChainOfCommand === inChainOfCommand}
            onClick={() => onChange({ ...draft, inChainOfCommand })}
          >
            {say(inChainOfCommand ? 'console.yes' : 'console.no')}
          </button>
        ))}
      </span>
      {draft.inChainOfCommand && <span class="quiet">{say('console.above-group-lead')}</span>}
    </div>
  );
}

/** One group of a session that is being made; everything but the last question has a usual answer. */
export function GroupForm(props: Props): ComponentChildren {
  return (
    <fieldset>
      <legend>
        <bdi>{props.draft.name}</bdi>
      </legend>
      <Story {...props} />
      <Length {...props} />
      <Teams {...props} />
      <Above {...props} />
    </fieldset>
  );
}
