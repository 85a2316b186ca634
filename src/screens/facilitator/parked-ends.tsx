import type { ComponentChildren } from 'preact';
import { parkedEnds, type ParkedItem } from '../../session/notebook.ts';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';

/** What becomes of something that was put aside; nobody is named. */
export function ParkedEnds({ item }: { readonly item: ParkedItem }): ComponentChildren {
  const act = useAct();
  return (
    <select
      aria-label={say('parked.what', { text: item.text })}
      value={item.end ?? ''}
      onChange={({ currentTarget: { value } }) => {
        const end = parkedEnds.find((one) => one === value);
        if (end) act.now({ kind: 'settle-parked', item: item.id, end });
      }}
    >
      <option value="" disabled>
        {say('parked.open')}
      </option>
      {parkedEnds.map((end) => (
        <option key={end} value={end}>
          {say(`parked.${end}`)}
        </option>
      ))}
    </select>
  );
}
