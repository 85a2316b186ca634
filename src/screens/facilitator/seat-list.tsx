import type { ComponentChildren } from 'preact';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { useInStory } from '../parts/story-language.ts';
import { useAct } from './act.ts';
import { FewerTeams } from './fewer-teams.tsx';
import { Guests } from './guests.tsx';

type SeatRow = ConsoleScene['seats'][number];

type Props = { seat: SeatRow; scene: ConsoleScene };

function TeamOf({ seat, scene }: Props): ComponentChildren {
  const act = useAct();
  return (
    <label>
      <span class="quiet">{say('console.team')}</span>
      <select
        value={seat.team}
        onChange={(event) => {
          const team = scene.teams.find((one) => one.team === event.currentTarget.value)?.team;
          if (team) act.now({ kind: 'move-seat', seat: seat.id, team });
        }}
      >
        {scene.teams.map(({ team }) => (
          <option key={team} value={team}>
            {say(`thing.${team}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function PeopleAt({ seat }: { seat: SeatRow }): ComponentChildren {
  const act = useAct();
  return (
    <label>
      <span class="quiet">{say('console.people-here')}</span>
      <input
        type="number"
        min="1"
        max="12"
        value={seat.people}
        onChange={(event) => {
          const people = event.currentTarget.valueAsNumber;
          if (Number.isInteger(people)) act.now({ kind: 'confirm-people', seat: seat.id, people });
        }}
      />
    </label>
  );
}

function RoleOf({ seat, scene }: Props): ComponentChildren {
  const act = useAct();
  const inStory = useInStory();
  if (scene.roles.length === 0) return null;
  return (
    <label>
      <span class="quiet">{say('console.role')}</span>
      <select
        value={seat.role ?? ''}
        onChange={(event) =>
          act.now({ kind: 'give-role', seat: seat.id, role: event.currentTarget.value || null })
        }
      >
        <option value="">{say('console.no-role')}</option>
        {scene.roles.map((role) => (
          <option key={role.key} value={role.key} {...inStory}>
            {role.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Seat({ seat, scene }: Props): ComponentChildren {
  const act = useAct();
  const { thing, colour } = seat.pseudonym;
  const name = `${say(`colour.${colour}`)} ${say(`thing.${thing}`)}`;
  const remove = (): void => act.now({ kind: 'remove-seat', seat: seat.id });
  return (
    <li>
      <details class={seat.present ? 'seat' : 'seat away'}>
        <summary>
          <Emblem name={thing} colour={colour} />
          <span class="seat-name">
            <bdi>{name}</bdi>
            {!seat.present && <small> {say('console.seat-away')}</small>}
            {seat.hears === false && <small> {say('console.seat-silent')}</small>}
            {seat.rules === 'observing' && <small> {say('console.observes')}</small>}
          </span>
          <Emblem name={seat.team} />
        </summary>
        <div class="seat-fields">
          <TeamOf seat={seat} scene={scene} />
          <PeopleAt seat={seat} />
          <RoleOf seat={seat} scene={scene} />
          <button
            type="button"
            class="plain"
            aria-label={say('console.remove-seat', { name })}
            onClick={remove}
          >
            ×
          </button>
        </div>
      </details>
    </li>
  );
}

/** On how many devices the bird of the lobby was heard, and on how many it was not. */
function Hearing({ scene: { seats, phase } }: { scene: ConsoleScene }): ComponentChildren {
  const heard = seats.filter(({ hears }) => hears === true).length;
  const silent = seats.filter(({ hears }) => hears === false).length;
  return (
    <>
      {phase === 'lobby' && heard > 0 && (
        <p>{say('console.bird-heard', { heard, devices: seats.length })}</p>
      )}
      {silent > 0 && (
        <p class="silent" role="status">
          <Sign name="bird-unheard" />
          <span>{say('console.silent-devices', { silent })}</span>
        </p>
      )}
    </>
  );
}

/** Who is here, against the number of people counted in the room. */
export function SeatList({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const people = scene.seats.reduce((sum, seat) => sum + seat.people, 0);
  const open = scene.door === 'open';
  return (
    <aside class="seats" aria-label={say('console.seats')}>
      <h2>{say('console.devices', { devices: scene.seats.length })}</h2>
      <p>{say('console.people-at-devices', { people, counted: scene.settings.people })}</p>
      <Hearing scene={scene} />
      {scene.phase !== 'end' && (
        <button type="button" onClick={() => act.now({ kind: open ? 'shut-door' : 'open-door' })}>
          {say(open ? 'console.shut-door' : 'console.open-door')}
        </button>
      )}
      <FewerTeams scene={scene} />
      {scene.phase !== 'end' && <Guests scene={scene} />}
      <ul>
        {scene.seats.map((seat) => (
          <Seat key={seat.id} seat={seat} scene={scene} />
        ))}
      </ul>
    </aside>
  );
}
