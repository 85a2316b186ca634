import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Said } from '../../session/notebook.ts';
import { SaidPicture, SaidWords } from '../parts/said.tsx';
import { SeenBar } from './seen-bar.tsx';

/** What the trainer says: over the whole screen until it was seen, and then in one line, until it is taken away. */
export function Messages({
  messages,
  isCrowded,
  children,
}: {
  readonly messages: readonly Said[];
  /** What is under them needs all of a phone. */
  readonly isCrowded: boolean;
  readonly children: ComponentChildren;
}) {
  const [seen, setSeen] = useState('');
  const key = JSON.stringify(messages);
  const isNew = messages.length > 0 && key !== seen;
  return (
    <>
      {isNew && <Fresh messages={messages} onSeen={() => setSeen(key)} />}
      <div class={isCrowded ? 'under-message is-crowded' : 'under-message'} hidden={isNew}>
        {messages.map((said) => (
          <p key={JSON.stringify(said)} class="said-line">
            <SaidPicture said={said} />
            <SaidWords said={said} />
          </p>
        ))}
        {children}
      </div>
    </>
  );
}

function Fresh({
  messages,
  onSeen,
}: {
  readonly messages: readonly Said[];
  readonly onSeen: () => void;
}) {
  return (
    <>
      <main class="page" aria-live="assertive">
        {messages.map((said) => (
          <section key={JSON.stringify(said)} class="plate">
            <div class="plate-picture">
              <SaidPicture said={said} />
            </div>
            <h1>
              <SaidWords said={said} />
            </h1>
          </section>
        ))}
      </main>
      <SeenBar onSeen={onSeen} />
    </>
  );
}
