import { useState } from 'preact/hooks';
import type { SideFaces } from '../../session/view/shown-pack.ts';
import type { OwnSide } from '../../session/own-side.ts';
import { Face, Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { Control } from './control.tsx';
import type { Seat } from './seat.ts';
import { Told } from './told.tsx';

/** For the answer without faces, and for stories whose people have none. */
const signs: Readonly<Record<OwnSide, string>> = {
  uniform: 'term-security',
  civil: 'term-community',
  unsaid: 'lidded-pot',
};

/** Which side we come from, by people of the story; nobody has to say, and nothing shows afterwards what was said. */
export function SideAsking({
  seat,
  sides,
  onSent,
}: {
  readonly seat: Seat;
  readonly sides: readonly SideFaces[];
  readonly onSent: () => void;
}) {
  const [picked, pick] = useState<OwnSide | null>(null);
  const isOnItsWay = seat.state.pending.some(({ kind }) => kind === 'tell-side');
  const send = (side: OwnSide): void => {
    seat.send({ kind: 'tell-side', side });
    pick(null);
    onSent();
  };
  const cards = [...sides, { side: 'unsaid', faces: [] } as const];
  return (
    <>
      <main class="page">
        <section class="choices of-3 sides">
          <h1 class="unseen">{say('side.question')}</h1>
          {cards.map(({ side, faces }) => (
            <div key={side} class="choice-cell">
              <button
                type="button"
                class={`choice is-${picked === side ? 'selected' : 'open'}`}
                aria-pressed={picked === side}
                onClick={() => pick(side)}
              >
                <span class="choice-picture">
                  {faces.map((art) => (
                    <Face key={art} art={art} />
                  ))}
                  {faces.length === 0 && <Sign name={signs[side]} />}
                </span>
                <span class="choice-words">{say(`side.${side}`)}</span>
              </button>
            </div>
          ))}
        </section>
      </main>
      <footer class="bar">
        {isOnItsWay && <Told sign="wait" label="frame.on-its-way" />}
        {!isOnItsWay && picked === null && <Told sign="rule-secret" label="side.question" />}
        {!isOnItsWay && picked !== null && (
          <Control sign="ok" label="side.send" kind="main" onPress={() => send(picked)} />
        )}
      </footer>
    </>
  );
}
