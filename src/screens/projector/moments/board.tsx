import type { ComponentChildren } from 'preact';
import type { TeamPanel, Telling } from '../../../session/view/telling.ts';
import { Picture } from '../../parts/picture.tsx';
import { say } from '../../parts/say.ts';
import { useInStory } from '../../parts/story-language.ts';
import { decidingSigns, isCountedInRoom } from '../deciding-signs.ts';
import { MeterRow } from './meter-row.tsx';
import { TeamPlace } from './team-place.tsx';
import { VoteTray } from './vote-tray.tsx';
import { planBoard } from '../wall-plan.ts';
import type { PhaseProps } from '../wall.tsx';

type BoardProps = PhaseProps & { readonly panels: readonly TeamPanel[] };

/** A panel per team, side by side: where each stands, what it decides, what it has decided. */
export function Board({ panels, size }: BoardProps): ComponentChildren {
  const { columns, rows } = planBoard(size, panels.length);
  return (
    <ul class={`board rows${rows}`} style={{ '--columns': columns, '--rows': rows }}>
      {panels.map((panel) => (
        <TeamCard key={panel.team} panel={panel} />
      ))}
    </ul>
  );
}

function TeamCard({ panel }: { panel: TeamPanel }): ComponentChildren {
  const { telling, team, title } = panel;
  const inStory = useInStory();
  return (
    <li class={`team-card ${telling.state} ${telling.ending === null ? '' : 'ended'}`}>
      <div class="team-place">
        <TeamPlace panel={panel} />
        <span class="team-badge">
          <Picture file={`emblems/${team}.svg`} alt={say(`thing.${team}`)} />
        </span>
        <span class="team-state">
          <Picture
            file={`signs/${stateSign(telling)}.svg`}
            alt={say(`wall.now-${stateWord(telling)}`)}
          />
        </span>
      </div>
      <p class="team-title" {...inStory}>
        {telling.ending?.name ?? title}
      </p>
      {telling.state === 'voting' && telling.ending === null ? (
        <Voting panel={panel} />
      ) : (
        <Settled telling={telling} />
      )}
      <MeterRow meters={telling.meters} since={panel.since} />
    </li>
  );
}

function Voting({ panel: { telling, tally } }: { panel: TeamPanel }): ComponentChildren {
  const by = telling.decision?.by ?? 'team';
  if (!isCountedInRoom(by)) return <VoteTray tally={tally} />;
  return (
    <p class="team-chosen">
      <Picture file={`signs/${decidingSigns[by]}.svg`} />
      <span>{say(`decide.${by}`)}</span>
    </p>
  );
}

function Settled({ telling }: { telling: Telling }): ComponentChildren {
  const inStory = useInStory();
  const chosen = telling.chosen === null ? undefined : telling.choices[telling.chosen];
  return chosen === undefined ? null : (
    <p class="team-chosen" {...inStory}>
      {chosen.picture !== null && <Picture file={`choices/${chosen.picture}.svg`} />}
      <span>{chosen.text}</span>
    </p>
  );
}

function stateWord(telling: Telling): string {
  if (telling.held) return 'held';
  return telling.ending !== null && !telling.moreLines ? 'ended' : telling.state;
}

const stateSigns: Readonly<Record<Telling['state'], string>> = {
  reading: 'hear',
  rehearsing: 'rehearse',
  'saying-back': 'rule-listen',
  private: 'lidded-pot',
  talking: 'talk',
  voting: 'vote',
  tied: 'question-cloud',
  settled: 'ok',
};

function stateSign(telling: Telling): string {
  if (telling.held) return 'pause';
  return stateWord(telling) === 'ended' ? 'open-door' : stateSigns[telling.state];
}
