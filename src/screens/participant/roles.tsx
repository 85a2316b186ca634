import { useState } from 'preact/hooks';
import type { SeatScene } from '../../session/view/seat-view.ts';
import { Emblem } from '../parts/emblem.tsx';
import { Later } from '../parts/later.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';
import { rareScreens } from './rare.ts';
import type { Seat } from './seat.ts';

type RolesPhase = Extract<SeatScene['phase'], { name: 'roles' }>;

type Props = {
  readonly seat: Seat;
  readonly phase: RolesPhase;
  readonly onCard: () => void;
};

/** Roles are being dealt: mine is there, or a question and waiting for one, or watching without one. */
export function Roles({ seat, phase, onCard }: Props) {
  const { role, rules, side } = seat.mine;
  if (role !== null)
    return (
      <>
        <main class="page">
          <Plate picture={<Sign name="card" />} title={say('roles.dealt')}>
            <p>{say('roles.alone')}</p>
          </Plate>
        </main>
        <footer class="bar">
          <Control sign="card" label="roles.look" kind="main" onPress={onCard} />
        </footer>
      </>
    );
  if (rules === 'observing')
    return (
      <main class="page">
        <Plate picture={<Sign name="people" />} title={say('roles.observing')} />
      </main>
    );
  return side === undefined ? <Waiting seat={seat} /> : <Asked seat={seat} phase={phase} />;
}

function Waiting({ seat }: { readonly seat: Seat }) {
  const { pseudonym } = seat.mine;
  return (
    <main class="page">
      <Plate picture={<Sign name="card" />} title={say('roles.waiting')}>
        <p class="badge">
          <Emblem name={pseudonym.thing} colour={pseudonym.colour} />
        </p>
      </Plate>
    </main>
  );
}

/** Once answered, waiting looks the same whatever was said. */
function Asked({ seat, phase }: Omit<Props, 'onCard'>) {
  const [isChanging, change] = useState(false);
  if (isChanging || seat.mine.side === 'asked')
    return (
      <Later part={rareScreens} meanwhile={<Waiting seat={seat} />}>
        {({ SideAsking }) => (
          <SideAsking seat={seat} sides={phase.sides ?? []} onSent={() => change(false)} />
        )}
      </Later>
    );
  return (
    <>
      <Waiting seat={seat} />
      <footer class="bar">
        <Control sign="undo" label="voting.change" onPress={() => change(true)} />
      </footer>
    </>
  );
}
