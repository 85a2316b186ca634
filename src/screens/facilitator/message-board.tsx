import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TeamId } from '../../session/ids.ts';
import { readyMessages, type Message, type Said } from '../../session/notebook.ts';
import type { ConsoleScene } from '../../session/view/console-view.ts';
import { SaidPicture, SaidWords, sayReady } from '../parts/said.tsx';
import { say } from '../parts/say.ts';
import { useAct } from './act.ts';
import { LineForm } from './line-form.tsx';

type To = Message['to'];

const nameOf = (to: To): string => (to === null ? say('console.to-all') : say(`thing.${to}`));

function ToWhom(props: {
  teams: readonly TeamId[];
  to: To;
  onTurn: (to: To) => void;
}): ComponentChildren {
  if (props.teams.length === 1) return null;
  return (
    <div class="choices-row" role="group" aria-label={say('console.to-whom')}>
      {[null, ...props.teams].map((to) => (
        <button
          key={to ?? 'all'}
          type="button"
          aria-pressed={to === props.to}
          onClick={() => props.onTurn(to)}
        >
          {nameOf(to)}
        </button>
      ))}
    </div>
  );
}

function Standing({ message }: { message: Message }): ComponentChildren {
  const act = useAct();
  const { to, said } = message;
  return (
    <li>
      <SaidPicture said={said} />
      <span class="item-words">
        <small>{nameOf(to)}</small>
        <SaidWords said={said} />
      </span>
      <button type="button" onClick={() => act.now({ kind: 'take-message-away', to })}>
        {say('console.take-away')}
      </button>
    </li>
  );
}

/** A short sentence for all or for one team, on tablets and wall until it is taken away. */
export function MessageBoard({ scene }: { scene: ConsoleScene }): ComponentChildren {
  const act = useAct();
  const [chosen, setChosen] = useState<To>(null);
  const teams = scene.teams.map(({ team }) => team);
  const to = chosen !== null && teams.length > 1 && teams.includes(chosen) ? chosen : null;
  const show = (said: Said): void => act.now({ kind: 'show-message', to, said });
  return (
    <>
      <ul class="items">
        {scene.messages.map((message) => (
          <Standing key={message.to ?? 'all'} message={message} />
        ))}
      </ul>
      <ToWhom teams={teams} to={to} onTurn={setChosen} />
      <div class="ready">
        {readyMessages.map((words) => (
          <button key={words} type="button" onClick={() => show({ kind: 'ready', words })}>
            <SaidPicture said={{ kind: 'ready', words }} />
            {sayReady(words)}
          </button>
        ))}
      </div>
      <LineForm
        label={say('console.message-own')}
        button={say('console.show')}
        most={120}
        onSend={(text) => show({ kind: 'typed', text })}
      />
    </>
  );
}
