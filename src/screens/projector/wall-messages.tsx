import type { ComponentChildren } from 'preact';
import type { Message } from '../../session/notebook.ts';
import { Emblem } from '../parts/emblem.tsx';
import { SaidPicture, SaidWords } from '../parts/said.tsx';
import { say } from '../parts/say.ts';

/** What the trainer says to all and to teams, over whatever the wall shows, until it is taken away. */
export function WallMessages({ messages }: { messages: readonly Message[] }): ComponentChildren {
  if (messages.length === 0) return null;
  return (
    <ul class="wall-messages" aria-live="polite">
      {messages.map(({ to, said }) => (
        <li key={to ?? 'all'}>
          {to !== null && (
            <span class="to-team">
              <Emblem name={to} />
              <b>{say(`thing.${to}`)}</b>
            </span>
          )}
          <SaidPicture said={said} />
          <SaidWords said={said} />
        </li>
      ))}
    </ul>
  );
}
