import type { ComponentChildren } from 'preact';
import type { Telling } from '../../session/view/telling.ts';
import { Sign } from '../parts/picture.tsx';
import { say } from '../parts/say.ts';
import { ChoiceGrid } from './choice-grid.tsx';
import { Control } from './control.tsx';

type Say = { readonly sign: string; readonly words: string };

const bySign: Readonly<Record<string, string>> = {
  team: 'vote',
  room: 'people',
  consensus: 'talk',
  role: 'card',
  facilitator: 'people',
  hands: 'hands',
  corners: 'people',
  cards: 'card',
  pots: 'lidded-pot',
};

const byState: Readonly<Record<string, string>> = {
  'saying-back': 'rule-listen',
  rehearsing: 'rehearse',
  private: 'lidded-pot',
  talking: 'talk',
  tied: 'talk',
};

/** What the room does while the choices lie open and this seat has nothing to send. */
export function whatWeDo({ state, decision, roleName, among }: Telling): Say {
  const sign = byState[state];
  if (sign !== undefined) {
    return { sign, words: say(state === 'tied' && among ? 'talking.run-off' : `talking.${state}`) };
  }
  const by = decision?.by ?? 'facilitator';
  return { sign: bySign[by] ?? 'talk', words: say(`decide.${by}`, { role: roleName ?? '' }) };
}

/** The choices to look at and to talk about. */
export function Talking({
  telling,
  onStory,
  children,
}: {
  readonly telling: Telling;
  readonly onStory: () => void;
  readonly children?: ComponentChildren;
}) {
  const { sign, words } = whatWeDo(telling);
  return (
    <>
      <main class="page">
        <ChoiceGrid
          choices={telling.choices}
          among={telling.among}
          markOf={() => 'open'}
          onTouch={null}
        />
      </main>
      <footer class="bar">
        <Control sign="back" label="choices.story" kind="brief" onPress={onStory} />
        <p class="told" role="status">
          <Sign name={sign} />
          <span>{words}</span>
        </p>
        {children}
      </footer>
    </>
  );
}
