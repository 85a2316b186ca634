import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Picture } from '../../parts/picture.tsx';
import { printOut } from '../../parts/print-out.ts';
import { say } from '../../parts/say.ts';

/** What only a person can see to, with its picture. */
const items = [
  ['place', 'choices/together'],
  ['clothes', 'signs/people'],
  ['weapons', 'signs/open-door'],
  ['cameras', 'signs/rule-secret'],
  ['router', 'choices/radio-call'],
  ['isolation', 'signs/tablet'],
  ['care', 'signs/help'],
  ['referral', 'signs/card'],
] as const;

function Item({ name, picture }: { name: string; picture: string }): ComponentChildren {
  const [isDone, setDone] = useState(false);
  return (
    <li>
      <label class="field check">
        <Picture kind="sign" file={`${picture}.svg`} />
        <input
          type="checkbox"
          checked={isDone}
          onChange={(event) => setDone(event.currentTarget.checked)}
        />
        <span>
          <strong>{say(`before.room.${name}`)}</strong> {say(`before.room.${name}-why`)}
        </span>
      </label>
    </li>
  );
}

/** The room itself, as a card to tick and to print; what is ticked is kept nowhere. */
export function RoomCard(): ComponentChildren {
  return (
    <section class="room-card">
      <h2>{say('before.room-title')}</h2>
      <ul>
        {items.map(([name, picture]) => (
          <Item key={name} name={name} picture={picture} />
        ))}
      </ul>
      <button type="button" class="no-print" onClick={() => void printOut()}>
        {say('before.print')}
      </button>
    </section>
  );
}
