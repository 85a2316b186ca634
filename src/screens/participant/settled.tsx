import type { Telling } from '../../session/view/telling.ts';
import { say } from '../parts/say.ts';
import { ChoiceCard } from './choice-card.tsx';
import { Told } from './told.tsx';

/** What was chosen, and nothing about who chose it. */
export function Settled({
  telling,
  chosen,
}: {
  readonly telling: Telling;
  readonly chosen: number;
}) {
  const choice = telling.choices[chosen];
  return (
    <>
      <main class="page settled">
        <h1>{say('settled.title')}</h1>
        {choice !== undefined && (
          <ChoiceCard
            choice={choice}
            index={chosen}
            mark="open"
            onTouch={null}
            voice={choice.voice}
          />
        )}
      </main>
      <footer class="bar">
        <Told sign="wait" label="settled.waiting" />
      </footer>
    </>
  );
}
