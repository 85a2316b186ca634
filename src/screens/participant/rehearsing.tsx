import { useState } from 'preact/hooks';
import type { Telling } from '../../session/view/telling.ts';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import { SignGrid } from './sign-grid.tsx';
import { Talking } from './talking.tsx';
import { Told } from './told.tsx';

const cards = [
  { words: 'rehearse.respected', sign: 'rule-respect' },
  { words: 'rehearse.unsure', sign: 'question-cloud' },
  { words: 'rehearse.not', sign: 'swap' },
] as const;

/** In pairs, aloud. Who listens holds a card up; it stays on this device and is sent nowhere. */
export function Rehearsing({
  telling,
  onStory,
}: {
  readonly telling: Telling;
  readonly onStory: () => void;
}) {
  const [isListening, setListening] = useState(false);
  const [up, hold] = useState<string | null>(null);
  if (!isListening)
    return (
      <Talking telling={telling} onStory={onStory}>
        <Control
          sign="card"
          label="rehearse.card"
          kind="brief"
          onPress={() => setListening(true)}
        />
      </Talking>
    );
  return (
    <>
      <main class="page">
        <SignGrid
          title={say('rehearse.card')}
          cards={cards.map(({ words, sign }) => ({
            sign,
            words: say(words),
            isUp: up === words,
            onTouch: () => hold(words),
          }))}
        />
      </main>
      <footer class="bar">
        <Control sign="back" label="frame.back" kind="brief" onPress={() => setListening(false)} />
        <Told sign="card" label="rehearse.lead" />
      </footer>
    </>
  );
}
