import { useState } from 'preact/hooks';
import type { Heard } from '../../session/heard.ts';
import type { Telling } from '../../session/view/telling.ts';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import type { Seat } from './seat.ts';
import { SignGrid } from './sign-grid.tsx';
import { Told } from './told.tsx';

const answers = [
  { value: 2, sign: 'ok' },
  { value: 1, sign: 'question-cloud' },
  { value: 0, sign: 'talk' },
] as const satisfies readonly { readonly value: Heard; readonly sign: string }[];

/** The other side heard what was said back to it, and says how well. */
export function Confirming({
  seat,
  telling,
  onStory,
}: {
  readonly seat: Seat;
  readonly telling: Telling;
  readonly onStory: () => void;
}) {
  const [heard, setHeard] = useState<Heard | null>(null);
  const { target } = telling;
  const isOnItsWay = seat.state.pending.some(({ kind }) => kind === 'confirm-heard');
  return (
    <>
      <main class="page">
        <SignGrid
          title={say('heard.question')}
          cards={answers.map(({ value, sign }) => ({
            sign,
            words: say(`heard.${value}`),
            isUp: heard === value,
            onTouch: () => setHeard(value),
          }))}
        />
      </main>
      <footer class="bar">
        <Control sign="back" label="choices.story" kind="brief" onPress={onStory} />
        {isOnItsWay && <Told sign="wait" label="frame.on-its-way" />}
        {!isOnItsWay && heard === null && <Told sign="rule-listen" label="heard.question" />}
        {!isOnItsWay && heard !== null && (
          <Control
            sign="ok"
            label="heard.send"
            kind="main"
            onPress={() => seat.send({ kind: 'confirm-heard', target, heard })}
          />
        )}
      </footer>
    </>
  );
}
