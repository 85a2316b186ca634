import { Emblem } from '../parts/emblem.tsx';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { Plate } from './plate.tsx';
import { RoleSheet } from './role-card.tsx';
import type { Seat } from './seat.ts';

/** Roles are being dealt: my card, or waiting for one, or watching without one. */
export function Roles({ seat, onSwap }: { readonly seat: Seat; readonly onSwap: () => void }) {
  const { role, rules, pseudonym } = seat.mine;
  if (role !== null)
    return (
      <>
        <main class="page">
          <RoleSheet role={role} language={seat.scene.language} />
        </main>
        <footer class="bar">
          <Control sign="swap" label="swap.open" onPress={onSwap} />
        </footer>
      </>
    );
  return (
    <main class="page">
      {rules === 'observing' ? (
        <Plate picture={<Sign name="people" />} title={say('roles.observing')} />
      ) : (
        <Plate picture={<Sign name="card" />} title={say('roles.waiting')}>
          <p class="badge">
            <Emblem name={pseudonym.thing} colour={pseudonym.colour} />
          </p>
        </Plate>
      )}
    </main>
  );
}
